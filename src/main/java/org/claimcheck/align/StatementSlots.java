package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuoteForm;
import org.claimcheck.model.QuoteValue;
import org.claimcheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What one person is said to have said, told alike but for a figure, a day or a "not": "We will open on 12 June" and "said that
 * they would open on 21 June". Two quotations in full are left to the comparison of wordings.
 *
 * <p>Only what else says the same is taken: the words that carry content must return, and neither side may hedge what differs.
 */
final class StatementSlots {

    /** Content words that both must have. */
    private static final int FEWEST = 3;

    /** Content words that the longer one may have beyond the other's: where and when. */
    private static final int BEYOND = 2;

    /** Statements of one speaker in a story beyond which they are no longer compared. */
    private static final int MOST = 600;

    private StatementSlots() {}

    /**
     * One alignment for each pair that cannot both be what was said, unless some slot says so already.
     *
     * @param known the story's other alignments
     */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Map<String, List<Statement>> bySpeaker = new TreeMap<>();
        for (Annotation article : index.articles()) {
            for (Statement statement : Statement.of(article)) {
                List<Statement> said = bySpeaker.computeIfAbsent(
                        QuoteSlots.lastName(statement.speaker()), ignored -> new ArrayList<>());
                if (said.size() < MOST) {
                    said.add(statement);
                }
            }
        }
        List<Pair> disagreeing = known.stream()
                .flatMap(slot -> slot.pairs().stream())
                .filter(pair -> pair.comparison().relation().disagrees())
                .toList();
        List<Alignment> alignments = new ArrayList<>();
        for (List<Statement> said : bySpeaker.values()) {
            for (Pair pair : pairs(said)) {
                if (disagreeing.stream()
                        .noneMatch(it -> tells(it.left(), it.right(), pair) || tells(it.right(), it.left(), pair))) {
                    List<Claim> claims = List.of(pair.left(), pair.right());
                    alignments.add(new Alignment(
                            index.eventOf(claims), "quote", pair.left().subject(), null, claims, List.of(pair), true));
                }
            }
        }
        return alignments;
    }

    /** Whether a disagreement lies in the sentences of these statements. */
    private static boolean tells(Claim one, Claim other, Pair pair) {
        return one.article().equals(pair.left().article())
                && other.article().equals(pair.right().article())
                && one.sentence().overlaps(pair.left().span())
                && other.sentence().overlaps(pair.right().span());
    }

    private static List<Pair> pairs(List<Statement> said) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                Statement left = said.get(i);
                Statement right = said.get(j);
                if (!left.article().equals(right.article()) && isSame(left, right)) {
                    String because = difference(left, right);
                    if (because != null && !isSaidAnyway(left, right, said)) {
                        pairs.add(pair(left, right, because));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether the two tell the same matter of one day, and not both word for word. */
    private static boolean isSame(Statement left, Statement right) {
        boolean reported = left.form() != QuoteForm.DIRECT || right.form() != QuoteForm.DIRECT;
        return reported
                && isAlike(left, right)
                && isOneSpeaker(left.speaker(), right.speaker())
                && isOfOneDay(left.article().published(), right.article().published());
    }

    /** Whether two names of one surname may be one person's: not those of father and son. */
    private static boolean isOneSpeaker(String left, String right) {
        return !NameComparator.compare(left, Bearer.PERSON, right, Bearer.PERSON)
                .relation()
                .disagrees();
    }

    /** Whether both tell the same, and as firmly, but for figures and "not". */
    private static boolean isAlike(Statement left, Statement right) {
        int shared = left.content().size() - left.beyond(right);
        int fewer = Math.min(left.content().size(), right.content().size());
        int more = Math.max(left.content().size(), right.content().size());
        return shared == fewer
                && more - fewer <= BEYOND
                && (shared >= FEWEST || (shared == FEWEST - 1 && more == fewer))
                && left.modals().equals(right.modals());
    }

    private static boolean isOfOneDay(@Nullable PublicationTime one, @Nullable PublicationTime other) {
        return one == null
                || other == null
                || Math.abs(one.date().toEpochDay() - other.date().toEpochDay()) <= 1;
    }

    /** The one thing that differs, or null where nothing does or more than that. */
    private static @Nullable String difference(Statement left, Statement right) {
        List<Comparison> figures = SpokenFigures.compare(left, right);
        if (figures == null) {
            return null;
        }
        List<Comparison> apart = figures.stream()
                .filter(it -> it.relation() == Relation.CONFLICTING)
                .toList();
        boolean rest = figures.stream().allMatch(it -> it.relation() == Relation.SAME || apart.contains(it));
        boolean denied = left.negations() != right.negations();
        if (denied && rest && apart.isEmpty()) {
            boolean one = Math.min(left.negations(), right.negations()) == 0
                    && Math.max(left.negations(), right.negations()) == 1
                    && left.content().equals(right.content());
            return one ? "what is told alike is denied on one side alone" : null;
        }
        return !denied && rest && apart.size() == 1 ? apart.get(0).because() : null;
    }

    /** Whether one of the two articles tells both: a speaker may say one thing of two matters. */
    private static boolean isSaidAnyway(Statement left, Statement right, List<Statement> said) {
        return said.stream()
                .anyMatch(it -> (it.article().equals(left.article()) && isEqual(it, right))
                        || (it.article().equals(right.article()) && isEqual(it, left)));
    }

    private static boolean isEqual(Statement one, Statement other) {
        return isAlike(one, other)
                && one.negations() == other.negations()
                && SpokenFigures.of(one).equals(SpokenFigures.of(other));
    }

    private static Pair pair(Statement left, Statement right, String because) {
        return new Pair(
                left.claim("quote", wording(left)),
                right.claim("quote", wording(right)),
                Comparison.conflicting("reported", because));
    }

    private static QuoteValue wording(Statement statement) {
        String words =
                statement.words().of(statement.article().article().text()).strip();
        return new QuoteValue(words, statement.form(), List.of(words));
    }
}
