package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.Relation;

/** Quotations: one utterance across articles, lined up by speaker and wording; and one wording with two speakers. */
final class QuoteSlots {

    /** A shorter wording may be anybody's: "we will fight on". */
    private static final int DISTINCTIVE = 30;

    private QuoteSlots() {}

    static List<Alignment> align(ClaimIndex index) {
        List<Claim> quotes = index.of("quote").stream()
                .filter(claim -> claim.value() instanceof QuoteValue)
                .toList();
        List<Alignment> alignments = new ArrayList<>(utterances(quotes, index));
        alignments.addAll(speakers(quotes, index));
        if (index.isOfSeveral()) {
            alignments.addAll(ReportedWords.align(quotes, index));
        }
        return alignments;
    }

    private static List<Alignment> utterances(List<Claim> quotes, ClaimIndex index) {
        Map<String, List<Claim>> bySpeaker = new TreeMap<>();
        List<Claim> unnamed = new ArrayList<>();
        for (Claim quote : quotes) {
            if (quote.subject() == null) {
                unnamed.add(quote);
            } else {
                bySpeaker
                        .computeIfAbsent(lastName(quote.subject()), ignored -> new ArrayList<>())
                        .add(quote);
            }
        }
        List<Claim> all = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        bySpeaker.forEach((speaker, said) -> {
            all.addAll(said);
            pairs.addAll(acrossPairs(said, index));
        });
        all.addAll(unnamed);
        if (index.isOfSeveral()) {
            pairs.addAll(SharedWording.pairs(all, index));
        }
        List<Alignment> alignments = new ArrayList<>();
        for (ConnectedClaims.Group utterance : ConnectedClaims.of(all, pairs)) {
            String speaker = utterance.claims().stream()
                    .map(Claim::subject)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(utterance.claims().size() > 1 ? "an unnamed speaker" : null);
            if (speaker != null) {
                alignments.add(new Alignment(
                        index.eventOf(utterance.claims()),
                        "quote",
                        speaker,
                        null,
                        utterance.claims(),
                        utterance.pairs(),
                        true));
            }
        }
        return alignments;
    }

    private static List<Pair> acrossPairs(List<Claim> said, ClaimIndex index) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                Claim left = said.get(i);
                Claim right = said.get(j);
                if (!left.article().equals(right.article())) {
                    Comparison comparison = withOccasion(index.sides(left, right));
                    boolean both = comparison.relation().disagrees() && isSaidBesides(left, right, said);
                    if (comparison.relation() != Relation.NOT_COMPARABLE && !both) {
                        pairs.add(new Pair(left, right, comparison));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether one of the two articles quotes both wordings: whoever repeats himself says "for our schools" and "for our clinics". */
    private static boolean isSaidBesides(Claim left, Claim right, List<Claim> said) {
        List<String> one = ((QuoteValue) left.value()).pieces();
        List<String> other = ((QuoteValue) right.value()).pieces();
        return said.stream()
                .anyMatch(it -> (it.article().equals(left.article()) && quotes(it, other))
                        || (it.article().equals(right.article()) && quotes(it, one)));
    }

    private static boolean quotes(Claim quote, List<String> pieces) {
        String words = wording(((QuoteValue) quote.value()).pieces());
        return words.contains(wording(pieces));
    }

    private static String wording(List<String> pieces) {
        return " " + String.join(" ", Wording.of(pieces).normal()) + " ";
    }

    static Comparison withOccasion(Sides sides) {
        Comparison words = Comparators.compare(sides);
        if (words.relation() == Relation.NOT_COMPARABLE) {
            return words;
        }
        String apart = Occasion.apart(sides);
        boolean differ = words.relation() == Relation.CONFLICTING || words.relation() == Relation.IN_TENSION;
        if (differ && apart != null) {
            return Comparison.notComparable("other-utterance", apart);
        }
        if (differ && Occasion.areFarApart(sides) && !isRepeated(sides)) {
            return Comparison.compatible("other-occasion", "reports of two times give alike words, and not the same");
        }
        return new Comparison(words.relation(), words.kind(), words.because() + Occasion.fit(sides));
    }

    /** Whether most words of the shorter quotation return in their order, and not in their sense alone. */
    private static boolean isRepeated(Sides sides) {
        List<String> left =
                Wording.of(((QuoteValue) sides.left().value()).pieces()).normal();
        List<String> right =
                Wording.of(((QuoteValue) sides.right().value()).pieces()).normal();
        return UtteranceMatch.inOrder(left, right) >= UtteranceMatch.SAME_WORDING * Math.min(left.size(), right.size());
    }

    /** The same distinctive words, given to different speakers: the whole of what is quoted, or one piece of it. */
    private static List<Alignment> speakers(List<Claim> quotes, ClaimIndex index) {
        Map<String, List<Claim>> byWords = new TreeMap<>();
        for (Claim quote : quotes) {
            if (quote.subject() != null && namesItsSpeaker(quote, index)) {
                for (String words : wordings(((QuoteValue) quote.value()).pieces())) {
                    byWords.computeIfAbsent(words, ignored -> new ArrayList<>()).add(quote);
                }
            }
        }
        List<Alignment> alignments = new ArrayList<>();
        Set<List<String>> told = new HashSet<>();
        byWords.forEach((words, claims) -> {
            List<Claim> speakers = claims.stream().map(Speakers::of).toList();
            List<Pair> pairs = Pairing.pairs(speakers, Speakers::compare, index);
            boolean fresh =
                    !pairs.isEmpty() && told.add(claims.stream().map(Claim::id).toList());
            if (fresh) {
                alignments.add(new Alignment(index.eventOf(claims), "speaker", words, null, speakers, pairs, true));
            }
        });
        return alignments;
    }

    /** The distinctive wordings of a quotation: the whole, and each long piece. */
    private static Set<String> wordings(List<String> pieces) {
        Set<String> wordings = new TreeSet<>();
        wordings.add(Words.normal(String.join(" ", pieces)));
        pieces.forEach(piece -> wordings.add(Words.normal(piece)));
        wordings.removeIf(words -> words.length() < DISTINCTIVE);
        return wordings;
    }

    /** A speaker who is only inferred, from a pronoun or from the sentences before, is no evidence against another. */
    static boolean namesItsSpeaker(Claim quote, ClaimIndex index) {
        String text = index.article(quote).article().text();
        String before = text.substring(
                Math.min(quote.sentence().start(), quote.span().start()),
                quote.span().start());
        String after = text.substring(
                quote.span().end(),
                Math.max(quote.span().end(), quote.sentence().end()));
        String speaker = quote.subject() == null ? "" : lastName(quote.subject());
        String between = quote.span().of(text);
        for (String piece : ((QuoteValue) quote.value()).pieces()) {
            between = between.replace(piece, " "); // "...," the cook says. "..."
        }
        return (" " + Words.normal(before) + " " + Words.normal(between) + " " + Words.normal(after) + " ")
                .contains(" " + speaker + " ");
    }

    /** The last word of a surname, without suffix: {@code orr} of Dion Orr Jr. */
    static String lastName(String name) {
        String surname = PersonName.of(name).surname();
        String last = surname.isEmpty() ? name : surname;
        return Words.normal(last.substring(last.lastIndexOf(' ') + 1));
    }
}
