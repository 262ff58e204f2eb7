package org.claimcheck.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.model.KnownArticles;
import org.claimcheck.model.Pin;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.model.Story;

/**
 * Finds the stories that drafts belong to among those of published articles, by the same evidence and the same bar as all
 * articles are grouped by, and without reading more of them than share something rare with a draft. A round-up belongs to each story
 * that a part of it tells of.
 */
final class Joining {

    /** Stories up to this size explain each of their articles; a larger one explains its drafts. */
    private static final int EXPLAINED = 40;

    private final KnownArticles known;
    private final Weights weights;
    private final int window;
    private final List<Pin> pins;

    Joining(KnownArticles known, Weights weights, int window, List<Pin> pins) {
        this.known = known;
        this.weights = weights;
        this.window = window;
        this.pins = pins;
    }

    /** A published article, or a draft where the number is negative. */
    private record Seat(int article, Profile profile) {}

    List<Story> stories(List<Profile> drafts) {
        Set<Integer> replaced = replaced(drafts);
        Related nearby = new Related(known, replaced, window * 86_400.0);
        Map<String, Set<Integer>> related = new HashMap<>();
        List<Set<Integer>> ofParts = new ArrayList<>();
        for (Profile draft : drafts) {
            related.put(draft.article(), nearby.of(draft));
            draft.parts().forEach(part -> ofParts.add(nearby.of(draft.of(part))));
        }
        List<Set<Integer>> all = new ArrayList<>(related.values());
        all.addAll(ofParts);
        List<Seat> seats = seats(drafts, all, replaced);
        Set<String> fresh = drafts.stream().map(Profile::article).collect(Collectors.toSet());
        Map<String, Integer> gone = goneTerms(replaced);
        Corpus corpus = new Corpus(
                Profiles.of(seats.stream().map(Seat::profile).toList()),
                profile -> fresh.contains(profile.article()),
                term -> known.holders(term) - gone.getOrDefault(term, 0),
                known.size() - replaced.size() + drafts.size());
        return stories(corpus, seats, related, !ofParts.isEmpty());
    }

    private List<Story> stories(Corpus corpus, List<Seat> seats, Map<String, Set<Integer>> related, boolean inParts) {
        Evidence evidence = new Evidence(corpus, window);
        Candidates candidates = new Candidates(corpus, window);
        BitSet roundUps = inParts ? new RoundUps(corpus, candidates, evidence, weights).find() : new BitSet();
        Pinned pinned = new Pinned(pins, corpus);
        Clusters.Bar bar = StoryGrouper.bar(corpus, window);
        List<List<Integer>> joined = Clusters.of(
                pinned.joined(groups(seats)),
                draftLinks(seats, related, evidence, roundUps),
                pinned,
                at -> corpus.gist(at).eventDays(),
                bar);
        Map<Integer, List<Asides.Aside>> asides = inParts
                ? ofDrafts(
                        new Asides(corpus, candidates, evidence, weights, bar, pinned, joined, roundUps).byGroup(),
                        seats)
                : Map.of();
        PartsTold parts = new PartsTold(corpus, joined, asides);
        List<Integer> touched = IntStream.range(0, joined.size())
                .filter(group -> !parts.isTaken(joined.get(group)))
                .filter(group ->
                        asides.containsKey(group) || joined.get(group).stream().anyMatch(at -> isDraft(seats.get(at))))
                .boxed()
                .toList();
        Links explaining = explainingLinks(touched.stream().map(joined::get).toList(), seats, evidence);
        StoryTeller teller = new StoryTeller(corpus, explaining, pinned, parts);
        return touched.stream()
                .map(group -> teller.story(group, joined.get(group)))
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private static boolean isDraft(Seat seat) {
        return seat.article() < 0;
    }

    /** The parts of drafts that are in other stories: those of published articles stay where they are. */
    private static Map<Integer, List<Asides.Aside>> ofDrafts(
            Map<Integer, List<Asides.Aside>> asides, List<Seat> seats) {
        Map<Integer, List<Asides.Aside>> ofDrafts = new HashMap<>();
        asides.forEach((group, parts) -> parts.stream()
                .filter(it -> isDraft(seats.get(it.article())))
                .forEach(it -> ofDrafts.computeIfAbsent(group, any -> new ArrayList<>())
                        .add(it)));
        return ofDrafts;
    }

    /** The published articles that a draft takes the place of. */
    private Set<Integer> replaced(List<Profile> drafts) {
        Set<Integer> replaced = new HashSet<>();
        for (Profile draft : drafts) {
            int article = known.find(draft.article());
            if (article >= 0) {
                replaced.add(article);
            }
        }
        return replaced;
    }

    private Map<String, Integer> goneTerms(Set<Integer> replaced) {
        Map<String, Integer> gone = new HashMap<>();
        for (int article : replaced) {
            known.profile(article).terms().forEach((term, weight) -> gone.merge(term, 1, Integer::sum));
        }
        return gone;
    }

    /** The drafts, and the articles of every story that one of them may belong to, in the order of their ids. */
    private List<Seat> seats(List<Profile> drafts, Collection<Set<Integer>> related, Set<Integer> replaced) {
        Set<Integer> articles = new TreeSet<>();
        for (Set<Integer> neighbours : related) {
            neighbours.stream().limit(Candidates.NEIGHBOURS).forEach(neighbour -> {
                for (int member : known.members(known.story(neighbour))) {
                    articles.add(member);
                }
            });
        }
        articles.removeAll(replaced);
        List<Seat> seats = new ArrayList<>();
        drafts.forEach(draft -> seats.add(new Seat(-1, draft)));
        articles.forEach(article -> seats.add(new Seat(article, known.profile(article))));
        seats.sort(Comparator.comparing(seat -> seat.profile().article()));
        return seats;
    }

    /** The stories as they stand, each draft alone. */
    private List<List<Integer>> groups(List<Seat> seats) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < seats.size(); at++) {
            int article = seats.get(at).article();
            int story = article < 0 ? -1 - at : known.story(article);
            groups.computeIfAbsent(story, any -> new ArrayList<>()).add(at);
        }
        return List.copyOf(groups.values());
    }

    /** Every draft with every other and with the published articles that are found for it; of round-ups the parts alone are placed. */
    private Links draftLinks(List<Seat> seats, Map<String, Set<Integer>> related, Evidence evidence, BitSet roundUps) {
        Links links = new Links();
        for (int first = 0; first < seats.size(); first++) {
            for (int second = first + 1; second < seats.size(); second++) {
                boolean whole = !roundUps.get(first) && !roundUps.get(second);
                if (whole && isClose(seats.get(first), seats.get(second), related)) {
                    links.add(Links.pair(first, second), odds(first, second, evidence));
                }
            }
        }
        return links;
    }

    private static boolean isClose(Seat first, Seat second, Map<String, Set<Integer>> related) {
        if (first.article() < 0 && second.article() < 0) {
            return true;
        }
        Seat draft = first.article() < 0 ? first : second;
        Seat other = first.article() < 0 ? second : first;
        return related.getOrDefault(draft.profile().article(), Set.of()).contains(other.article());
    }

    private Links explainingLinks(List<List<Integer>> stories, List<Seat> seats, Evidence evidence) {
        Links links = new Links();
        for (List<Integer> story : stories) {
            boolean all = story.size() <= EXPLAINED;
            for (int i = 0; i < story.size(); i++) {
                for (int j = i + 1; j < story.size(); j++) {
                    int first = story.get(i);
                    int second = story.get(j);
                    if (all
                            || seats.get(first).article() < 0
                            || seats.get(second).article() < 0) {
                        links.add(Links.pair(first, second), odds(first, second, evidence));
                    }
                }
            }
        }
        return links;
    }

    private double odds(int first, int second, Evidence evidence) {
        return evidence.odds(first, second, weights);
    }

    /** Published articles that share the most that is rare with a draft. */
    private record Related(KnownArticles known, Set<Integer> replaced, double seconds) {

        private record Term(String name, double weight, double rarity) {}

        /** All that share anything rare, closest first. */
        Set<Integer> of(Profile draft) {
            Map<Integer, Double> scores = new TreeMap<>();
            for (Term term : keys(draft)) {
                for (int article : known.under(term.name)) {
                    if (!replaced.contains(article)) {
                        scores.merge(article, isFar(draft, article) ? term.rarity / 2 : term.rarity, Double::sum);
                    }
                }
            }
            return scores.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private List<Term> keys(Profile draft) {
            List<Term> terms = new ArrayList<>();
            draft.terms().forEach((name, weight) -> {
                int holders = known.holders(name);
                if (holders > 0 && holders < Candidates.COMMON) {
                    double rarity = Corpus.rarity(name, holders + 1, known.size() + 1);
                    terms.add(new Term(name, weight * rarity, rarity));
                }
            });
            terms.sort(Comparator.comparingDouble(term -> -term.weight));
            return terms.subList(0, Math.min(terms.size(), Candidates.KEYS));
        }

        private boolean isFar(Profile draft, int article) {
            Long first = draft.published();
            Long second = known.published(article);
            return first != null && second != null && Math.abs(first - second) > seconds;
        }
    }
}
