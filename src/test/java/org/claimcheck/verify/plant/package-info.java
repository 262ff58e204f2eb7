/** What an audit plants, and where it plants nothing. */
@NullMarked
package org.claimcheck.verify.plant;

import org.jspecify.annotations.NullMarked;
