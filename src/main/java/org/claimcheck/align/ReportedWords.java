package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that one article quotes and another reports without quotation marks as those of somebody else: "I have never sung on a
 * colder stage," Haider said; Brandauer said that she had never sung on a colder stage. A reporter may give the sense of what
 * two people say in one wording, so that this is a tension, not a conflict.
 */
final class ReportedWords {

    /** Words in a row that both have: fewer may be anybody's. */
    private static final int RUN = 5;

    /** Words that carry content, in the quotation, at the least. */
    private static final int FEWEST = 4;

    /** Content words that a report may have beyond those of the quotation: where and when. */
    private static final int BEYOND = 4;

    private ReportedWords() {}

    /** What an article reports somebody to have said. */
    private record Told(Annotation article, String speaker, Span words, List<String> normal) {}

    /**
     * One alignment for each quotation whose words another article gives to another person.
     *
     * @param quotes the quotations of all articles, with their speakers
     */
    static List<Alignment> align(List<Claim> quotes, ClaimIndex index) {
        Map<WordRun, List<Told>> byRun = reports(index);
        List<Alignment> alignments = new ArrayList<>();
        for (Claim quote : quotes) {
            if (Speakers.isPerson(quote) && QuoteSlots.namesItsSpeaker(quote, index)) {
                List<Claim> claims = new ArrayList<>(List.of(Speakers.of(quote)));
                List<Pair> pairs = new ArrayList<>();
                for (Told told : sharing(quote, byRun)) {
                    Pair pair = pair(claims.get(0), told, index);
                    if (pair != null) {
                        pairs.add(pair);
                        claims.add(pair.right());
                    }
                }
                if (!pairs.isEmpty()) {
                    String words = String.join(" ", normal(quote));
                    alignments.add(new Alignment(index.eventOf(claims), "speaker", words, null, claims, pairs, true));
                }
            }
        }
        return alignments;
    }

    private static Map<WordRun, List<Told>> reports(ClaimIndex index) {
        Map<WordRun, List<Told>> byRun = new HashMap<>();
        for (Annotation article : index.articles()) {
            for (QuoteMention quote : article.mentions().quotes()) {
                Told told = told(article, quote);
                for (WordRun run : told == null ? Set.<WordRun>of() : WordRun.of(told.normal(), RUN)) {
                    byRun.computeIfAbsent(run, ignored -> new ArrayList<>()).add(told);
                }
            }
        }
        return byRun;
    }

    /** What is plainly said by somebody who is named there; else null. */
    private static @Nullable Told told(Annotation article, QuoteMention quote) {
        String speaker = quote.speaker();
        Span named = quote.speakerSpan();
        boolean said = !quote.isMarked()
                && quote.statement()
                && quote.certainty() == Certainty.STATED
                && quote.polarity() == Polarity.ASSERTED;
        if (!said || speaker == null || named == null || !Speakers.isProperName(speaker)) {
            return null;
        }
        String text = article.article().text();
        boolean byName = Words.normal(named.of(text)).contains(QuoteSlots.lastName(speaker));
        List<String> words = Wording.of(List.of(quote.content().of(text))).normal();
        return byName ? new Told(article, speaker, quote.content(), words) : null;
    }

    /** The reports of other articles that hold the words of a quotation, in another's name. */
    private static List<Told> sharing(Claim quote, Map<WordRun, List<Told>> byRun) {
        List<String> words = normal(quote);
        List<WordRun> shared = WordRun.of(words, RUN).stream()
                .filter(byRun::containsKey)
                .sorted(Comparator.comparing(WordRun::toString))
                .toList();
        List<String> senses = shared.isEmpty() ? List.of() : UtteranceMatch.senses(words);
        Set<Told> sharing = new LinkedHashSet<>();
        if (new HashSet<>(senses).size() >= FEWEST) {
            shared.forEach(run -> sharing.addAll(byRun.getOrDefault(run, List.of())));
        }
        String speaker = QuoteSlots.lastName(Objects.requireNonNull(quote.subject()));
        return sharing.stream()
                .filter(told -> !told.article().article().id().equals(quote.article()))
                .filter(told -> !QuoteSlots.lastName(told.speaker()).equals(speaker))
                .filter(told -> holds(UtteranceMatch.senses(told.normal()), senses))
                .toList();
    }

    /** Whether a report says all that a quotation does, in its order, and hardly more. */
    private static boolean holds(List<String> report, List<String> quotation) {
        return report.size() <= quotation.size() + BEYOND
                && UtteranceMatch.inOrder(quotation, report) == quotation.size();
    }

    private static List<String> normal(Claim quote) {
        return quote.value() instanceof QuoteValue words
                ? Wording.of(words.pieces()).normal()
                : List.of();
    }

    private static @Nullable Pair pair(Claim quote, Told told, ClaimIndex index) {
        Claim report = claim(told);
        Sides sides = index.sides(quote, report);
        Comparison speakers = Speakers.compare(sides);
        if (speakers.relation() != Relation.CONFLICTING || Occasion.apart(sides) != null) {
            return null;
        }
        String because = "the words are quoted as those of " + quote.value().display() + " and reported as those of "
                + told.speaker();
        return new Pair(quote, report, Comparison.tension("speaker", because));
    }

    private static Claim claim(Told told) {
        String id = told.article().article().id();
        return new Claim(
                id + "#speaker" + told.words().start(),
                id,
                -1,
                "speaker",
                null,
                null,
                new NameValue(told.speaker(), Bearer.PERSON, told.speaker(), null),
                told.words(),
                told.article().sentenceOf(told.words()),
                Polarity.ASSERTED,
                Certainty.STATED,
                told.speaker(),
                told.article().article().kindAt(told.words().start()),
                null);
    }
}
