package org.claimcheck.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.claimcheck.model.Story;
import org.claimcheck.model.Trail;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.store.RunRow;
import org.claimcheck.store.StoryStore.Standing;
import org.claimcheck.store.StoryStore.Touched;
import org.claimcheck.store.TrailStore;
import org.jspecify.annotations.Nullable;

/**
 * Finds which earlier stories those of a run follow, and which further stories it touches because they follow one that is not what
 * it was. What a story follows hangs on the stories that hold one of its names alone, so no others are looked at, and the nights
 * come to what reading all at once comes to.
 */
final class Following {

    private static final int PAGE = 500;

    private final Stores stores;
    private final Checker checker;
    private final RunRow run;
    private final Map<String, Standing> standing;
    private final Map<String, String> digests = new HashMap<>();

    Following(Stores stores, Checker checker, RunRow run, Map<String, Standing> standing) {
        this.stores = stores;
        this.checker = checker;
        this.run = run;
        this.standing = standing;
    }

    /**
     * The stories that a run touches, with those that each follows, by id.
     *
     * @param touched those that it read an article of, and those whose articles are not what they were
     * @param gone ids of those that are no more
     */
    List<Touched> of(List<Touched> touched, Collection<String> gone, Function<Story, Trail> trails) {
        touched.forEach(it -> digests.put(it.story().id(), it.digest()));
        keep(touched, trails);
        Set<String> replaced = new HashSet<>(gone);
        replaced.addAll(digests.keySet());
        TrailStore.AtWork known = stores.trails().during(run, standing, replaced);
        List<Touched> all = new ArrayList<>();
        for (Touched it : touched) {
            all.add(following(
                    it, checker.follows(it.story().id(), known.trail(it.story().id()), known)));
        }
        all.addAll(further(affected(gone, known), known));
        all.sort(Comparator.comparing(it -> it.story().id()));
        return all;
    }

    private void keep(List<Touched> touched, Function<Story, Trail> trails) {
        stores.trails().forget(run);
        Map<String, Trail> page = new TreeMap<>();
        for (Touched it : touched) {
            page.put(it.story().id(), trails.apply(it.story()));
            if (page.size() == PAGE) {
                stores.trails().add(run, page);
                page.clear();
            }
        }
        stores.trails().add(run, page);
    }

    /** The stories that stand and may follow one that is new, not what it was, or gone. */
    private Set<String> affected(Collection<String> gone, TrailStore.AtWork known) {
        Set<String> affected = new TreeSet<>();
        if (standing.isEmpty()) {
            return affected;
        }
        digests.forEach((id, digest) -> {
            Standing before = standing.get(id);
            if (before == null || !before.digest().equals(digest)) {
                addFollowers(id, known.trail(id), known, affected);
                addFollowers(id, before, known, affected);
            }
        });
        gone.forEach(id -> addFollowers(id, standing.get(id), known, affected));
        affected.removeAll(digests.keySet());
        return affected;
    }

    private void addFollowers(String id, @Nullable Standing before, TrailStore.AtWork known, Set<String> to) {
        Trail trail = before == null ? null : stores.trails().trail(before, id);
        if (trail != null) {
            addFollowers(id, trail, known, to);
        }
    }

    private void addFollowers(String id, Trail trail, TrailStore.AtWork known, Set<String> to) {
        Long began = trail.began();
        if (began != null) {
            trail.names().forEach(name -> known.after(name, began, id, Checker.LOOKED_AT)
                    .forEach(it -> to.add(it.story())));
        }
    }

    /** Those of them that follow others than before, or others that are not what they were. */
    private List<Touched> further(Set<String> affected, TrailStore.AtWork known) {
        List<Touched> further = new ArrayList<>();
        for (String id : affected) {
            Standing before = standing.get(id);
            Story story = stores.stories().standing(id).orElse(null);
            if (before != null && story != null) {
                Touched now = following(
                        new Touched(
                                story,
                                before.digest(),
                                before.digest(),
                                stores.stories().seats(before),
                                Set.of()),
                        checker.follows(id, known.trail(id), known));
                if (!now.judged().equals(before.judged())) {
                    further.add(now);
                }
            }
        }
        return further;
    }

    /** What a judgement hangs on: the articles, those of the stories that are followed, the rules and what sees. */
    private Touched following(Touched touched, List<Story.Earlier> earlier) {
        StringBuilder hangs = new StringBuilder(touched.digest());
        for (Story.Earlier it : earlier) {
            Standing stands = standing.get(it.story());
            String digest = digests.getOrDefault(it.story(), stands == null ? "" : stands.digest());
            hangs.append(it).append(digest);
        }
        String judged = Digests.of(hangs + run.key().rules() + run.key().extractor());
        return new Touched(
                touched.story().following(earlier), touched.digest(), judged, touched.members(), touched.fresh());
    }
}
