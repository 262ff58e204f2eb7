/** Tests of the room {@code settings}. */
@NullMarked
package org.claimcheck.settings;

import org.jspecify.annotations.NullMarked;
