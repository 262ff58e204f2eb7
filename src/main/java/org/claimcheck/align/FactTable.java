package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Compared;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Position;
import org.claimcheck.model.Positions;
import org.claimcheck.model.StoryAlignment;
import org.jspecify.annotations.Nullable;

/** Reads a story's facts off its alignments: the different values of each slot, with who states them. */
public final class FactTable {

    private FactTable() {}

    /** One fact for each slot that anybody fills. */
    public static List<Fact> facts(StoryAlignment alignment) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Alignment slot : alignment.alignments()) {
            List<Position> positions = Positions.of(slot.claims(), joining(slot), alignment.story()).stream()
                    .map(Positions.Side::position)
                    .toList();
            String id = "f-"
                    + Digest.of(
                            slot.event(),
                            slot.attribute(),
                            Objects.requireNonNullElse(slot.subject(), ""),
                            Objects.requireNonNullElse(slot.role(), ""),
                            alignment.story().id());
            while (!seen.add(id)) {
                id = id + "-";
            }
            Pair worst = worst(slot.pairs());
            facts.add(new Fact(
                    id,
                    slot.event().isEmpty() ? null : slot.event(),
                    slot.attribute(),
                    slot.subject(),
                    slot.role(),
                    worst == null ? Agreement.SINGLE : agreement(worst.comparison()),
                    positions,
                    worst == null ? "nobody else says" : worst.comparison().because()));
        }
        return facts;
    }

    /** The pairs that say which claims stand together. */
    private static List<Pair> joining(Alignment slot) {
        if (!slot.attribute().equals("place")) {
            return slot.pairs();
        }
        List<Pair> joining = new ArrayList<>(slot.pairs());
        joining.addAll(PlaceNesting.pairs(slot.claims()));
        return joining;
    }

    /** What was compared, pair by pair of articles, and why it stands as it does. */
    public static List<Compared> compared(StoryAlignment alignment) {
        Set<Listed> compared =
                new TreeSet<>(Comparator.comparing((Listed it) -> it.pair().attribute())
                        .thenComparing(Listed::articles)
                        .thenComparing(it -> it.pair().agreement())
                        .thenComparing(it -> it.pair().because()));
        for (Alignment slot : alignment.alignments()) {
            for (Pair pair : slot.pairs()) {
                List<String> articles = articles(pair);
                compared.add(new Listed(
                        articles.toString(),
                        new Compared(
                                slot.attribute(),
                                articles,
                                agreement(pair.comparison()),
                                pair.comparison().because())));
            }
        }
        return compared.stream().map(Listed::pair).toList();
    }

    /** A pair with what it is listed by beside its own fields. */
    private record Listed(String articles, Compared pair) {}

    private static List<String> articles(Pair pair) {
        String left = pair.left().article();
        String right = pair.right().article();
        return left.equals(right) ? List.of(left) : List.of(left, right);
    }

    private static @Nullable Pair worst(List<Pair> pairs) {
        return pairs.stream()
                .max(Comparator.comparing((Pair pair) -> agreement(pair.comparison()))
                        .thenComparing(pair -> pair.comparison().because()))
                .orElse(null);
    }

    private static Agreement agreement(Comparison comparison) {
        return switch (comparison.relation()) {
            case SAME -> Agreement.SAME;
            case COMPATIBLE, NOT_COMPARABLE ->
                comparison.kind().equals("update") ? Agreement.UPDATE : Agreement.COMPATIBLE;
            case IN_TENSION -> Agreement.TENSION;
            case CONFLICTING -> Agreement.CONFLICTING;
        };
    }
}
