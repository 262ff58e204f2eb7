package org.claimcheck.model;

import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The profiles of the articles that are to be grouped, each in a place from 0 on in the order of the articles' ids. They may lie
 * in memory or be read when asked for, so that no more of them is held than grouping needs.
 */
public interface Profiles {

    /** How many there are. */
    int size();

    /** Shows each of them once with its place, in whatever order. */
    void forEach(ObjIntConsumer<Profile> sink);

    /** The profile in a place. */
    Profile at(int place);

    /** Profiles that lie in memory, in the order of their articles' ids. */
    static Profiles of(List<Profile> profiles) {
        return new Profiles() {
            @Override
            public int size() {
                return profiles.size();
            }

            @Override
            public void forEach(ObjIntConsumer<Profile> sink) {
                for (int place = 0; place < profiles.size(); place++) {
                    sink.accept(profiles.get(place), place);
                }
            }

            @Override
            public Profile at(int place) {
                return profiles.get(place);
            }
        };
    }
}
