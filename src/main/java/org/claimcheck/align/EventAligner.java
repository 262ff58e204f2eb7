package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Event;
import org.claimcheck.model.Event.FrameRef;
import org.claimcheck.model.EventFrame;

/**
 * Joins the frames of a story's articles to events: best pairs first, one frame of an article to an event at most, and a
 * group takes in another only when their frames fit on average.
 */
final class EventAligner {

    private EventAligner() {}

    /** A pair of frames of different articles that may be one event. */
    private record Candidate(int left, int right, FrameEvidence evidence) {}

    /** The events of a story, those of most main frames first, then by id. */
    static List<Event> align(List<Annotation> articles) {
        List<FrameView> views = new ArrayList<>();
        for (Annotation article : articles) {
            article.frames().forEach(frame -> views.add(FrameView.of(article, frame)));
        }
        double[][] scores = new double[views.size()][views.size()];
        List<Candidate> candidates = candidates(views, scores);
        Groups groups = new Groups(views, scores);
        Map<Integer, List<String>> reasons = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (groups.join(candidate.left(), candidate.right())) {
                reasons.computeIfAbsent(candidate.left(), ignored -> new ArrayList<>())
                        .add(String.join("; ", candidate.evidence().reasons()));
            }
        }
        List<Event> events = new ArrayList<>();
        for (List<Integer> members : groups.members()) {
            events.add(event(members, views, reasons));
        }
        return unique(inOrder(events, views));
    }

    private static List<Candidate> candidates(List<FrameView> views, double[][] scores) {
        List<Candidate> candidates = new ArrayList<>();
        for (int left = 0; left < views.size(); left++) {
            for (int right = left + 1; right < views.size(); right++) {
                FrameView one = views.get(left);
                FrameView other = views.get(right);
                if (!one.ref().article().equals(other.ref().article())) {
                    FrameEvidence evidence = FrameEvidence.between(one, other);
                    scores[left][right] = evidence.score();
                    scores[right][left] = evidence.score();
                    if (evidence.score() >= FrameEvidence.JOIN) {
                        candidates.add(new Candidate(left, right, evidence));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(
                        (Candidate candidate) -> -candidate.evidence().score())
                .thenComparingInt(Candidate::left)
                .thenComparingInt(Candidate::right));
        return candidates;
    }

    private static Event event(List<Integer> members, List<FrameView> views, Map<Integer, List<String>> reasons) {
        FrameView first = members.stream()
                .map(views::get)
                .min(Comparator.comparing((FrameView view) -> view.frame().standing())
                        .thenComparing(view -> -view.claims().size()))
                .orElseThrow();
        FrameView earliest = views.get(members.get(0));
        String id = "e-"
                + Digest.of(
                        first.frame().type(), earliest.article().article().id(), String.join(" ", earliest.words()));
        List<FrameRef> frames =
                members.stream().map(member -> views.get(member).ref()).toList();
        String because = members.stream()
                .flatMap(member -> reasons.getOrDefault(member, List.of()).stream())
                .findFirst()
                .orElse("told by one article only");
        return new Event(id, first.frame().type(), first.frame().label(), frames, because);
    }

    private static List<Event> inOrder(List<Event> events, List<FrameView> views) {
        Map<FrameRef, EventFrame.Standing> standing = new java.util.HashMap<>();
        views.forEach(view -> standing.put(view.ref(), view.frame().standing()));
        return events.stream()
                .sorted(Comparator.comparingLong((Event event) -> -event.frames().stream()
                                .filter(frame -> standing.get(frame) == EventFrame.Standing.MAIN)
                                .count())
                        .thenComparing(event -> -event.frames().size())
                        .thenComparing(Event::id))
                .toList();
    }

    /** Two events of one story never share an id. */
    private static List<Event> unique(List<Event> events) {
        Map<String, Integer> seen = new TreeMap<>();
        List<Event> out = new ArrayList<>();
        for (Event event : events) {
            int count = seen.merge(event.id(), 1, Integer::sum);
            String id = count == 1 ? event.id() : event.id() + "-" + count;
            out.add(new Event(id, event.type(), event.label(), event.frames(), event.because()));
        }
        return out;
    }

    /** Frames joined so far. */
    private static final class Groups {
        private final List<FrameView> views;
        private final double[][] scores;
        private final List<List<Integer>> groups = new ArrayList<>();
        private final int[] groupOf;

        Groups(List<FrameView> views, double[][] scores) {
            this.views = views;
            this.scores = scores;
            this.groupOf = new int[views.size()];
            for (int view = 0; view < views.size(); view++) {
                groupOf[view] = view;
                groups.add(new ArrayList<>(List.of(view)));
            }
        }

        boolean join(int left, int right) {
            List<Integer> one = groups.get(groupOf[left]);
            List<Integer> other = groups.get(groupOf[right]);
            if (one == other || shareAnArticle(one, other) || average(one, other) < FrameEvidence.JOIN / 2) {
                return false;
            }
            int target = groupOf[left];
            other.forEach(view -> groupOf[view] = target);
            one.addAll(other);
            other.clear();
            return true;
        }

        private boolean shareAnArticle(List<Integer> one, List<Integer> other) {
            return one.stream().anyMatch(a -> other.stream().anyMatch(b -> views.get(a)
                    .ref()
                    .article()
                    .equals(views.get(b).ref().article())));
        }

        private double average(List<Integer> one, List<Integer> other) {
            double sum = 0;
            for (int a : one) {
                for (int b : other) {
                    sum += Math.max(-3, scores[a][b]);
                }
            }
            return sum / (one.size() * other.size());
        }

        List<List<Integer>> members() {
            return groups.stream()
                    .filter(group -> !group.isEmpty())
                    .map(group -> group.stream().sorted().toList())
                    .toList();
        }
    }
}
