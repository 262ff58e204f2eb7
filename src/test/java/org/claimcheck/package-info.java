/** Tests of the program as a whole. */
@NullMarked
package org.claimcheck;

import org.jspecify.annotations.NullMarked;
