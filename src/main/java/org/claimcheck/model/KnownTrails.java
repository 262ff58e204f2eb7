package org.claimcheck.model;

import java.util.List;

/** The trails of the stories that are known, as far as one story needs them to find those that it follows. */
public interface KnownTrails {

    /**
     * A story that holds a name.
     *
     * @param story its id
     * @param began epoch second of its first publication
     */
    record Holder(String story, long began) {}

    /**
     * The stories that hold a name of {@link Trail#names()} and began before another one did, the latest first; of those that
     * began together the one with the greater id is the later.
     *
     * @param began epoch second of the other story's first publication
     * @param story id of the other story
     * @param most how many at most
     */
    List<Holder> before(String name, long began, String story, int most);

    /** The trail of a story that was named. */
    Trail trail(String story);
}
