package org.claimcheck.extract.quote;

import org.claimcheck.model.Span;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds whose saying a reporting verb tells: its own subject, that of the clause it depends on, or that of the report before. */
final class Subjects {

    private static final WordList JOINING =
            WordList.of("and", "but", "then", "also", "later", "has", "had", "have", "yet");

    private final Tokens tokens;
    private final Clauses clauses;
    private final SpeakerPhrase phrases;

    Subjects(Tokens tokens, Clauses clauses, SpeakerPhrase phrases) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.phrases = phrases;
    }

    /**
     * The words that name the speaker, or null.
     *
     * @param token the first token of the cue
     * @param first first token that may be read
     * @param before the speaker of the report before in the sentence, or null
     */
    @Nullable
    Span of(int token, int first, @Nullable Span before) {
        if (clauses.isGerund(token)) {
            Span own = clauses.isFinite(token - 1) || tokens.lower(token - 1).endsWith("ly")
                    ? phrases.before(token, first)
                    : null;
            own = own == null ? main(token, first) : own;
            boolean free = token == first || tokens.is(token - 1, ",");
            return own == null ? (free ? before : phrases.before(token, first)) : own;
        }
        Span near = antecedent(token, first);
        near = near == null ? phrases.before(token, first) : near;
        near = near == null ? main(token, first) : near;
        boolean series = tokens.is(token - 1, ",") || isJoined(token);
        if (near != null && before != null && series && holdsVerb(near)) {
            return before; // "Berg blamed the crew, | mocked the board and said …"
        }
        return near == null && isJoined(token) ? before : near;
    }

    private boolean holdsVerb(Span phrase) {
        int end = tokens.at(phrase.end());
        for (int token = tokens.at(phrase.start()) + 1; token < end; token++) {
            if (Cue.any(tokens, token) != null && !tokens.is(token + 1, "by")) {
                return true;
            }
        }
        return false;
    }

    /** "… and | said": the verb shares its subject with the one before. */
    private boolean isJoined(int token) {
        int at = token - 1;
        while (at > 0 && (JOINING.at(tokens, at) || tokens.lower(at).endsWith("ly"))) {
            if (tokens.is(at, "and") || tokens.is(at, "but")) {
                return true;
            }
            at--;
        }
        return false;
    }

    /** What a relative pronoun right before the verb stands for: "the union, which | endorsed her"; else null. */
    private @Nullable Span antecedent(int token, int first) {
        int relative = token - 1;
        while (relative > first
                && (clauses.isFinite(relative) || tokens.lower(relative).endsWith("ly"))) {
            relative--;
        }
        boolean found = tokens.is(relative, "which") || tokens.is(relative, "that");
        int end = relative > first && tokens.is(relative - 1, ",") ? relative - 1 : relative;
        return found && end > first ? phrases.before(end, first) : null;
    }

    /** "Berg | runs a mill and says …": a form in -s with a determiner behind it, behind a noun that is no plural. */
    private boolean isThirdPerson(int token) {
        String word = tokens.lower(token);
        return tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && word.endsWith("s")
                && !word.endsWith("ss")
                && word.length() > 3
                && tokens.isWord(token - 1)
                && !tokens.lower(token - 1).endsWith("s")
                && !clauses.isDeterminer(token - 1)
                && !Complements.isPreposition(tokens.lower(token - 1))
                && clauses.isDeterminer(token + 1);
    }

    /** The subject of the clause that a participle or a joined verb belongs to: "Berg rose, | adding that …". */
    @Nullable
    Span main(int verb, int first) {
        int other = -1;
        int thirdPerson = -1; // the first of the clause: "keeps | its finances a secret"
        for (int token = verb - 1; token > first; token--) {
            Match<Cue> cue = clauses.isGerund(token) ? null : Cue.any(tokens, token);
            if (cue != null && !cue.meaning().isSource()) {
                return phrases.before(token, first);
            }
            boolean finite =
                    !clauses.isGerund(token) && !clauses.isFinite(token - 1) && clauses.hasFinite(token - 1, token + 1);
            other = other < 0 && finite ? token : other;
            thirdPerson = isThirdPerson(token) ? token : thirdPerson;
        }
        other = other < 0 ? thirdPerson : other;
        return other < 0 ? null : phrases.before(other, first);
    }
}
