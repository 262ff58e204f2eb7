package org.claimcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A disagreement, for a row of the front page and for its story.
 *
 * @param state the CSS class of its status
 * @param stateWord {@code new}, {@code 3rd night}
 * @param sources outlets on all sides, white space in their names made single spaces
 * @param tense whether it is a tension and no conflict
 * @param revised whether the sides are two versions of one article
 * @param tally how many independent sources stand on each side; empty for a disagreement within one article
 * @param correction the odd sentence with the change in it, or nothing
 * @param correctionNote what goes with the correction, or why there is none
 * @param diff two wordings of a quotation, or null
 * @param decision what an editor said of it, or how it was resolved; may be empty
 */
public record FindingView(
        String id,
        String severity,
        String severityWord,
        String state,
        String stateWord,
        String rule,
        String fact,
        List<String> sources,
        boolean own,
        boolean tense,
        boolean within,
        boolean revised,
        String title,
        List<Side> sides,
        List<Integer> tally,
        String whyLabel,
        String because,
        String settle,
        List<Piece> correction,
        String correctionNote,
        @Nullable Diff diff,
        String decision) {

    /** One side; what goes beyond the first few pieces of evidence is folded. */
    public record Side(
            boolean own, String display, String count, List<Quoted> evidence, List<Quoted> folded, List<Say> says) {

        public Side {
            evidence = List.copyOf(evidence);
            folded = List.copyOf(folded);
            says = List.copyOf(says);
        }
    }

    /** A sentence with the words that count, and where it stands: in one article, or word for word in several. */
    public record Quoted(String before, String words, String after, List<Cite> cites) {

        public Quoted {
            cites = List.copyOf(cites);
        }
    }

    /** A place in an article. */
    public record Cite(String where, @Nullable String url) {}

    /** A few words of an outlet, for the front page. */
    public record Say(String words, String outlet, boolean own) {}

    /** Two wordings and the way from one to the other. */
    public record Diff(String leftWhere, List<Piece> left, String rightWhere, List<Piece> right, List<Piece> both) {

        public Diff {
            left = List.copyOf(left);
            right = List.copyOf(right);
            both = List.copyOf(both);
        }
    }

    public FindingView {
        sources = List.copyOf(sources);
        sides = List.copyOf(sides);
        tally = List.copyOf(tally);
        correction = List.copyOf(correction);
    }

    /** The outlets for the filters: one a line, which no name can hold. */
    public String sourceLines() {
        return String.join("\n", sources);
    }

    /** Whether one side is what the house has agreed on, which stands in no article. */
    public boolean house() {
        return !revised && sides.stream().anyMatch(side -> side.evidence().isEmpty());
    }

    /** What the first side is called on the front page. */
    public Side first() {
        return sides.get(0);
    }

    /** All sides but the first. */
    public List<Side> others() {
        return sides.subList(1, sides.size());
    }

    /** Words of the other sides, the first two of them. */
    public List<Say> othersShown() {
        List<Say> all = othersSay();
        return all.subList(0, Math.min(2, all.size()));
    }

    /** Words of the other sides beyond the first two. */
    public List<Say> othersFolded() {
        List<Say> all = othersSay();
        return all.subList(Math.min(2, all.size()), all.size());
    }

    private List<Say> othersSay() {
        return others().stream().flatMap(side -> side.says().stream()).toList();
    }
}
