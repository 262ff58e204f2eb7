/** Commands, options, exit codes. */
@NullMarked
package org.claimcheck.cli;

import org.jspecify.annotations.NullMarked;
