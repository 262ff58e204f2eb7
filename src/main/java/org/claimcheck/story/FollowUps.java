package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.KnownTrails;
import org.claimcheck.model.KnownTrails.Holder;
import org.claimcheck.model.Story.Earlier;
import org.claimcheck.model.Trail;

/**
 * Finds the earlier stories that a story follows, by the names that it shares with them. Of each name no more than the latest
 * stories before this one that hold it are looked at, so that what is found hangs on these alone, however many others there are.
 */
final class FollowUps {

    /** A name that so many stories of so many days hold is in everybody's mouth, and leads to nobody. */
    private static final long COMMON_DAYS = 30;

    private static final long DAY = 86_400;

    /** Stories that one follows at most. */
    private static final int MOST = 3;

    private FollowUps() {}

    private record Found(String story, Trail trail, Kinship kinship) {}

    /** The stories that one follows, closest first. */
    static List<Earlier> of(String story, Trail trail, KnownTrails known) {
        Long began = trail.began();
        if (began == null) {
            return List.of();
        }
        Set<String> useful = new HashSet<>();
        Set<String> stories = new TreeSet<>();
        for (String name : trail.names()) {
            List<Holder> holders = known.before(name, began, story, StoryGrouper.HOLDERS);
            boolean common = holders.size() == StoryGrouper.HOLDERS
                    && holders.get(StoryGrouper.HOLDERS - 1).began() > began - COMMON_DAYS * DAY;
            if (!common) {
                useful.add(name);
                holders.forEach(it -> stories.add(it.story()));
            }
        }
        List<Found> found = new ArrayList<>();
        for (String earlier : stories) {
            Trail other = known.trail(earlier);
            Kinship kinship = new Kinship(trail, other, useful);
            if (kinship.isClose()) {
                found.add(new Found(earlier, other, kinship));
            }
        }
        found.sort(Comparator.comparingDouble((Found it) -> -it.kinship().closeness())
                .thenComparing(Found::story));
        return found.stream()
                .limit(MOST)
                .map(it ->
                        new Earlier(it.story(), it.trail().label(), it.kinship().because()))
                .toList();
    }
}
