/** The program against the articles that it was first asked to master. */
@NullMarked
package org.claimcheck.acceptance;

import org.jspecify.annotations.NullMarked;
