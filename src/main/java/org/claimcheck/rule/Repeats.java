package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Finding;

/**
 * Leaves out findings that show again what another one shows: one conflict is one finding, whichever rules see it.
 *
 * <p>Of two findings across articles on one attribute of one event that share evidence, the graver stands; a finding
 * within an article falls when all its evidence stands in another finding. A changed quotation tells of every day, figure and
 * name that was changed in it: of the two findings the graver stands, and the quotation where both are as grave. A toll stands instead of a
 * count of those who were shot, a count of votes instead of the outcome of the vote.
 */
final class Repeats {

    private static final String QUOTE = "quote";
    private static final String CASUALTIES = "casualties";
    private static final String COUNT = "count";
    private static final String OUTCOME = "outcome";

    /** How firmly somebody holds a thing is a finding of its own, beside the words in which it is said. */
    private static final String CERTAINTY = "certainty";

    private Repeats() {}

    /** The findings without repeats, most serious first, then by id. */
    static List<Finding> without(List<Finding> findings) {
        List<Finding> ordered = new ArrayList<>(findings);
        ordered.sort(Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(finding -> -finding.evidence().size())
                .thenComparing(Finding::id));
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : ordered) {
            if (ordered.stream()
                            .noneMatch(
                                    other -> quotes(other, finding) || tolls(other, finding) || counts(other, finding))
                    && kept.stream().noneMatch(other -> shows(other, finding))) {
                kept.add(finding);
            }
        }
        kept.sort(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::id));
        return kept;
    }

    /** Whether a finding on somebody's words holds all the evidence of another one, or the other way round, and stands instead. */
    private static boolean quotes(Finding stands, Finding falls) {
        boolean firmness =
                stands.attribute().equals(CERTAINTY) || falls.attribute().equals(CERTAINTY);
        if (stands.attribute().equals(QUOTE) == falls.attribute().equals(QUOTE)
                || firmness
                || stands.within()
                || falls.within()) {
            return false;
        }
        int graver = stands.severity().compareTo(falls.severity());
        return stands.attribute().equals(QUOTE)
                ? graver >= 0 && lies(falls, stands)
                : graver > 0 && lies(stands, falls);
    }

    /**
     * Whether a count of those who were shot tells again what a toll of the same articles tells: "three shot" against "four shot" beside
     * "three injured" against "four injured".
     */
    private static boolean tolls(Finding stands, Finding falls) {
        return stands.attribute().equals(CASUALTIES)
                && falls.attribute().equals(COUNT)
                && stands.severity().compareTo(falls.severity()) >= 0
                && Objects.equals(stands.event(), falls.event())
                && articles(stands).containsAll(articles(falls))
                && falls.evidence().stream().anyMatch(words -> stands.evidence().stream()
                        .anyMatch(other -> other.article().equals(words.article())
                                && other.span().overlaps(words.span())));
    }

    /** Whether the outcome of a vote tells again how many voted against: "6-1" against "two dissented". */
    private static boolean counts(Finding stands, Finding falls) {
        return stands.attribute().equals(COUNT)
                && falls.attribute().equals(OUTCOME)
                && stands.severity().compareTo(falls.severity()) >= 0
                && articles(stands).containsAll(articles(falls))
                && falls.evidence().stream().allMatch(words -> stands.evidence().stream()
                        .anyMatch(other -> other.article().equals(words.article())
                                && other.sentence().overlaps(words.sentence())));
    }

    private static Set<String> articles(Finding finding) {
        return finding.evidence().stream().map(Finding.Evidence::article).collect(Collectors.toSet());
    }

    /** Whether all words that back the one finding stand in the words that back the other. */
    private static boolean lies(Finding inner, Finding outer) {
        return inner.evidence().stream().allMatch(words -> outer.evidence().stream()
                .anyMatch(around -> around.article().equals(words.article())
                        && around.span().contains(words.span())));
    }

    private static boolean shows(Finding kept, Finding finding) {
        if (!kept.attribute().equals(finding.attribute()) || !Objects.equals(kept.event(), finding.event())) {
            return false;
        }
        return (finding.within() || kept.within())
                ? kept.evidence().containsAll(finding.evidence())
                : finding.evidence().stream().anyMatch(kept.evidence()::contains);
    }
}
