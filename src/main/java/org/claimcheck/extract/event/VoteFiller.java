package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;

/**
 * How the few who decide were divided: a jury, a bench, a board. "The verdicts were unanimous", "by a majority of ten to two", "Six of its
 * seven members voted for it", "Two of the seven members dissented", all as votes for and against. The large votes of parliaments are read
 * by {@link ScoreFiller}.
 */
final class VoteFiller implements SlotFiller {

    /** Of more members than this the votes are counted by {@link ScoreFiller}. */
    static final int MOST_MEMBERS = 15;

    private static final String SLOT = "votes of members";
    private static final String UNANIMOUS = "unanimous";
    private static final Words FIRSTS = Words.named("vote-starts");
    private static final Words MEMBERS = Words.named("voting-members");
    private static final Words FOR = Words.named("voting-for");
    private static final Words AGAINST = Words.named("voting-against");
    private static final Words BEFORE_TALLY = Words.named("before-tally");
    private static final Words AFTER_TALLY = Words.named("after-tally");
    private static final Words BEFORE = Words.any(Words.named("background"), Words.named("state-before"));
    private static final int FAR = 10;

    private final List<WordPattern> unanimous = patterns("unanimous");
    private final List<WordPattern> majority = patterns("by-majority");

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!FIRSTS.mayStartIn(tokens, passage.index) || BEFORE.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            int length = tally(context, passage, token);
            if (length > 0) {
                token += length - 1;
            } else {
                told(context, passage, token);
            }
        }
    }

    /** "unanimous", "by a majority verdict". */
    private void told(Context context, Passage passage, int token) {
        int all = longest(unanimous, context.tokens(), token, passage.end);
        if (all > 0 && context.cues().polarity(token, passage.first) == Polarity.ASSERTED) {
            file(context, passage, token, all, UNANIMOUS, TermValue.EVERY_OTHER);
            return;
        }
        int most = longest(majority, context.tokens(), token, passage.end);
        if (most > 0 && tallied(context.tokens(), passage, token) < 0) {
            file(context, passage, token, most, "by majority", UNANIMOUS);
        }
    }

    /** The next tally in a sentence from here on, or -1. */
    private static int tallied(Tokens tokens, Passage passage, int from) {
        for (int at = from; at < passage.end; at++) {
            if (pair(tokens, at, passage.end) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Files the tally that begins at this token; the number of its tokens, or 0. */
    private static int tally(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        int pair = pair(tokens, token, passage.end);
        if (pair > 0 && isOfVote(tokens, passage, token, token + pair)) {
            int one = number(tokens, token);
            int other = number(tokens, token + pair - 1);
            int last = tokens.is(token + pair, "votes") || tokens.is(token + pair, "vote") ? pair + 1 : pair;
            return counted(context, passage, token, last, Math.max(one, other), Math.min(one, other));
        }
        return ofMembers(context, passage, token);
    }

    /** "Six of its seven members voted for", "all nine justices agreed". */
    private static int ofMembers(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        int some = tokens.is(token, "all") || tokens.is(token, "none") ? -2 : number(tokens, token);
        int of = tokens.is(token + 1, "of") ? token + 2 : -1;
        if (some == -1 || (of < 0 && !tokens.is(token, "all"))) {
            return 0;
        }
        int at = of < 0 ? token + 1 : of;
        while (at < passage.end && at < token + 5 && number(tokens, at) < 0) {
            at++;
        }
        int members = at < passage.end ? number(tokens, at) : -1;
        int noun = at + 1;
        while (noun < passage.end && noun < at + 4 && !MEMBERS.at(tokens, noun)) {
            noun++;
        }
        int part = some == -2 ? tokens.is(token, "all") ? members : 0 : some;
        if (members < 2 || part > members || noun >= passage.end || !MEMBERS.at(tokens, noun)) {
            return 0;
        }
        for (int verb = noun + 1; verb < Math.min(passage.end, noun + FAR); verb++) {
            int length = FOR.match(tokens, verb, passage.end);
            int against = AGAINST.match(tokens, verb, passage.end);
            if (against > 0 || length > 0) {
                boolean few = against > 0;
                int yes = few ? members - part : part;
                return counted(
                        context,
                        passage,
                        token,
                        verb + Math.max(length, against) - token,
                        Math.max(yes, members - yes),
                        Math.min(yes, members - yes));
            }
        }
        return 0;
    }

    private static int counted(Context context, Passage passage, int token, int length, int most, int least) {
        if (most + least > MOST_MEMBERS || most == least) {
            return 0;
        }
        file(context, passage, token, length, least == 0 ? UNANIMOUS : most + " to " + least, TermValue.EVERY_OTHER);
        return length;
    }

    /** "6-1", "ten to two", "10 votes to 2": the number of tokens, or 0. */
    private static int pair(Tokens tokens, int at, int end) {
        if (at + 2 >= end || number(tokens, at) < 0) {
            return 0;
        }
        boolean dash = Scores.isOne(tokens, at, end);
        int to = tokens.is(at + 1, "votes") || MEMBERS.at(tokens, at + 1) ? at + 2 : at + 1; // "two judges to one"
        boolean words = tokens.is(to, "to") || tokens.is(to, "against") || (tokens.is(to, "-") && tokens.joined(to));
        int second = dash ? at + 2 : to + 1;
        return (dash || words) && second < end && number(tokens, second) >= 0 ? second - at + 1 : 0;
    }

    /** Whether the words around a tally say that it is one: "voted 6-1", "a majority of ten to two", "a 5-4 ruling". */
    private static boolean isOfVote(Tokens tokens, Passage passage, int first, int end) {
        for (int at = first - 1; at >= Math.max(passage.first, first - 4); at--) {
            if (BEFORE_TALLY.at(tokens, at)) {
                return true;
            }
        }
        boolean bench = tokens.is(first - 1, "by") && MEMBERS.anyIn(tokens, passage.first, passage.end);
        return bench
                || AFTER_TALLY.at(tokens, end)
                || (tokens.is(end, "-") && AFTER_TALLY.at(tokens, end + 1))
                || tokens.is(first + 1, "votes");
    }

    private static int number(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return -1;
        }
        int named = NumberNames.cardinal(tokens.lower(at));
        return named > 0 ? named : Scores.votes(tokens, at);
    }

    private static void file(Context context, Passage passage, int token, int length, String term, String opposes) {
        Tokens tokens = context.tokens();
        Span span = tokens.span(token, token + length - 1);
        TermValue value = new TermValue(span.of(context.scene().text()), term, opposes);
        context.desk()
                .file(
                        context.frames().nearest(passage, token, context.clauses()),
                        "outcome",
                        SLOT,
                        null,
                        value,
                        span,
                        token);
    }

    private static int longest(List<WordPattern> patterns, Tokens tokens, int token, int end) {
        int longest = 0;
        for (WordPattern pattern : patterns) {
            longest = Math.max(longest, pattern.match(tokens, token, end));
        }
        return longest;
    }

    private static List<WordPattern> patterns(String name) {
        List<WordPattern> patterns = new ArrayList<>();
        Resource.strings(Resource.mapping("votes.yaml").get(name)).forEach(it -> patterns.add(new WordPattern(it)));
        return patterns;
    }
}
