/** One renderer for each output format. */
@NullMarked
package org.claimcheck.report;

import org.jspecify.annotations.NullMarked;
