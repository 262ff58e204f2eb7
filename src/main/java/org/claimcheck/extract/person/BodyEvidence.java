package org.claimcheck.extract.person;

import java.util.Locale;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a run of capitalised words being an organisation or a team: the noun beside it ("the Orley news agency",
 * "telecoms firm Quaylo"), those who work for it ("a spokesman for Quaylo"), whom something is told ("told People
 * in October"), the article before it ("the Academy", "the Mud Larks"), a score ("beat Leeds, 3-1").
 */
final class BodyEvidence {

    /** Particles that are written together with a surname. */
    private static final WordList PREFIXES = WordList.of(
            "mc", "mac", "de", "da", "di", "du", "del", "la", "le", "lo", "van", "von", "fitz", "st", "o", "mck");

    private static final int LOWEST_SCORE_DIGITS = 1;
    private static final int LONGEST_SCORE_DIGITS = 3;

    private final Tokens tokens;
    private final @Nullable PlaceMention[] places;

    /** @param places the place at each token, or null */
    BodyEvidence(Tokens tokens, @Nullable PlaceMention[] places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** "the Post", "the Academy": a kind of organisation with a capital, for the one that the article named. */
    boolean isKindAlone(NameRun run) {
        return run.first() == run.last()
                && !run.titleCase()
                && tokens.is(run.first() - 1, "the")
                && Lexicon.ORGANISATION_WORDS.at(tokens, run.first())
                && !isCompound(run);
    }

    /** Whether the words around the run, or the way it is written, tell that an organisation bears it. */
    boolean isBody(NameRun run) {
        return isNamedByNoun(run) || employs(run) || isInformed(run) || isBrand(run);
    }

    /** "QuayCom": a capital within a word, as brands have and no surname but "McBride" and "DeLuca". */
    private boolean isBrand(NameRun run) {
        for (int at = run.first(); at <= run.last(); at++) {
            String word = tokens.text(at);
            for (int c = 1; tokens.isWord(at) && c < word.length(); c++) {
                boolean within = Character.isUpperCase(word.charAt(c)) && Character.isLowerCase(word.charAt(c - 1));
                if (within && !PREFIXES.contains(word.substring(0, c).toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun beside the run says that it names an organisation. */
    private boolean isNamedByNoun(NameRun run) {
        int behind = run.last() + 1;
        boolean inSentence = behind < tokens.endOf(tokens.sentenceOf(run.last()));
        boolean agency = inSentence && tokens.is(behind, "news") && tokens.is(behind + 1, "agency");
        boolean after = inSentence
                && !tokens.isCapitalised(behind)
                && (agency || Lexicon.BODY_NOUNS_BEHIND.at(tokens, behind))
                && !Lexicon.isGiven(tokens.lower(run.first()));
        return after || (isInSentence(run, 1) && Lexicon.BODY_NOUNS_AHEAD.at(tokens, run.first() - 1));
    }

    /** "a spokesman for Quaylo", "worked at Quaylo", "a director with Orley Cables". */
    private boolean employs(NameRun run) {
        int before = run.first() - 1;
        if (run.titleCase() || !isInSentence(run, 2)) {
            return false;
        }
        boolean link = tokens.is(before, "at") || tokens.is(before, "for") || tokens.is(before, "with");
        return link
                && (Lexicon.WORKING.at(tokens, before - 1)
                        || (Roles.shared().mayEnd(tokens, before - 1)
                                && Roles.shared().find(tokens.lower(before - 1)) != null));
    }

    /** "told People": a name that is no person's, behind "told". */
    private boolean isInformed(NameRun run) {
        int before = run.first() - 1;
        return !run.titleCase()
                && isInSentence(run, 1)
                && !Lexicon.isGiven(tokens.lower(run.first()))
                && (tokens.is(before, "told")
                        || tokens.is(before, "tells")
                        || tokens.is(before, "telling")
                        || isToldTo(before));
    }

    /** "quoted by AP", "reports AFP": a news agency as who reports, not as the sign of a dateline. */
    boolean reports(NameRun run) {
        int before = run.first() - 1;
        return isInSentence(run, 1)
                && (Lexicon.SPEECH.at(tokens, before) || tokens.is(before, "by") || tokens.is(before, "to"));
    }

    private boolean isToldTo(int before) {
        return tokens.is(before, "to") && (tokens.is(before - 1, "confirmed") || tokens.is(before - 1, "according"));
    }

    /** "the Mud Larks", "the host Mud Larks": a plural with a capital amid running text. */
    boolean isTeam(NameRun run) {
        int last = run.last();
        if (run.titleCase() || last - run.first() > 1 || !isPlural(last) || places[last] != null || isCompound(run)) {
            return false;
        }
        int before = run.first() - 1;
        int first = tokens.firstOf(tokens.sentenceOf(run.first()));
        while (before > first && isTeamModifier(before)) {
            before--;
        }
        boolean title = Roles.shared().find(tokens.lower(last)) != null;
        boolean owned = before > first && tokens.kind(before) == Kind.CLITIC && places[before - 1] != null;
        return before >= first && (owned || tokens.is(before, "the")) && !title && !Lexicon.NOT_TEAMS.at(tokens, last);
    }

    private boolean isPlural(int token) {
        String word = tokens.lower(token);
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    /** Between article and name: "top-ranked", "host", "No. 1". */
    private boolean isTeamModifier(int token) {
        return Lexicon.TEAM_MODIFIERS.at(tokens, token)
                || tokens.isNumber(token)
                || tokens.is(token, "-")
                || tokens.is(token, ".");
    }

    /** Whether a place is a team here: "beat Leeds, 3-1", "Leeds (7-2)", "visiting Leeds". */
    boolean plays(NameRun run) {
        int behind = run.last() + 1;
        if (tokens.is(behind, ",") || tokens.is(behind, "(")) {
            behind++;
        }
        boolean sport = isInSentence(run, 1) && Lexicon.RIVALS.at(tokens, run.first() - 1);
        return sport || isScore(behind) || hasPlayers(run.last()) || isManyOfOne(run);
    }

    /** "Leeds' season", "a Leeds defender". */
    private boolean hasPlayers(int last) {
        int behind = last + 1;
        int end = tokens.endOf(tokens.sentenceOf(last));
        if (behind < end && tokens.kind(behind) == Kind.CLITIC) {
            behind++;
            boolean scoring = false;
            while (behind < end && Lexicon.BEFORE_PLAYING.at(tokens, behind)) {
                scoring |= tokens.is(behind, "scoring");
                behind++;
            }
            if (scoring && tokens.is(behind, "record")) {
                return true;
            }
        }
        return behind < end && Lexicon.PLAYING.at(tokens, behind);
    }

    /** "Leeds have won": a team or a government that takes the plural. */
    private boolean isManyOfOne(NameRun run) {
        int before = run.first() - 1;
        boolean subject = tokens.startsSentence(run.first()) || tokens.is(before, ",");
        return subject && (tokens.is(run.last() + 1, "have") || tokens.is(run.last() + 1, "were"));
    }

    /** "beat Leeds", "a win over Leeds", "lost to Leeds". */
    boolean isBeaten(NameRun run) {
        int first = run.first();
        if (!isInSentence(run, 1)) {
            return isScore(run.last() + 1);
        }
        boolean over = tokens.is(first - 1, "over")
                && (tokens.is(first - 2, "win") || tokens.is(first - 2, "victory") || tokens.is(first - 2, "triumph"));
        boolean to = tokens.is(first - 1, "to")
                && (tokens.is(first - 2, "lost") || tokens.is(first - 2, "loss") || tokens.is(first - 2, "defeat"));
        boolean second = tokens.is(first - 3, "against") && tokens.is(first - 1, "and") && places[first - 2] != null;
        return over || to || second || Lexicon.BEATEN.at(tokens, first - 1) || isScore(run.last() + 1);
    }

    /** "91-73" */
    private boolean isScore(int token) {
        return token + 2 < tokens.size()
                && isGoals(token)
                && (tokens.is(token + 1, "-") || tokens.is(token + 1, "–"))
                && tokens.joined(token + 1)
                && tokens.joined(token + 2)
                && isGoals(token + 2)
                && !tokens.is(token + 3, "-");
    }

    private boolean isGoals(int token) {
        int digits = tokens.end(token) - tokens.start(token);
        return tokens.kind(token) == Kind.NUMBER && digits >= LOWEST_SCORE_DIGITS && digits <= LONGEST_SCORE_DIGITS;
    }

    private boolean isInSentence(NameRun run, int words) {
        return run.first() - words >= tokens.firstOf(tokens.sentenceOf(run.first()));
    }

    /** "the Chiefs-Colts game", "the Army-Navy match": a part of a compound. */
    private boolean isCompound(NameRun run) {
        return tokens.is(run.last() + 1, "-") && tokens.joined(run.last() + 1);
    }
}
