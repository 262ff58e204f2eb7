package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads reported speech without quotation marks: {@code Berg said she would resign}, {@code …, according to police}. */
final class IndirectSpeech {

    private static final int ADDRESSEE = 9;
    private static final Set<String> NOT_CLAUSE = Set.of(
            "on", "in", "at", "about", "of", "with", "during", "after", "by", "for", "from", "and", "or", "but", "so",
            "it", ".", ",", ";", ":");

    private final Tokens tokens;
    private final Speakers speakers;
    private final SpeakerPhrase phrases;

    IndirectSpeech(Tokens tokens, Speakers speakers) {
        this.tokens = tokens;
        this.speakers = speakers;
        this.phrases = new SpeakerPhrase(tokens);
    }

    /** Reported speech in the sentences without quotations, numbered from {@code firstNumber}. */
    List<QuoteMention> read(List<QuoteMention> quoted, int firstNumber) {
        List<QuoteMention> found = new ArrayList<>();
        int at = 0;
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            Span span = tokens.sentences().get(sentence);
            while (at < quoted.size() && quoted.get(at).span().end() <= span.start()) {
                at++;
            }
            boolean free = at >= quoted.size() || quoted.get(at).span().start() >= span.end();
            QuoteMention mention = free ? inSentence(sentence, firstNumber + found.size()) : null;
            if (mention != null) {
                found.add(mention);
            }
        }
        return found;
    }

    private @Nullable QuoteMention inSentence(int sentence, int number) {
        int first = tokens.firstOf(sentence);
        int end = tokens.endOf(sentence);
        for (int token = first; token < end; token++) {
            Match<Cue> cue = Cue.match(tokens, token);
            if (cue == null) {
                continue;
            }
            QuoteMention found = cue.meaning().isSource()
                    ? source(cue, token, first, end, number)
                    : verb(cue, token, first, end, number);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "According to police, …" and "…, according to police." */
    private @Nullable QuoteMention source(Match<Cue> cue, int token, int first, int end, int number) {
        Span speaker = phrases.after(cue.end(), end);
        if (speaker == null) {
            return null;
        }
        int behind = tokens.at(speaker.end());
        if (token > first + 3) {
            return mention(first, token, cue, token, speaker, number);
        }
        while (behind < end && !tokens.is(behind, ",")) {
            behind++;
        }
        return mention(behind + 1, end, cue, token, speaker, number);
    }

    private @Nullable QuoteMention verb(Match<Cue> cue, int token, int first, int end, int number) {
        if (token == first || tokens.is(token - 1, "to") || tokens.is(token - 1, "the") || tokens.is(token - 1, "a")) {
            return null;
        }
        Span speaker = phrases.before(token, first);
        if (speaker == null) {
            return null;
        }
        boolean tail =
                end - cue.end() < 8 && token - first > 5 && cue.meaning().isStrong() && !hasClause(cue.end(), end);
        if (tail) {
            int comma = lastComma(first, tokens.at(speaker.start()));
            return comma > first + 2 ? mention(first, comma, cue, token, speaker, number) : null;
        }
        int content = contentStart(cue, end);
        return content < 0 ? null : mention(content, end, cue, token, speaker, number);
    }

    private int lastComma(int first, int from) {
        for (int token = from; token > first; token--) {
            if (tokens.is(token, ",")) {
                return token;
            }
        }
        return -1;
    }

    private boolean hasClause(int from, int end) {
        for (int token = from; token < end; token++) {
            if (tokens.is(token, "that")) {
                return true;
            }
        }
        return end - from > 3 && !NOT_CLAUSE.contains(tokens.lower(from));
    }

    /** Where the reported clause begins: behind "that" when one is near, else right behind a strong cue. */
    private int contentStart(Match<Cue> cue, int end) {
        for (int token = cue.end(); token < Math.min(end, cue.end() + ADDRESSEE); token++) {
            if (tokens.is(token, "that") && token + 2 < end) {
                return token;
            }
        }
        boolean clause =
                cue.meaning().isStrong() && end - cue.end() > 3 && !NOT_CLAUSE.contains(tokens.lower(cue.end()));
        return clause ? cue.end() : -1;
    }

    private @Nullable QuoteMention mention(int from, int to, Match<Cue> cue, int token, Span speaker, int number) {
        int end = Math.min(to, tokens.size());
        while (end > from && tokens.kind(end - 1) == Tokens.Kind.SIGN && ".,;:!?".contains(tokens.text(end - 1))) {
            end--;
        }
        if (end - from < 2) {
            return null;
        }
        Span content = tokens.span(from, end - 1);
        Span cueSpan = tokens.span(token, cue.end() - 1);
        return new QuoteMention(
                content,
                content,
                QuoteForm.INDIRECT,
                number,
                speakers.resolve(speaker, null),
                speaker,
                cueSpan.of(tokens.source()),
                cueSpan,
                cue.meaning().certainty(),
                cue.meaning().polarity());
    }
}
