/** Which claims of a story are about one slot of one event, and how their values compare. */
@NullMarked
package org.claimcheck.align;

import org.jspecify.annotations.NullMarked;
