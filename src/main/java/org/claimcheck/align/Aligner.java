package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event;
import org.claimcheck.model.Story;
import org.claimcheck.model.StoryAlignment;

/**
 * Lines the claims of a story's articles up by event and slot and compares them. Stateless; may be shared.
 *
 * <p>The order of work: undated articles get a day from the story and bare place names their region, the articles' frames are joined to events, then every
 * slot of every event, every person, every quotation and every reported attitude is lined up and compared,
 * every article's times are held against each other, and every article against the version that it replaced.
 */
public final class Aligner {

    /** Lines up one story whose articles replaced no other version. */
    public StoryAlignment align(Story story, List<Annotation> annotations) {
        return align(story, annotations, Map.of());
    }

    /**
     * Lines up one story.
     *
     * @param annotations the story's articles, in any order
     * @param earlier versions that some of them replaced, by the articles' ids
     */
    public StoryAlignment align(Story story, List<Annotation> annotations, Map<String, Annotation> earlier) {
        List<Annotation> dated = PlaceAnchor.anchor(StoryAnchor.anchor(inStoryOrder(story, annotations)));
        List<Event> events = EventAligner.align(dated);
        ClaimIndex index = ClaimIndex.of(dated, events);
        List<Alignment> alignments = new ArrayList<>();
        alignments.addAll(EventSlots.align(index));
        alignments.addAll(PartsOfWhole.align(index));
        alignments.addAll(PersonSlots.align(index));
        alignments.addAll(UnnamedAges.align(index));
        alignments.addAll(Standings.align(index));
        alignments.addAll(Placings.align(index));
        alignments.addAll(Hosts.ofNext(index));
        alignments.addAll(Gatherings.align(index));
        alignments.addAll(Attendance.ofStory(index));
        alignments.addAll(QuoteSlots.align(index));
        alignments.addAll(SpeechSlots.align(index));
        List<Alignment> retold = new ArrayList<>();
        if (index.isOfSeveral()) {
            alignments.addAll(RetoldFigures.align(index, alignments));
            retold.addAll(RetoldDetails.align(index, alignments));
            retold.addAll(RetoldDenials.align(index, alignments));
            retold.addAll(VenueTowns.align(
                    index, Stream.concat(alignments.stream(), retold.stream()).toList()));
            alignments.addAll(retold);
        }
        List<Alignment> said = index.isOfSeveral() ? StatementSlots.align(index, alignments) : List.of();
        alignments.addAll(said);
        List<Alignment> impossible = TimeSlots.align(dated, index);
        alignments.addAll(impossible);
        List<Alignment> revised = Revisions.align(dated, earlier, index, impossible);
        alignments.addAll(revised);
        alignments.sort(Comparator.comparing(Alignment::event)
                .thenComparing(Alignment::attribute)
                .thenComparing(slot -> String.valueOf(slot.subject()))
                .thenComparing(slot -> String.valueOf(slot.role())));
        List<Claim> claims = Stream.concat(
                        dated.stream().flatMap(article -> article.claims().stream()),
                        Stream.of(retold, said, impossible, revised)
                                .flatMap(List::stream)
                                .flatMap(slot -> slot.claims().stream()))
                .distinct()
                .toList();
        return new StoryAlignment(story, dated, events, alignments, claims);
    }

    /**
     * The story with what its articles say otherwise than the stories that it follows, of facts that do not change with the event: how
     * many members a body has, how old somebody is.
     *
     * @param story lined up
     * @param past articles of the stories that it follows
     */
    public StoryAlignment withPast(StoryAlignment story, List<Annotation> past) {
        if (past.isEmpty()) {
            return story;
        }
        String event = story.events().isEmpty() ? "" : story.events().get(0).id();
        List<Alignment> standing = StandingFacts.align(
                story.annotations(), past, event, story.story().id());
        if (standing.isEmpty()) {
            return story;
        }
        List<Annotation> annotations = new ArrayList<>(story.annotations());
        past.stream()
                .filter(it -> standing.stream().anyMatch(slot -> isTold(slot, it)))
                .forEach(annotations::add);
        List<Alignment> alignments = new ArrayList<>(story.alignments());
        alignments.addAll(standing);
        List<Claim> claims = Stream.concat(
                        story.claims().stream(), standing.stream().flatMap(slot -> slot.claims().stream()))
                .distinct()
                .toList();
        return new StoryAlignment(story.story(), annotations, story.events(), alignments, claims);
    }

    private static boolean isTold(Alignment slot, Annotation article) {
        return slot.claims().stream()
                .anyMatch(claim -> claim.article().equals(article.article().id()));
    }

    private static List<Annotation> inStoryOrder(Story story, List<Annotation> annotations) {
        return annotations.stream()
                .sorted(Comparator.comparingInt((Annotation annotation) ->
                                story.articles().indexOf(annotation.article().id()))
                        .thenComparing(annotation -> annotation.article().id()))
                .toList();
    }
}
