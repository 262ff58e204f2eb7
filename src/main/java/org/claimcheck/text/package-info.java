/** Words and sentences of an article, with offsets kept; lexicons and the gazetteer. */
@NullMarked
package org.claimcheck.text;

import org.jspecify.annotations.NullMarked;
