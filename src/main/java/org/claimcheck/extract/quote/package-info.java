/** Quotations and their speakers. */
@NullMarked
package org.claimcheck.extract.quote;

import org.jspecify.annotations.NullMarked;
