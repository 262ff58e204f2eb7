/** The rules' own examples as tests, and the planted-error audit. */
@NullMarked
package org.claimcheck.verify;

import org.jspecify.annotations.NullMarked;
