package org.claimcheck.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Story;

/** What a story reads of an article that belongs to it in part, such as a round-up. */
final class PartialReading {

    /** Claims that begin in one place at most; what a part alone says is numbered by where it begins. */
    private static final int IN_ONE_PLACE = 16;

    private PartialReading() {}

    /** What is seen in an article as far as it belongs to a story: the whole of it, mostly. */
    static Annotation of(Annotation whole, Story story, Annotator annotator) {
        Story.Part part = story.parts().get(whole.article().id());
        if (part == null) {
            return whole;
        }
        Article article = whole.article();
        Article read = part.only() ? article.reading(part.stretches()) : article.leavingOut(part.stretches());
        Annotation seen = annotator.annotate(read);
        return seen.with(seen.frames(), numbered(seen.claims(), whole.claims()));
    }

    /** The claims under the ids that they have in the whole article; those that it has not, under numbers beyond. */
    private static List<Claim> numbered(List<Claim> claims, List<Claim> whole) {
        Map<Key, String> known = new HashMap<>();
        whole.forEach(claim -> known.putIfAbsent(Key.of(claim), claim.id()));
        Map<Integer, Integer> beginning = new HashMap<>();
        List<Claim> numbered = new ArrayList<>();
        for (Claim claim : claims) {
            String id = known.remove(Key.of(claim));
            if (id == null) {
                int start = claim.span().start();
                int nth = beginning.merge(start, 1, Integer::sum);
                id = claim.article() + "#" + (whole.size() + start * IN_ONE_PLACE + nth);
            }
            numbered.add(claim.withId(id));
        }
        return numbered;
    }

    private record Key(String attribute, String role, String subject, int start, int end) {

        static Key of(Claim claim) {
            return new Key(
                    claim.attribute(),
                    String.valueOf(claim.role()),
                    String.valueOf(claim.subject()),
                    claim.span().start(),
                    claim.span().end());
        }
    }
}
