/** Time expressions, recognised and normalised to TIMEX3 and to constraints on the calendar. */
@NullMarked
package org.claimcheck.extract.time;

import org.jspecify.annotations.NullMarked;
