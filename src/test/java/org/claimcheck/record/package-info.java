@NullMarked
package org.claimcheck.record;

import org.jspecify.annotations.NullMarked;
