/** Alignment, told in small stories. */
@NullMarked
package org.claimcheck.align;

import org.jspecify.annotations.NullMarked;
