/** Tables of the nightly job, over JDBC. */
@NullMarked
package org.claimcheck.store;

import org.jspecify.annotations.NullMarked;
