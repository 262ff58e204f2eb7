@NullMarked
package org.claimcheck.text.phrase;

import org.jspecify.annotations.NullMarked;
