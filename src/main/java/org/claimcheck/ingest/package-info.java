/** Files, archives and feeds in, articles out; what cannot be read is set aside with its reason. */
@NullMarked
package org.claimcheck.ingest;

import org.jspecify.annotations.NullMarked;
