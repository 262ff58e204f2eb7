package org.claimcheck.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.extract.quote.ClauseEnd.Embedding;
import org.claimcheck.extract.quote.ClauseEnd.Frame;
import org.claimcheck.extract.quote.ClauseEnd.Tense;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports that hang on a noun: {@code Berg's claim that the dam would hold}, {@code a warning by Berg that …}. What is
 * reported is the clause; the speaker is the owner of the noun, or whom "by" or "from" names behind it.
 */
final class NominalReports {

    /**
     * A reporting noun.
     *
     * @param cue how it reports
     * @param links what may stand before what is reported: "that", or prepositions
     */
    private record Noun(Cue cue, Set<String> links) {}

    private static final Map<String, Noun> NOUNS = new HashMap<>();
    private static final int LONGEST_SOURCE = 8;
    private static final int MODIFIERS = 3;

    /** Verbs that say no more than that somebody does what the noun tells. */
    private static final WordList LIGHT_VERBS = WordList.of(
            "has",
            "have",
            "had",
            "having",
            "made",
            "make",
            "makes",
            "making",
            "gave",
            "give",
            "gives",
            "giving",
            "issued",
            "issue",
            "issues",
            "issuing",
            "offered",
            "offers",
            "offering",
            "raised",
            "raise",
            "raises",
            "raising",
            "repeated",
            "repeats",
            "repeating",
            "holds",
            "held",
            "hold",
            "expressed",
            "expressing");

    /** Tokens within which the verb of the clause stands. */
    private static final int SUBJECT = 14;

    private static final WordList AGENTS = WordList.of("by", "from");
    private static final WordList OWNERS = WordList.of("his", "her", "their", "its");

    /** Verbs with which "the claim that Berg …" is a relative clause, not what is claimed. */
    private static final WordList OF_RELATIVES =
            WordList.of("made", "makes", "make", "issued", "gave", "repeated", "filed", "put", "expressed", "raised");

    static {
        for (String[] row : DataFile.rows(NominalReports.class, "nouns.tsv")) {
            Cue cue = new Cue(
                    row[0],
                    Certainty.valueOf(row[1].toUpperCase(Locale.ROOT)),
                    Polarity.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Cue.Strength.WEAK,
                    Set.of(Complement.THAT));
            Noun noun = new Noun(cue, Set.of(row[3].split(" ")));
            NOUNS.put(row[0], noun);
            NOUNS.put(row[0].endsWith("y") ? row[0].substring(0, row[0].length() - 1) + "ies" : row[0] + "s", noun);
        }
    }

    private final Tokens tokens;
    private final Clauses clauses;
    private final ClauseEnd ends;
    private final SpeakerPhrase phrases;

    NominalReports(Tokens tokens, Clauses clauses, ClauseEnd ends, SpeakerPhrase phrases) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.ends = ends;
        this.phrases = phrases;
    }

    /** Whether this noun reports what stands behind a link: "a vow | to". */
    static boolean introduces(Tokens tokens, int token, String link) {
        Noun noun = token < 0 ? null : NOUNS.get(tokens.lower(token));
        return noun != null && noun.links().contains(link);
    }

    /** The report whose noun is this token; null when it is none. */
    @Nullable
    Report at(int token, int first, int end) {
        Noun noun = NOUNS.get(tokens.lower(token));
        if (noun == null || token + 3 >= end) {
            return null;
        }
        return noun.links().contains(tokens.lower(token + 1)) && !tokens.is(token + 1, "that")
                ? topic(noun.cue(), token, first, end)
                : noun.links().contains("that") ? clause(noun.cue(), token, first, end) : null;
    }

    /** "Berg's criticism of | the plan", "his call to | leave". */
    private @Nullable Report topic(Cue cue, int token, int first, int end) {
        Span speaker = owner(token, first);
        boolean infinitive = clauses.isInfinitive(token + 1, end);
        int start = infinitive ? token + 1 : token + 2;
        if (speaker == null || !(infinitive || clauses.isNominal(start))) {
            return null;
        }
        boolean question = !infinitive && clauses.isQuestion(start);
        Complement kind = infinitive ? Complement.INFINITIVE : question ? Complement.QUESTION : Complement.OBJECT;
        int stop =
                ends.of(new Complements.Start(start, kind, question), end, new Frame(Embedding.RELATIVE, Tense.PAST));
        return stop <= start
                ? null
                : new Report(
                        new Match<>(cue, token + 1), token, speaker, List.of(new Report.Piece(start, stop)), false);
    }

    /** "Berg's claim | that …", "a warning by Berg | that …". */
    private @Nullable Report clause(Cue cue, int token, int first, int end) {
        boolean agent = AGENTS.at(tokens, token + 1);
        int that = token + 1;
        while (!agent && that < end - 2 && (Complements.isTime(tokens.lower(that)) || tokens.is(that, "on"))) {
            that++; // "his claim on Monday | that"
        }
        while (agent && that < Math.min(end - 2, token + LONGEST_SOURCE) && !tokens.is(that, "that")) {
            that++;
        }
        if (!tokens.is(that, "that") || !clauses.isNominal(that + 1) || isRelative(that, end)) {
            return null;
        }
        Span speaker = agent ? phrases.after(token + 2, that) : owner(token, first);
        int stop = stop(that, token, first, end);
        Match<Cue> match = new Match<>(cue, token + 1);
        return stop - that < 3 ? null : new Report(match, token, speaker, List.of(new Report.Piece(that, stop)), true);
    }

    /** "the claim that Berg made", "…, a claim that Berg denies": the verb lacks the claim as its object. */
    private boolean isRelative(int that, int end) {
        boolean added = that > 2 && tokens.is(that - 2, "a") && tokens.kind(that - 3) == Tokens.Kind.SIGN;
        for (int token = that + 1; token < Math.min(end, that + SUBJECT); token++) {
            if (clauses.hasFinite(token - 1, token + 1)) {
                boolean last = token + 1 >= end || (added && tokens.kind(token + 1) == Tokens.Kind.SIGN);
                boolean bare = last || tokens.is(token + 1, ",");
                return bare || token == that + 1 || OF_RELATIVES.at(tokens, token);
            }
        }
        return true;
    }

    /** "Berg's | repeated claim", "his claim", "Berg made | a claim". */
    private @Nullable Span owner(int noun, int first) {
        for (int token = noun - 1; token >= Math.max(first, noun - MODIFIERS); token--) {
            if (tokens.kind(token) == Tokens.Kind.CLITIC) {
                return phrases.before(token, first);
            }
            if (OWNERS.at(tokens, token)) {
                return tokens.span(token, token);
            }
            if (LIGHT_VERBS.at(tokens, token) && token > first) {
                return phrases.before(token, first);
            }
        }
        return null;
    }

    /** Where the clause ends: before the verb of the sentence whose subject the noun is, else as other clauses do. */
    private int stop(int that, int noun, int first, int end) {
        Complements.Start start = new Complements.Start(that, Complement.THAT, true);
        int stop = ends.of(start, end, new Frame(Embedding.SUBORDINATE, Tense.PAST));
        for (int token = first; token < noun; token++) {
            if (tokens.kind(token) != Tokens.Kind.CLITIC && clauses.isFinite(token)) {
                return stop;
            }
        }
        boolean own = false;
        for (int token = that + 1; token < stop; token++) {
            if (clauses.isFinite(token) && !clauses.isFinite(token - 1)) {
                if (own && !tokens.is(token - 1, "and") && !tokens.is(token - 1, "or")) {
                    return token;
                }
                own = true;
            }
        }
        return stop;
    }
}
