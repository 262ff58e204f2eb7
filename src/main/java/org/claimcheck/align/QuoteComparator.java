package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.QuoteValue;

/**
 * Compares the wordings of quotations, word by word where they are one utterance.
 *
 * <p>Kinds, from the gentlest: {@code other-utterance} (not comparable), {@code identical}, {@code typography}, {@code
 * shortening}, {@code tense-shift}, {@code translation}, {@code substantive}. Example: "We will not build it" against
 * "We will build it" is substantive and conflicting.
 */
public final class QuoteComparator implements ValueComparator<QuoteValue> {

    @Override
    public Comparison compare(QuoteValue left, QuoteValue right, Sides sides) {
        if (left.pieces().equals(right.pieces())) {
            return Comparison.same("identical", "both quote the same words");
        }
        Wording one = Wording.of(left.pieces());
        Wording other = Wording.of(right.pieces());
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return Comparison.notComparable("other-utterance", "one of the quotations has no words");
        }
        if (one.normal().equals(other.normal())) {
            return Comparison.same("typography", "the words are the same but for spelling and signs");
        }
        UtteranceMatch match = UtteranceMatch.find(one, other);
        if (match == null) {
            return Comparison.notComparable("other-utterance", "the two quotations are different sentences");
        }
        return Drift.between(match.left(), match.right());
    }
}
