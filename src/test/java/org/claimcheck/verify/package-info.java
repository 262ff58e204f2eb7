/** The rules' own examples, and tests of what runs them. */
@NullMarked
package org.claimcheck.verify;

import org.jspecify.annotations.NullMarked;
