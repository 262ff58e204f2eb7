/** The nightly job, read aloud: ingest, extract, group, judge, report. */
@NullMarked
package org.claimcheck.batch;

import org.jspecify.annotations.NullMarked;
