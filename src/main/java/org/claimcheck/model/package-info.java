/** What every stage speaks of: articles, mentions, claims, stories, alignments, findings. Immutable, without behaviour that needs a library. */
@NullMarked
package org.claimcheck.model;

import org.jspecify.annotations.NullMarked;
