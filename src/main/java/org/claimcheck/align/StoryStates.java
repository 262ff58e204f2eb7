package org.claimcheck.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Relation;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * How something stands or ended, which a story has one of whatever event an article tells it beside: whether an accused is out on bail, how
 * a siege ended. Some such states follow each other: who was held on Monday may be out on bail on Tuesday, and who was let out is not in the
 * cells that night. The list is {@code story-states.tsv}.
 */
final class StoryStates {

    /** What may be said of one state. */
    private record State(int days, String first, String then) {}

    private static final List<String> NOT_YET = List.of("has ", "have ", "had yet ", "has yet ");
    private static final int REACH = 12;

    private static final Map<String, State> STATES = read();

    private StoryStates() {}

    /** Whether a claim is of such a state. */
    static boolean isOne(Claim claim) {
        return claim.value() instanceof TermValue && state(claim) != null;
    }

    /** Whether what a claim says may have moved on by the time of another report: such a state, or a cause that is looked for. */
    static boolean mayMoveOn(Claim claim) {
        return claim.attribute().equals("cause") || isOne(claim);
    }

    /** Whether the slot itself says whose state it is. */
    static boolean isOfOne(Claim claim) {
        return isOne(claim) && claim.subject() != null && claim.subject().indexOf(',') > 0;
    }

    /** The comparison, or none where the later report tells what has come about since. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        if (sides.left().attribute().equals("cause")) {
            return comparison.relation() == Relation.CONFLICTING && areDaysApart(sides)
                    ? Comparison.tension("another", "one cause may have been found since the other was given")
                    : comparison;
        }
        State state = state(sides.left());
        if (state == null
                || !(sides.left().value() instanceof TermValue left)
                || !(sides.right().value() instanceof TermValue right)) {
            return comparison;
        }
        PublicationTime one = sides.leftArticle().published();
        PublicationTime other = sides.rightArticle().published();
        if (one != null
                && other != null
                && Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > state.days()) {
            return Comparison.compatible("update", "the two were written days apart");
        }
        if (OtherTopic.isToldOf(sides)) {
            return Comparison.notComparable("other-topic", "they agreed on one thing and not on another");
        }
        int order = Updates.order(sides.leftArticle(), sides.rightArticle());
        boolean follows = order < 0
                ? isNext(state, left, right)
                        && (isNotYet(sides.left(), sides.leftArticle())
                                || !isOfBefore(sides.right(), sides.rightArticle(), one))
                : order > 0
                        && isNext(state, right, left)
                        && (isNotYet(sides.right(), sides.rightArticle())
                                || !isOfBefore(sides.left(), sides.leftArticle(), other));
        boolean unknown =
                order == 0 && (one == null || other == null) && !state.first().isEmpty();
        return follows || unknown
                ? Comparison.compatible("update", left.term() + " and " + right.term() + " may follow each other")
                : comparison;
    }

    /** Whether two articles were written more than a day apart. */
    private static boolean areDaysApart(Sides sides) {
        PublicationTime one = sides.leftArticle().published();
        PublicationTime other = sides.rightArticle().published();
        return one == null || other == null || Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) > 1;
    }

    /** Whether a claim's sentence tells a day before the one on which the earlier report was written: so it had come about by then. */
    private static boolean isOfBefore(Claim claim, Annotation article, @Nullable PublicationTime earlier) {
        List<LocalDate> days = article.mentions().times().stream()
                .filter(time -> claim.sentence().contains(time.span()))
                .map(time -> time.value().day())
                .filter(Objects::nonNull)
                .toList();
        return earlier != null && !days.isEmpty() && days.stream().allMatch(day -> day.isBefore(earlier.date()));
    }

    /** "has not conceded", "is not yet": may have come about at any time since. */
    private static boolean isNotYet(Claim claim, Annotation article) {
        String text = article.article().text();
        String before = text.substring(
                Math.max(0, claim.span().start() - REACH), claim.span().start());
        return claim.value().display().contains("yet") || NOT_YET.stream().anyMatch(before::endsWith);
    }

    private static boolean isNext(State state, TermValue earlier, TermValue later) {
        return state.first().equals(earlier.term()) && state.then().equals(later.term());
    }

    private static @Nullable State state(Claim claim) {
        String subject = claim.subject();
        if (subject == null) {
            return null;
        }
        int comma = subject.indexOf(',');
        return STATES.get(comma < 0 ? subject : subject.substring(0, comma));
    }

    private static Map<String, State> read() {
        Map<String, State> states = new LinkedHashMap<>();
        Resources.lines(StoryStates.class, "story-states.tsv").forEach(line -> {
            String[] fields = line.split("\t");
            String[] terms = fields.length < 3 ? new String[] {"", ""} : fields[2].split(" > ");
            states.put(fields[0], new State(Integer.parseInt(fields[1]), terms[0], terms[1]));
        });
        return Map.copyOf(states);
    }
}
