package org.claimcheck.extract.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Span;
import org.claimcheck.model.Speaking;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.PhraseTable.Match;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the words around a cue to whom, where and when something was said: {@code Berg told AFP on Monday},
 * {@code speaking to reporters after the vote, Berg said}, {@code Berg wrote on Facebook}. What is reported is not read.
 */
final class Occasions {

    /** Tokens read to either side of the cue. */
    private static final int REACH = 18;

    private static final int LONGEST = 7;
    private static final Set<String> VENUES = new HashSet<>();
    private static final WordList AT = WordList.of("at", "in", "during", "on", "to", "by", "over", "via");
    private static final WordList NAME_ENDS = WordList.of(
            "in", "on", "at", "during", "after", "before", "that", "how", "why", "what", "whether", "if", "last",
            "this", "earlier", "later", "from", "to", "about", "with", "for", "by", "as", "when", "who", "which", "and",
            "he", "she", "it", "they", "we", "there", "ahead");
    private static final WordList TALKS = WordList.of(
            "speaking",
            "spoke",
            "speech",
            "talking",
            "interview",
            "interviews",
            "remarks",
            "statement",
            "letter",
            "testimony",
            "message",
            "conversation",
            "email",
            "call");

    static {
        DataFile.lines(Occasions.class, "venues.txt").forEach(line -> VENUES.addAll(List.of(line.split(" "))));
    }

    private final Tokens tokens;
    private final Clauses clauses;
    private final List<TimeMention> times;

    Occasions(Tokens tokens, List<TimeMention> times) {
        this.tokens = tokens;
        this.clauses = new Clauses(tokens);
        this.times = times;
    }

    /**
     * The occasion that the sentence of a cue tells.
     *
     * @param cue the cue
     * @param first its first token
     * @param content what is reported, which is passed over
     */
    Speaking of(Match<Cue> cue, int first, List<Span> content) {
        int sentence = tokens.sentenceOf(first);
        int from = Math.max(tokens.firstOf(sentence), first - REACH);
        int to = Math.min(tokens.endOf(sentence), cue.end() + REACH);
        for (Span words : content) {
            int start = tokens.at(words.start());
            int end = tokens.at(words.end());
            from = end <= first ? Math.max(from, end) : from;
            to = start >= cue.end() ? Math.min(to, start) : to;
        }
        String told = cue.meaning().takes(Complement.ADDRESSEE) ? nounPhrase(cue.end(), to) : null;
        boolean place = told != null && VENUES.contains(lastWord(told));
        String addressee = told == null || place ? listener(from, to, first) : told;
        String venue = place ? told : venue(from, to);
        TimeValue time = time(from, to, first);
        boolean untold = addressee == null && venue == null && time == null;
        return untold ? Speaking.UNTOLD : new Speaking(addressee, venue, time);
    }

    /** "speaking to | reporters", "in an interview with | Reuters". */
    private @Nullable String listener(int from, int to, int cue) {
        for (int token = from; token + 2 < to; token++) {
            boolean talk = TALKS.at(tokens, token) || (token == cue && !tokens.is(token + 1, "with"));
            boolean toward = tokens.is(token + 1, "to") || tokens.is(token + 1, "with");
            if (talk && toward) {
                String name = nounPhrase(token + 2, to);
                if (name != null && !VENUES.contains(lastWord(name))) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "at a | rally", "in his | letter", "on | Facebook". */
    private @Nullable String venue(int from, int to) {
        for (int token = from; token + 1 < to; token++) {
            if (AT.at(tokens, token)) {
                int at = token + 1;
                while (at < Math.min(to, token + LONGEST) && isInner(at)) {
                    boolean ends = VENUES.contains(tokens.lower(at))
                            && (at + 1 >= to || !VENUES.contains(tokens.lower(at + 1)));
                    if (ends && tokens.kind(Math.min(at + 1, tokens.size() - 1)) != Tokens.Kind.CLITIC) {
                        return words(token + 1, at + 1);
                    }
                    at++;
                }
            }
        }
        return null;
    }

    private boolean isInner(int token) {
        boolean joined = tokens.kind(token) == Tokens.Kind.CLITIC || (tokens.is(token, "-") && tokens.joined(token));
        return joined || ((tokens.isWord(token) || tokens.isNumber(token)) && !NAME_ENDS.at(tokens, token));
    }

    /** The noun phrase that starts here, without its article; null when none does. */
    private @Nullable String nounPhrase(int from, int to) {
        int end = from;
        while (end < Math.min(to, from + LONGEST) && isInner(end) && !isTime(end) && !opensClause(end, from)) {
            end++;
        }
        return end > from && clauses.isNominal(from) && !clauses.isSubject(from) ? words(from, end) : null;
    }

    private boolean opensClause(int token, int from) {
        return token > from && clauses.isDeterminer(token);
    }

    private boolean isTime(int token) {
        boolean owned = token > 0 && tokens.kind(token - 1) == Tokens.Kind.CLITIC; // "the BBC's Today"
        return !owned && (timeAt(token) != null || Complements.isTime(tokens.lower(token)));
    }

    private @Nullable String words(int from, int to) {
        int start = from;
        while (start < to && clauses.isDeterminer(start)) {
            start++;
        }
        return start < to && tokens.isWord(start) ? tokens.span(start, to - 1).of(tokens.source()) : null;
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** When it was said: the time nearest to the cue in its clause, if it is no owner ("Monday's vote"). */
    private @Nullable TimeValue time(int from, int to, int cue) {
        TimeMention nearest = null;
        int least = Integer.MAX_VALUE;
        for (int token = from; token < to; token++) {
            TimeMention time = timeAt(token);
            int behind = time == null ? 0 : tokens.at(time.span().end());
            boolean owner = behind < tokens.size() && tokens.kind(behind) == Tokens.Kind.CLITIC;
            boolean owned = token > 0 && tokens.kind(token - 1) == Tokens.Kind.CLITIC;
            boolean point = time != null
                    && !owned
                    && (time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                    && !owner
                    && !isAfter(token);
            if (point && Math.abs(token - cue) < least) {
                nearest = time;
                least = Math.abs(token - cue);
            }
        }
        return nearest == null ? null : nearest.value();
    }

    /** "before Monday", "by Monday": not on that day. */
    private boolean isAfter(int token) {
        return token > 0
                && Set.of("before", "after", "by", "until", "since", "for", "from", "to")
                        .contains(tokens.lower(token - 1));
    }

    private @Nullable TimeMention timeAt(int token) {
        int start = tokens.start(token);
        int low = 0;
        int high = times.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = times.get(middle).span().start();
            if (at == start) {
                return times.get(middle);
            }
            low = at < start ? middle + 1 : low;
            high = at < start ? high : middle - 1;
        }
        return null;
    }
}
