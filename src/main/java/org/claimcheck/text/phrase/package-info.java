/** Patterns with typed slots, as editors write them in rule files, and their matching in time linear in the text. */
@NullMarked
package org.claimcheck.text.phrase;

import org.jspecify.annotations.NullMarked;
