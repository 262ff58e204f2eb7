/** The composition root: the stages, wired, in memory. */
@NullMarked
package org.claimcheck.pipeline;

import org.jspecify.annotations.NullMarked;
