package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Position;
import org.jspecify.annotations.Nullable;

/** The sides of a finding with the evidence of each, before they are shown. */
final class Stands {

    private final StoryContext story;
    private final Finding finding;

    private Stands(StoryContext story, Finding finding) {
        this.story = story;
        this.finding = finding;
    }

    /** One side. */
    record Stand(Position position, List<Evidence> evidence, boolean own) {

        boolean isDistinct() {
            return !evidence.isEmpty();
        }
    }

    /** The sides, one's own first, then the larger. */
    static List<Stand> of(StoryContext story, Finding finding) {
        return new Stands(story, finding).stands();
    }

    private List<Stand> stands() {
        List<Stand> stands = new ArrayList<>();
        List<Evidence> left = new ArrayList<>(finding.evidence());
        for (Position position : finding.positions()) {
            List<Evidence> evidence = new ArrayList<>();
            for (Claim claim : story.claims(position)) {
                left.stream()
                        .filter(it -> it.article().equals(claim.article())
                                && it.span().equals(claim.span()))
                        .findFirst()
                        .ifPresent(it -> {
                            left.remove(it);
                            evidence.add(it);
                        });
            }
            boolean own = evidence.stream().anyMatch(it -> story.isOwn(it.article()));
            stands.add(new Stand(position, evidence, own));
        }
        if (!left.isEmpty() && stands.stream().noneMatch(Stand::isDistinct)) {
            return unclaimed(left);
        }
        stands.sort(Comparator.comparing((Stand it) -> !it.own()));
        return stands;
    }

    /** What is resolved has no claims any more: its words are shared out in their order. */
    private List<Stand> unclaimed(List<Evidence> evidence) {
        List<Stand> stands = new ArrayList<>();
        int sides = Math.max(1, finding.positions().size());
        int share = Math.max(1, evidence.size() / sides);
        for (int side = 0; side < finding.positions().size(); side++) {
            int from = Math.min(evidence.size(), side * share);
            int to = side == sides - 1 ? evidence.size() : Math.min(evidence.size(), from + share);
            stands.add(new Stand(finding.positions().get(side), evidence.subList(from, to), false));
        }
        return stands;
    }

    /** The side that most independent sources stand on, or null when none leads. */
    static @Nullable Stand leading(List<Stand> stands) {
        List<Stand> bySize = stands.stream()
                .filter(Stand::isDistinct)
                .sorted(Comparator.comparingInt((Stand it) -> -it.position().independentSources()))
                .toList();
        boolean leads = bySize.size() > 1
                && bySize.get(0).position().independentSources()
                        > bySize.get(1).position().independentSources();
        return leads ? bySize.get(0) : null;
    }

    /** The odd one out: one's own article where it is one, else the smallest side. */
    static @Nullable Stand odd(List<Stand> stands, Stand lead) {
        List<Stand> others = stands.stream()
                .filter(it -> !it.equals(lead) && it.isDistinct())
                .toList();
        return others.stream()
                .filter(Stand::own)
                .findFirst()
                .orElseGet(() -> others.isEmpty() ? null : others.get(others.size() - 1));
    }
}
