/** Which articles are about one event, and which of them are copies. */
@NullMarked
package org.claimcheck.story;

import org.jspecify.annotations.NullMarked;
