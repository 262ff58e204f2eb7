package org.claimcheck.extract.quote;

import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to speak, and by which cue.
 *
 * @param cue the reporting verb, or null where the speaker is taken over from a neighbouring quotation
 * @param firstCueToken first token of the cue
 * @param endCueToken one past its last token
 * @param speaker the words that name the speaker, or null when none was found
 */
record Attribution(Cue cue, int firstCueToken, int endCueToken, @Nullable Span speaker) {}
