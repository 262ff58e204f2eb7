/** Events, the slots they have, and the claims that fill them. */
@NullMarked
package org.claimcheck.extract.event;

import org.jspecify.annotations.NullMarked;
