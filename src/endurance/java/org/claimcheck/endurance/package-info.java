/**
 * The program as a process that things happen to: it is killed, told to stop, runs out of disk, loses its database, meets
 * another one of its kind, and runs night after night.
 *
 * <pre>
 * mvn -Pendurance -Dquick verify                                             packs the program, and tries all of it with a few kills
 * .ci/with-postgres mvn -Pendurance -Dquick verify -Dclaimcheck.test.database=postgres          the same on PostgreSQL
 * mvn -Pendurance -Dquick verify -Dtest=KilledTest -Dkills=100               a hundred random moments; -Dseed=7 for other ones
 * mvn -Pendurance -Dquick verify -Dtest=SoakTest -Dminutes=30                half an hour of nights
 * </pre>
 */
@NullMarked
package org.claimcheck.endurance;

import org.jspecify.annotations.NullMarked;
