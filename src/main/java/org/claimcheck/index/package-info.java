/**
 * The published articles in one immutable file, for gates that must answer while the database is busy: what is known of
 * each, under which terms it is found, and which stories there are.
 */
@NullMarked
package org.claimcheck.index;

import org.jspecify.annotations.NullMarked;
