/** Rule files, and what they make of a story that is lined up. */
@NullMarked
package org.claimcheck.rule;

import org.jspecify.annotations.NullMarked;
