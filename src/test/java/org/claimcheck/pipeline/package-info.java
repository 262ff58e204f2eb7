@NullMarked
package org.claimcheck.pipeline;

import org.jspecify.annotations.NullMarked;
