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
            if (free) {
                inSentence(sentence, firstNumber + found.size(), found);
            }
        }
        return found;
    }

    /** Every reported clause of a sentence, one behind the other. */
    private void inSentence(int sentence, int firstNumber, List<QuoteMention> found) {
        int first = tokens.firstOf(sentence);
        int end = tokens.endOf(sentence);
        int number = firstNumber;
        int token = first;
        while (token < end) {
            Match<Cue> cue = Cue.match(tokens, token);
            QuoteMention mention = cue == null ? null : clause(cue, token, first, end, number);
            if (mention == null) {
                token++;
            } else {
                found.add(mention);
                number++;
                token = Math.max(token + 1, tokens.at(mention.span().end()));
            }
        }
    }

    private @Nullable QuoteMention clause(Match<Cue> cue, int token, int first, int end, int number) {
        return cue.meaning().isSource() ? source(cue, token, first, end, number) : verb(cue, token, first, end, number);
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
        boolean gerund = tokens.lower(token).endsWith("ing");
        Span speaker = gerund ? mainSubject(token, first) : phrases.before(token, first);
        if (speaker == null || (gerund && !tokens.is(token - 1, ","))) {
            return null;
        }
        boolean tail =
                end - cue.end() < 8 && token - first > 5 && cue.meaning().isStrong() && !hasClause(cue.end(), end);
        if (tail) {
            int comma = lastComma(first, tokens.at(speaker.start()));
            return comma > first + 2 ? mention(first, comma, cue, token, speaker, number) : null;
        }
        int content = contentStart(cue, end);
        return content < 0 ? null : mention(content, contentEnd(content, end), cue, token, speaker, number);
    }

    /** The subject of the cue before a gerund: "Berg said no, | adding that …". */
    private @Nullable Span mainSubject(int gerund, int first) {
        for (int token = gerund - 1; token > first; token--) {
            Match<Cue> cue = Cue.match(tokens, token);
            if (cue != null && !cue.meaning().isSource() && !tokens.lower(token).endsWith("ing")) {
                return phrases.before(token, first);
            }
        }
        return null;
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

    /** Where the reported clause ends: at a comma behind which the telling goes on. */
    private int contentEnd(int content, int end) {
        for (int token = content + 3; token + 1 < end; token++) {
            if (tokens.is(token, ",") && goesOnTelling(token + 1, end)) {
                return token;
            }
        }
        return end;
    }

    private boolean goesOnTelling(int token, int end) {
        String word = tokens.lower(token);
        if (word.endsWith("ing") && word.length() > 5 && tokens.isWord(token)) {
            return Cue.match(tokens, token) != null;
        }
        boolean linked = word.equals("and") || word.equals("but") || word.equals("while");
        if (!linked) {
            return false;
        }
        for (int next = token + 1; next < Math.min(end, token + 7); next++) {
            Match<Cue> cue = Cue.match(tokens, next);
            if (cue != null && cue.meaning().isStrong()) {
                return true;
            }
        }
        return word.equals("while");
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
