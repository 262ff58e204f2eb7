/** Errors that are planted into articles, by patterns and word lists of their own: shared with nothing that reads them. */
@NullMarked
package org.claimcheck.verify.plant;

import org.jspecify.annotations.NullMarked;
