package org.claimcheck.story;

import java.util.ArrayList;
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
import org.claimcheck.model.KnownArticles;
import org.claimcheck.model.Pin;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.model.Story;

/**
 * Finds the stories that drafts belong to among those of published articles, by the same evidence and the same bar as all
 * articles are grouped by, and without reading more of them than share something rare with a draft.
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
        drafts.forEach(draft -> related.put(draft.article(), nearby.of(draft)));
        List<Seat> seats = seats(drafts, related.values(), replaced);
        Set<String> fresh = drafts.stream().map(Profile::article).collect(Collectors.toSet());
        Map<String, Integer> gone = goneTerms(replaced);
        Corpus corpus = new Corpus(
                Profiles.of(seats.stream().map(Seat::profile).toList()),
                profile -> fresh.contains(profile.article()),
                term -> known.holders(term) - gone.getOrDefault(term, 0),
                known.size() - replaced.size() + drafts.size());
        Evidence evidence = new Evidence(corpus, window);
        Pinned pinned = new Pinned(pins, corpus);
        List<List<Integer>> joined = Clusters.of(
                pinned.joined(groups(seats)),
                draftLinks(seats, related, evidence),
                pinned,
                at -> corpus.gist(at).eventDays(),
                StoryGrouper.bar(corpus, window));
        List<List<Integer>> touched = joined.stream()
                .filter(group -> group.stream().anyMatch(at -> seats.get(at).article() < 0))
                .toList();
        StoryTeller teller =
                new StoryTeller(corpus, explainingLinks(touched, seats, evidence), pinned, PartsTold.none(corpus));
        return touched.stream()
                .map(group -> teller.story(-1, group))
                .sorted(Comparator.comparing(Story::id))
                .toList();
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

    /** Every draft with every other and with the published articles that are found for it. */
    private Links draftLinks(List<Seat> seats, Map<String, Set<Integer>> related, Evidence evidence) {
        Links links = new Links();
        for (int first = 0; first < seats.size(); first++) {
            for (int second = first + 1; second < seats.size(); second++) {
                if (isClose(seats.get(first), seats.get(second), related)) {
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
        return weights.logOdds(evidence.features(first, second));
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
