/** Numbers with what they count or measure. */
@NullMarked
package org.claimcheck.extract.quantity;

import org.jspecify.annotations.NullMarked;
