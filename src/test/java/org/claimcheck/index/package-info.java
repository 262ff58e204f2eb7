@NullMarked
package org.claimcheck.index;

import org.jspecify.annotations.NullMarked;
