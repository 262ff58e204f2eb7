package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.claimcheck.model.SectionKind;
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

    /** What a sentence that denies something holds. */
    private static final List<String> NEGATIONS = List.of("not", "n't", "n’t", "never", "refus", "fail", "declin");

    private RetoldDenials() {}

    /** What is denied in one sentence: the words from the auxiliary to the denied word. */
    private record Denial(
            Annotation article,
            Word denied,
            String stem,
            Span span,
            boolean perfect,
            boolean pastOfDo,
            boolean quoted,
            String subject,
            List<Word> words,
            int at) {

        private static final int BEGINNING = 4;

        /** How the denied word begins in all its forms but an irregular past. */
        String beginning() {
            String word = denied.text();
            return word.substring(0, Math.min(BEGINNING, word.length()));
        }
    }

    /** One alignment for each denial that another article tells without "not", unless its slot says so already. */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Set<String> told = disagreeing(known);
        List<Denial> denials = new ArrayList<>();
        Map<String, Set<String>> denied = new HashMap<>();
        for (Annotation article : index.articles()) {
            for (Denial denial : denials(article)) {
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

    private static List<Denial> denials(Annotation article) {
        List<Denial> denials = new ArrayList<>();
        for (Span sentence : article.sentences()) {
            String text = sentence.of(article.article().text());
            boolean negated = NEGATIONS.stream().anyMatch(text::contains);
            if (negated && isRead(article, sentence)) {
                List<Word> words = VerbGroup.words(article, sentence);
                for (int at = 1; at < words.size(); at++) {
                    Denial denial = denial(article, words, at);
                    if (denial != null) {
                        denials.add(denial);
                    }
                }
            }
        }
        return denials;
    }

    private static boolean isRead(Annotation article, Span sentence) {
        SectionKind kind = article.article().kindAt(sentence.start());
        return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
    }

    /** The denial whose denied word is this one, or null. */
    private static @Nullable Denial denial(Annotation article, List<Word> words, int denied) {
        if (SameDeed.isRefused(words, denied)) {
            return refusal(article, words, denied);
        }
        int at = denied - 1;
        while (at > 0 && VerbGroup.standsBetween(words.get(at).text())) {
            at--;
        }
        String cue = words.get(at).text();
        boolean joined = cue.endsWith("n't") || cue.equals("cannot");
        boolean free = cue.equals("not") || cue.equals("never");
        int auxiliary = joined ? at : at - 1;
        if (!(joined || free) || auxiliary < 0 || denied - at > 3) {
            return null;
        }
        String verb = words.get(auxiliary).text();
        boolean finite = VerbGroup.isDo(verb) || VerbGroup.isHave(verb) || VerbGroup.isBeOrModal(verb);
        Word word = words.get(denied);
        boolean open = VerbGroup.isDo(verb) && !verb.startsWith("did"); // "does not": of habits and rules
        boolean until = words.subList(denied, words.size()).stream().anyMatch(it -> VerbGroup.limits(it.text()));
        boolean lone = !finite && !cue.equals("never") && !word.text().equals("guilty");
        boolean content = word.text().length() > 3 && !VerbGroup.standsBetween(word.text());
        if (lone || open || until || !content || isOwnWord(article, words, denied)) {
            return null;
        }
        Span span = new Span(
                words.get(finite ? auxiliary : at).span().start(), word.span().end());
        return new Denial(
                article,
                word,
                WordKinds.stem(word.text()),
                span,
                VerbGroup.isHave(verb) && !cue.equals("never"),
                VerbGroup.isDo(verb),
                isQuoted(article, word.span()), // two quotations are held against each other elsewhere
                VerbGroup.subject(words, denied),
                words,
                denied);
    }

    /** "refused to sign", "failed to sound": what did not come about. */
    private static @Nullable Denial refusal(Annotation article, List<Word> words, int denied) {
        Word word = words.get(denied);
        if (word.text().length() <= 3) {
            return null;
        }
        return new Denial(
                article,
                word,
                WordKinds.stem(word.text()),
                new Span(words.get(denied - 2).span().start(), word.span().end()),
                /* perfect= */ false,
                /* pastOfDo= */ true,
                isQuoted(article, word.span()),
                VerbGroup.subject(words, denied - 2),
                words,
                denied);
    }

    /** "She said that she did not take it": her word, which is not held against a report. */
    private static boolean isOwnWord(Annotation article, List<Word> words, int denied) {
        Span word = words.get(denied).span();
        boolean indirect = article.mentions().quotes().stream()
                .anyMatch(quote -> !quote.isMarked() && quote.span().contains(word));
        return indirect && VerbGroup.subject(words, denied).isEmpty();
    }

    private static boolean isQuoted(Annotation article, Span words) {
        return article.mentions().quotes().stream()
                .anyMatch(quote -> quote.isMarked() && quote.marked().contains(words));
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
            Span found = mayHold && isRead(other, sentence) ? assertion(denial, other, read.of(other, sentence)) : null;
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
                    && !(denial.quoted() && isQuoted(other, word))
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
        return SameDeed.is(
                denial.words(),
                denial.at(),
                denial.article().article().text(),
                sentence.words(),
                at,
                other.article().text());
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
