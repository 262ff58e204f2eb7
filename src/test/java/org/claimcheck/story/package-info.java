/** Stories and lineage, tried on short reports of invented events. */
@NullMarked
package org.claimcheck.story;

import org.jspecify.annotations.NullMarked;
