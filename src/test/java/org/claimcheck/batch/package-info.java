/** Tests of the room {@code batch}. */
@NullMarked
package org.claimcheck.batch;

import org.jspecify.annotations.NullMarked;
