/** Tests of the room {@code cli}. */
@NullMarked
package org.claimcheck.cli;

import org.jspecify.annotations.NullMarked;
