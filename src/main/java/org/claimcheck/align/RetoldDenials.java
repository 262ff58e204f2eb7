package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.align.ReadSentences.Sentence;
import org.claimcheck.align.VerbGroup.Word;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.jspecify.annotations.Nullable;

/**
 * A "not" that one of two articles lacks in what is otherwise told alike: "the storm did not damage the old harbour of Izmir"
 * and "the storm damaged the old harbour of Izmir". The search goes out from what is denied, of which an article has little.
 *
 * <p>What is not so yet ("have not been named") is held only against earlier reports: it may have come about since.
 */
final class RetoldDenials {

    /** Denials of a story beyond which it is no longer read for retold ones. */
    private static final int MOST = 200;

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private RetoldDenials() {}

    /** One alignment for each denial that another article tells without "not", unless its slot says so already. */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Set<String> told = disagreeing(known);
        List<Denial> denials = new ArrayList<>();
        Map<String, Set<String>> denied = new HashMap<>();
        for (Annotation article : index.articles()) {
            for (Denial denial : Denial.of(article)) {
                denials.add(denial);
                denied.computeIfAbsent(article.article().id(), any -> new HashSet<>())
                        .add(denial.stem());
            }
        }
        ReadSentences read = new ReadSentences();
        List<Alignment> alignments = new ArrayList<>();
        for (Denial denial : denials.subList(0, Math.min(MOST, denials.size()))) {
            List<Pair> pairs = new ArrayList<>();
            for (Annotation other : index.articles()) {
                Set<String> own = denied.getOrDefault(other.article().id(), Set.of());
                Span assertion = other.equals(denial.article()) ? null : assertion(denial, other, own, read);
                if (assertion != null
                        && !isRecalled(denial, other, assertion)
                        && told.add(key(other, assertion))
                        && told.add(key(denial.article(), denial.span()))) {
                    pairs.add(pair(denial, other, assertion));
                }
            }
            if (!pairs.isEmpty()) {
                List<Claim> claims = new ArrayList<>(List.of(pairs.get(0).left()));
                pairs.forEach(pair -> claims.add(pair.right()));
                alignments.add(new Alignment(
                        index.eventOf(claims),
                        "polarity",
                        claims.get(0).subject(),
                        null,
                        claims,
                        pairs,
                        /* sure= */ true));
            }
        }
        return alignments;
    }

    private static Set<String> disagreeing(List<Alignment> known) {
        Set<String> keys = new HashSet<>();
        for (Alignment alignment : known) {
            for (Pair pair : alignment.pairs()) {
                boolean said = alignment.attribute().equals("polarity")
                        || alignment.attribute().equals("outcome");
                if (said && pair.comparison().relation().disagrees()) {
                    keys.add(pair.left().article() + pair.left().sentence());
                    keys.add(pair.right().article() + pair.right().sentence());
                }
            }
        }
        return keys;
    }

    private static String key(Annotation article, Span words) {
        return article.article().id() + article.sentenceOf(words);
    }

    /**
     * Where an article tells what is denied as a fact, in a sentence that is alike; or null.
     *
     * @param own stems of the words that the article denies itself
     */
    private static @Nullable Span assertion(Denial denial, Annotation other, Set<String> own, ReadSentences read) {
        boolean since = denial.denied().text().equals("guilty") && Since.isPleaChanged(denial.article(), other);
        if (since || own.contains(denial.stem()) || (denial.perfect() && !isEarlier(other, denial.article()))) {
            return null;
        }
        String small = denial.pastOfDo() ? read.small(other) : "";
        boolean moved =
                denial.pastOfDo() && small.length() != other.article().text().length();
        Beginnings beginnings = denial.pastOfDo()
                ? new Beginnings(small, WordKinds.beginnings(denial.stem()))
                : new Beginnings(other.article().text(), List.of(denial.beginning()));
        for (Span sentence : other.sentences()) {
            boolean mayHold = moved || beginnings.mayStandIn(sentence);
            Span found = mayHold && Denial.isRead(other, sentence)
                    ? assertion(denial, other, read.of(other, sentence))
                    : null;
            if (found != null || (!mayHold && beginnings.areOver())) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Span assertion(Denial denial, Annotation other, Sentence sentence) {
        for (int at = 0; at < sentence.words().size(); at++) {
            Span word = sentence.words().get(at).span();
            if (asserts(sentence, at, denial)
                    && !(denial.quoted() && Denial.isQuoted(other, word))
                    && (isRetold(denial, other, sentence, at) || isOneDeed(denial, other, sentence, at))) {
                return word;
            }
        }
        return null;
    }

    /** Whether all that stands around it is told alike, of the same or of nobody who is named. */
    private static boolean isRetold(Denial denial, Annotation other, Sentence sentence, int at) {
        Span word = sentence.words().get(at).span();
        return isSaidOf(sentence.words(), at, denial)
                && Telling.around(denial.span(), denial.article()).areRetoldBy(Telling.around(word, other));
    }

    private static boolean isOneDeed(Denial denial, Annotation other, Sentence sentence, int at) {
        Span word = sentence.words().get(at).span();
        return hasYear(denial.article(), denial.span()) == hasYear(other, word)
                && SameDeed.is(
                        denial.words(),
                        denial.at(),
                        denial.article().article().text(),
                        sentence.words(),
                        at,
                        other.article().text());
    }

    /** "In 2003 the council closed the gates": of a year of its own. */
    private static boolean hasYear(Annotation article, Span words) {
        return YEAR.matcher(article.sentenceOf(words).of(article.article().text()))
                .find();
    }

    /** Whether a word says of the same what the denial denies: the same form behind an auxiliary, or the past of "did not do". */
    private static boolean asserts(Sentence sentence, int at, Denial denial) {
        List<Word> words = sentence.words();
        String word = words.get(at).text();
        String stem = sentence.stems().get(at);
        if (!stem.equals(denial.stem()) || VerbGroup.isNegated(words, at)) {
            return false;
        }
        boolean past = !word.endsWith("s") && !word.endsWith("ing") && !word.equals(stem);
        boolean same = word.equals(denial.denied().text());
        boolean told = denial.pastOfDo()
                ? past && !same
                : same && (past || VerbGroup.hasAuxiliary(words, at) || word.equals("guilty"));
        return told;
    }

    /** Whether both speak of the same: the word before the verb, where it is no pronoun that stands for another. */
    private static boolean isSaidOf(List<Word> words, int at, Denial denial) {
        String subject = VerbGroup.subject(words, at);
        return subject.isEmpty() || denial.subject().isEmpty() || VerbGroup.isSameWord(subject, denial.subject());
    }

    /** Whether an article is surely earlier than another. */
    private static boolean isEarlier(Annotation article, Annotation than) {
        PublicationTime one = article.published();
        PublicationTime other = than.published();
        return one != null && other != null && one.date().isBefore(other.date());
    }

    /** "In 2003 the council imposed similar rules": of another time. */
    private static boolean isRecalled(Denial denial, Annotation other, Span assertion) {
        return Recalled.isOneRecalled(new Sides(
                claim(denial.article(), denial.span(), Polarity.DENIED),
                denial.article(),
                claim(other, assertion, Polarity.ASSERTED),
                other));
    }

    private static Pair pair(Denial denial, Annotation other, Span assertion) {
        Claim left = claim(denial.article(), denial.span(), Polarity.DENIED);
        Claim right = claim(other, assertion, Polarity.ASSERTED);
        String because = "“" + left.value().display() + "” against “"
                + right.value().display() + "” in sentences that tell the same";
        return new Pair(left, right, Comparison.conflicting("retold", because));
    }

    private static Claim claim(Annotation article, Span span, Polarity polarity) {
        String id = article.article().id();
        String words = span.of(article.article().text());
        boolean denied = polarity == Polarity.DENIED;
        return new Claim(
                id + "#polarity" + span.start(),
                id,
                -1,
                "polarity",
                WordKinds.stem(words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)),
                null,
                new TermValue(words, denied ? "no" : "yes", denied ? "yes" : "no"),
                span,
                article.sentenceOf(span),
                polarity,
                Certainty.STATED,
                null,
                article.article().kindAt(span.start()),
                null);
    }
}
