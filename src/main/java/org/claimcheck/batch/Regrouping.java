package org.claimcheck.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryResult;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.settings.Settings;
import org.claimcheck.store.CurrentArticles.Active;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.Seat;
import org.claimcheck.store.StoryStore.Judged;
import org.claimcheck.store.StoryStore.Standing;
import org.claimcheck.store.StoryStore.Touched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Groups what a run has read together with the articles of the days around it, as if all had been read at once, and keeps
 * the stories that the run touched: those that it read an article of, and those whose articles are not what they were.
 */
final class Regrouping {

    private static final Logger LOG = LoggerFactory.getLogger(Regrouping.class);
    private static final int PAGE = 50;

    private final Stores stores;
    private final Checker checker;
    private final Settings.Grouping bounds;

    Regrouping(Stores stores, Checker checker, Settings.Grouping bounds) {
        this.stores = stores;
        this.checker = checker;
        this.bounds = bounds;
    }

    void regroup(RunRow run) {
        Map<String, Active> active = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        List<Active> all = active(run);
        for (Active it : all) {
            places.put(it.seat().id(), places.size());
            active.put(it.seat().id(), it);
        }
        Map<String, Standing> standing = stores.stories().standing();
        Profiles profiles = stores.current().profiles(run.key().extractor(), all);
        Set<String> gone = new TreeSet<>();
        all.stream().map(Active::story).filter(Objects::nonNull).forEach(gone::add);
        gone.retainAll(standing.keySet());
        List<Touched> read = new ArrayList<>();
        for (Story story : checker.group(profiles, story -> {
            gone.remove(story.id());
            return isTouched(story, active, standing);
        })) {
            read.add(touched(story, digest(story, active), members(story, active)));
        }
        List<Touched> touched = new Following(stores, checker, run, standing)
                .of(read, gone, story -> checker.trail(story, members(story, places, profiles)));
        stores.stories().group(run, touched);
        if (run.key().attempt() == 0) {
            keep(run, touched, standing);
        }
    }

    private List<Active> active(RunRow run) {
        long[] moments = stores.current().moments(run);
        int days = stores.current().window(run, moments, bounds.windowDays(), bounds.mostArticles());
        if (days < bounds.windowDays()) {
            LOG.warn(
                    "the {} days around these articles hold more than {} articles; only those within {} days are looked at for stories"
                            + " that go on. To look at all of them, raise claimcheck.grouping.most-articles and the heap (JAVA_OPTS=-Xmx2g)",
                    bounds.windowDays(),
                    bounds.mostArticles(),
                    days);
        }
        return stores.current().active(run, moments, days);
    }

    private static List<Profile> members(Story story, Map<String, Integer> places, Profiles profiles) {
        return story.articles().stream()
                .map(id -> profiles.at(Objects.requireNonNull(places.get(id))))
                .toList();
    }

    /** Whether the run read an article of a story, or the story is not what it was. */
    private static boolean isTouched(Story story, Map<String, Active> active, Map<String, Standing> standing) {
        Standing before = standing.get(story.id());
        return before == null
                || !before.digest().equals(digest(story, active))
                || members(story, active).stream().anyMatch(Active::input);
    }

    private static List<Active> members(Story story, Map<String, Active> active) {
        return story.articles().stream()
                .map(id -> Objects.requireNonNull(active.get(id)))
                .toList();
    }

    /** As far as it is known before what it follows is. */
    private static Touched touched(Story story, String digest, List<Active> members) {
        TreeSet<String> fresh = new TreeSet<>();
        members.stream().filter(Active::fresh).forEach(it -> fresh.add(it.seat().id()));
        List<Seat> seats = members.stream().map(Active::seat).toList();
        return new Touched(story, digest, digest, seats, fresh);
    }

    /** Changes whenever an article of the story does; its lineage hangs on nothing else. */
    private static String digest(Story story, Map<String, Active> active) {
        StringBuilder all =
                new StringBuilder(story.parts().isEmpty() ? "" : story.parts().toString());
        story.articles().stream().sorted().forEach(id -> all.append('\n')
                .append(id)
                .append(' ')
                .append(Objects.requireNonNull(active.get(id)).seat().article()));
        return Digests.of(all.toString());
    }

    /** The same judgement of a story whose label and reasons are of today. */
    private static StoryResult of(Story story, StoryResult result) {
        return new StoryResult(
                story, result.events(), result.facts(), result.claims(), result.findings(), result.compared());
    }

    /** Stories that were judged in the same state by the same rules need not be judged again. */
    private void keep(RunRow run, List<Touched> touched, Map<String, Standing> standing) {
        List<Judged> kept = new ArrayList<>();
        for (int number = 0; number < touched.size(); number++) {
            Standing before = standing.get(touched.get(number).story().id());
            if (before != null && before.judged().equals(touched.get(number).judged())) {
                StoryResult result = stores.stories()
                        .results(before.run(), List.of(before.number()))
                        .get(before.number());
                if (result != null) {
                    kept.add(new Judged(number, of(touched.get(number).story(), result)));
                }
            }
            if (kept.size() == PAGE) {
                stores.stories().judge(run, kept);
                kept.clear();
            }
        }
        stores.stories().judge(run, kept);
    }
}
