/** Events and claims, told in sentences. */
@NullMarked
package org.claimcheck.extract.event;

import org.jspecify.annotations.NullMarked;
