package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/**
 * How far ahead a winner was, or those who voted for a bill: told as such, or as the difference of two figures.
 *
 * <p>Example: "Orr received 1,100 votes, her rival 900", "won with 1,100 votes to 900" and "By 200 votes the town has a new mayor" are
 * all a margin of 200; "48 deputies voted for the bill and 30 against it" is one of 18.
 */
final class VoteMargins implements SlotFiller {

    /** The claim's subject. */
    static final String MARGIN = "vote margin";

    private static final Words GATE = Words.of(
            List.of("vote", "votes", "voted", "majority", "against", "passed", "approved", "adopted", "carried"));
    private static final Words ELECTIONS = Words.named("contests-of-votes");
    private static final Words UNCAST = Words.named("votes-not-cast");
    private static final Words RIVALS = Words.named("vote-rivals");
    private static final Words HOUSES = Words.named("houses");
    private static final Words PARTS = Words.named("votes-on-parts");
    private static final Words FOR = Words.named("votes-for");
    private static final Words AGAINST = Words.named("votes-against");
    private static final Words OTHER_TIME = Words.named("votes-of-another-time");
    private static final Words DECIDING = Words.any(
            Words.named("winning"),
            Words.named("losing"),
            Words.of(List.of("elected", "ousted", "unseated", "held", "retained", "took", "captured")));
    private static final Words SEATS = Words.of(List.of("seats", "seat", "percent", "%", "members"));
    private static final Words HOLDING = Words.of(List.of("has", "have", "had", "holds", "with its", "its", "their"));
    private static final Words PASSING = Words.named("passing-a-bill");
    private static final Words ONLY = Words.of(List.of("just", "only", "mere", "merely", "a", "barely", "exactly"));
    private static final double LEAST_VOTES = 100;
    private static final double LEAST_MEMBERS = 10;
    private static final int NEAR = 7;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (!GATE.mayStartIn(tokens, passage.index) || OTHER_TIME.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        boolean election = ELECTIONS.anyIn(tokens, 0, tokens.size());
        if (election) {
            ofCandidates(context, passage);
            told(context, passage);
        }
        boolean house = !election
                && HOUSES.anyIn(tokens, passage.first, passage.end)
                && !PARTS.anyIn(tokens, passage.first, passage.end);
        if (house) {
            ofMembers(context, passage);
            majority(context, passage);
        }
    }

    /** "With a majority of 17 the chamber passed the bill". */
    private static void majority(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; at + 2 < passage.end; at++) {
            int number = tokens.is(at, "majority") && tokens.is(at + 1, "of") ? number(tokens, at + 2) : -1;
            boolean seats = SEATS.at(tokens, at + 3) || tokens.is(at + 3, "to") || tokens.is(at + 3, "-");
            boolean vote = PASSING.anyIn(tokens, passage.first, passage.end);
            boolean held = HOLDING.at(tokens, at - 2) || HOLDING.at(tokens, at - 1); // "has a majority of 17"
            if (number > 0 && !seats && !held && vote && !context.desk().has(0, "count", MARGIN)) {
                file(context, passage, at + 2, tokens.span(at + 2, at + 2), number);
            }
        }
    }

    /** "received 1,100 votes, her opponent 900", "with 1,100 votes to 900". */
    private static void ofCandidates(Context context, Passage passage) {
        List<QuantityMention> votes = new ArrayList<>();
        for (QuantityMention quantity : passage.quantities) {
            NumberValue value = quantity.value();
            boolean bare = value.unit() == null || "vote".equals(value.unit());
            if (bare && value.isExact() && value.min() >= LEAST_VOTES) {
                votes.add(quantity);
            }
        }
        if (votes.size() != 2 || !"vote".equals(votes.get(0).value().unit())) {
            return;
        }
        Tokens tokens = context.tokens();
        int first = context.scene().lastToken(votes.get(0).span());
        int second = context.scene().firstToken(votes.get(1).span());
        boolean ofMotion = second == first + 2
                && tokens.is(first + 1, "to") // "by 312 votes to 247"
                && HOUSES.anyIn(tokens, passage.first, passage.end)
                && !tokens.is(context.scene().lastToken(votes.get(1).span()) + 1, "for");
        boolean named = passage.persons.stream()
                .map(person -> context.scene().firstToken(person.span()))
                .anyMatch(at -> at > first && at < second); // "polled 1,100 votes, Per Orr 900"
        boolean rivals = (named || RIVALS.anyIn(tokens, first + 1, second)) && !ofMotion;
        if (rivals && !UNCAST.anyIn(tokens, passage.first, passage.end)) {
            Span span =
                    new Span(votes.get(0).span().start(), votes.get(1).span().end());
            file(
                    context,
                    passage,
                    second,
                    span,
                    votes.get(0).value().min() - votes.get(1).value().min());
        }
    }

    /** "By 200 votes Orno has a new mayor": not "by 45 votes to 37". */
    private static void told(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (QuantityMention quantity : passage.quantities) {
            int first = context.scene().firstToken(quantity.span());
            int last = context.scene().lastToken(quantity.span());
            int by = first - 1;
            while (by > passage.first && ONLY.at(tokens, by)) {
                by--;
            }
            boolean margin = tokens.is(by, "by")
                    && "vote".equals(quantity.value().unit())
                    && quantity.value().isExact()
                    && (by == passage.first || DECIDING.anyIn(tokens, passage.first, by))
                    && !context.desk().has(context.frames().nearest(passage, first, context.clauses()), "count", MARGIN)
                    && !tokens.is(last + 1, "to")
                    && !tokens.is(last + 1, "against");
            if (margin) {
                file(context, passage, first, quantity.span(), quantity.value().min());
            }
        }
    }

    /** "48 deputies voted for the bill and 30 against it", "passed it by 48 votes to 30". */
    private static void ofMembers(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; at < passage.end; at++) {
            int yes = number(tokens, at);
            if (yes < LEAST_MEMBERS) {
                continue;
            }
            int noun = at + 1;
            boolean pair = isPair(tokens, at, noun, passage);
            int to = pair ? second(tokens, noun) : against(tokens, noun, passage);
            int no = to < 0 ? -1 : number(tokens, to);
            if (no >= 0 && no != yes && yes + no > VoteFiller.MOST_MEMBERS) {
                file(context, passage, at, tokens.span(at, to), (double) yes - no);
                return;
            }
        }
    }

    /** "by 48 votes to 30", "48 to 30", "48-30". */
    private static boolean isPair(Tokens tokens, int at, int noun, Passage passage) {
        int to = second(tokens, noun);
        boolean told = tokens.is(noun, "votes")
                || tokens.is(at - 1, "by")
                || tokens.is(at - 1, "voted")
                || tokens.is(at - 1, "vote");
        return to > 0 && to < passage.end && told && number(tokens, to) >= 0;
    }

    private static int second(Tokens tokens, int noun) {
        int joint = tokens.is(noun, "votes") || tokens.is(noun, "vote") ? noun + 1 : noun;
        return tokens.is(joint, "to") || tokens.is(joint, "against") || tokens.is(joint, "-") || tokens.is(joint, "–")
                ? joint + 1
                : -1;
    }

    /** The number of those against, where the number before the noun is of those for; or -1. */
    private static int against(Tokens tokens, int noun, Passage passage) {
        int yes = noun;
        while (yes < Math.min(passage.end, noun + NEAR) && FOR.match(tokens, yes, passage.end) == 0) {
            if (number(tokens, yes) >= 0) {
                return -1;
            }
            yes++;
        }
        if (FOR.match(tokens, yes, passage.end) == 0) {
            return -1;
        }
        for (int at = yes + 1; at < Math.min(passage.end, yes + NEAR + NEAR); at++) {
            if (number(tokens, at) >= 0) {
                return AGAINST.anyIn(tokens, at + 1, Math.min(passage.end, at + NEAR - 2)) ? at : -1;
            }
        }
        return -1;
    }

    private static int number(Tokens tokens, int at) {
        int figures = at < tokens.size() ? Scores.votes(tokens, at) : -1;
        int named = at < tokens.size() ? NumberNames.cardinal(tokens.lower(at)) : 0;
        return figures >= 0 ? figures : named > 0 ? named : -1;
    }

    private static void file(Context context, Passage passage, int token, Span span, double difference) {
        double apart = Math.abs(difference);
        int frame = context.frames().nearest(passage, token, context.clauses());
        if (frame >= 0 && (frame == 0 || !context.frames().get(frame).background) && apart > 0) {
            String shown = String.format(Locale.ROOT, "%,d votes", (long) apart);
            context.desk().file(frame, "count", MARGIN, null, NumberValue.exactly(apart, "vote", shown), span, token);
        }
    }
}
