/**
 * Corpora for measuring, and the measurements.
 *
 * <pre>
 * mvn -Pbench -Dquick test-compile exec:java                                                the whole job, 10,000 articles
 * mvn -Pbench -Dquick test-compile exec:java -Dexec.args="--articles 2000 --from FILE"      on real articles, in shifted copies
 * mvn -Pbench -Dquick test-compile exec:java -Dbench=GroupingGrowth                         how grouping grows with its input
 * mvn -Pbench -Dquick test-compile exec:java -Dbench=SecondNight                            a small night on top of a larger one
 * </pre>
 */
@NullMarked
package org.claimcheck.bench;

import org.jspecify.annotations.NullMarked;
