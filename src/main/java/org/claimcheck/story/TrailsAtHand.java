package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.claimcheck.model.KnownTrails;
import org.claimcheck.model.Trail;

/** The trails of stories that lie in memory. */
final class TrailsAtHand implements KnownTrails {

    private static final Comparator<Holder> IN_TIME =
            Comparator.comparingLong(Holder::began).thenComparing(Holder::story);

    private final Map<String, Trail> trails;
    private final Map<String, TreeSet<Holder>> holders = new HashMap<>();

    /** Of these stories, by their ids. */
    TrailsAtHand(Map<String, Trail> trails) {
        this.trails = trails;
        trails.forEach((story, trail) -> {
            Long began = trail.began();
            if (began != null) {
                trail.names().forEach(name -> holders.computeIfAbsent(name, any -> new TreeSet<>(IN_TIME))
                        .add(new Holder(story, began)));
            }
        });
    }

    @Override
    public List<Holder> before(String name, long began, String story, int most) {
        List<Holder> found = new ArrayList<>();
        TreeSet<Holder> all = holders.getOrDefault(name, new TreeSet<>(IN_TIME));
        for (Holder holder : all.headSet(new Holder(story, began), false).descendingSet()) {
            if (found.size() == most) {
                break;
            }
            found.add(holder);
        }
        return found;
    }

    @Override
    public Trail trail(String story) {
        return Objects.requireNonNull(trails.get(story), story);
    }
}
