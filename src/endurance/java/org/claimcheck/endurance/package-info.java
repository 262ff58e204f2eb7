/**
 * The program as a process that things happen to: it is killed, told to stop, runs out of disk, loses its database, meets
 * another one of its kind, and runs night after night.
 *
 * <pre>
 * mvn -Dquick package -DskipTests                                        makes the program that is tried
 * mvn -Pendurance -Dquick test                                           all of it, a few kills, one minute of nights
 * .ci/with-postgres mvn -Pendurance -Dquick test                         the same on PostgreSQL
 * mvn -Pendurance -Dquick test -Dtest=KilledTest -Dkills=100             a hundred random moments; -Dseed=7 for other ones
 * mvn -Pendurance -Dquick test -Dtest=SoakTest -Dminutes=30              half an hour of nights
 * </pre>
 */
@NullMarked
package org.claimcheck.endurance;

import org.jspecify.annotations.NullMarked;
