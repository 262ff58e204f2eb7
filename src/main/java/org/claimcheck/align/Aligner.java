package org.claimcheck.align;

import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;

/** Lines the claims of a story's articles up by event and slot and compares them. Stateless; may be shared. */
public final class Aligner {

    /**
     * Lines up one story.
     *
     * @param annotations the story's articles, in any order
     */
    public StoryAlignment align(Story story, List<Annotation> annotations) {
        List<Claim> claims = annotations.stream()
                .flatMap(article -> article.claims().stream())
                .toList();
        return new StoryAlignment(story, annotations, List.of(), List.of(), claims);
    }
}
