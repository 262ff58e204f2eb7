/** The model's records as compact bytes, for the database and the gate's index. */
@NullMarked
package org.claimcheck.record;

import org.jspecify.annotations.NullMarked;
