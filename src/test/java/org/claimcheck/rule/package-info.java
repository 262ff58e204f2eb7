/** Tests of rule files and of judging. */
@NullMarked
package org.claimcheck.rule;

import org.jspecify.annotations.NullMarked;
