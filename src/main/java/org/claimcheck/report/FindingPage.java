package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Position;
import org.claimcheck.report.FindingView.Diff;
import org.claimcheck.report.FindingView.Quoted;
import org.claimcheck.report.FindingView.Say;
import org.claimcheck.report.FindingView.Side;
import org.jspecify.annotations.Nullable;

/** Turns a finding into what the report shows of it: each side's sentences, and why, and what would settle it. */
final class FindingPage {

    /** Pieces of evidence of one side that are shown before the others are folded. */
    private static final int SHOWN = 2;

    private final StoryContext story;
    private final Finding finding;

    private FindingPage(StoryContext story, Finding finding) {
        this.story = story;
        this.finding = finding;
    }

    static FindingView of(StoryContext story, Finding finding) {
        return new FindingPage(story, finding).view();
    }

    /** A side with its evidence, before it is shown. */
    private record Stand(Position position, List<Evidence> evidence, boolean own) {

        boolean isDistinct() {
            return !evidence.isEmpty();
        }
    }

    private FindingView view() {
        List<Stand> stands = stands();
        boolean tense = isTension();
        List<Piece> correction = tense || finding.within() ? List.of() : correction(stands);
        return new FindingView(
                finding.id(),
                finding.severity().label(),
                Wording.capital(finding.severity().label()),
                finding.status().name().toLowerCase(Locale.ROOT),
                state(),
                finding.rule(),
                story.name(finding),
                outlets(finding.evidence()).stream().collect(Collectors.joining("|")),
                isOursToCorrect(stands),
                tense,
                finding.within(),
                title(stands),
                stands.stream().map(this::side).toList(),
                finding.within()
                        ? List.of()
                        : stands.stream()
                                .map(it -> it.position().independentSources())
                                .toList(),
                tense ? "Why in tension" : "Why a conflict",
                Wording.sentence(finding.because()),
                settle(stands),
                correction,
                correctionNote(stands, tense, correction),
                diff(stands),
                decision());
    }

    private String state() {
        int nights = story.edition().nights().getOrDefault(finding.id(), 1);
        return finding.status() == Status.PERSISTING && nights > 1
                ? ordinal(nights) + " night"
                : finding.status().name().toLowerCase(Locale.ROOT);
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** Whether one's own article stands on a side that does not lead: a larger side is for the others to answer. */
    private static boolean isOursToCorrect(List<Stand> stands) {
        Stand lead = leading(stands);
        return stands.stream().anyMatch(it -> it.own() && !it.equals(lead));
    }

    private boolean isTension() {
        return story.fact(finding)
                .map(fact -> fact.agreement() == Agreement.TENSION)
                .orElse(false);
    }

    /** The sides, one's own first, then the larger. */
    private List<Stand> stands() {
        List<Stand> stands = new ArrayList<>();
        List<Evidence> left = new ArrayList<>(finding.evidence());
        for (Position position : finding.positions()) {
            List<Evidence> evidence = new ArrayList<>();
            for (Claim claim : story.claims(position)) {
                left.stream()
                        .filter(it -> it.article().equals(claim.article())
                                && it.span().equals(claim.span()))
                        .findFirst()
                        .ifPresent(it -> {
                            left.remove(it);
                            evidence.add(it);
                        });
            }
            boolean own = evidence.stream().anyMatch(it -> story.isOwn(it.article()));
            stands.add(new Stand(position, evidence, own));
        }
        if (!left.isEmpty() && stands.stream().noneMatch(Stand::isDistinct)) {
            return unclaimed(left);
        }
        stands.sort(Comparator.comparing((Stand it) -> !it.own()));
        return stands;
    }

    /** What is resolved has no claims any more: its words are shared out in their order. */
    private List<Stand> unclaimed(List<Evidence> evidence) {
        List<Stand> stands = new ArrayList<>();
        int sides = Math.max(1, finding.positions().size());
        int share = Math.max(1, evidence.size() / sides);
        for (int side = 0; side < finding.positions().size(); side++) {
            int from = Math.min(evidence.size(), side * share);
            int to = side == sides - 1 ? evidence.size() : Math.min(evidence.size(), from + share);
            stands.add(new Stand(finding.positions().get(side), evidence.subList(from, to), false));
        }
        return stands;
    }

    private String title(List<Stand> stands) {
        boolean plain = !finding.attribute().equals("quote")
                && !finding.within()
                && stands.size() == 2
                && stands.get(0).own()
                && !stands.get(1).own();
        if (!plain) {
            return finding.message();
        }
        int others = stands.get(1).position().independentSources();
        String have = others == 1 ? " source has " : " independent sources have ";
        return "We have " + story.display(stands.get(0).position()) + ". " + Wording.capital(Wording.spelled(others))
                + have + story.display(stands.get(1).position()) + ".";
    }

    private Side side(Stand stand) {
        List<Quoted> quoted = stand.evidence().stream().map(this::quoted).toList();
        int shown = Math.min(SHOWN, quoted.size());
        return new Side(
                stand.own(),
                story.display(stand.position()),
                Wording.count(stand.position().independentSources(), "independent source"),
                quoted.subList(0, shown),
                quoted.subList(shown, quoted.size()),
                says(stand));
    }

    /** A few words of each outlet of the side. */
    private List<Say> says(Stand stand) {
        Map<String, Say> says = new LinkedHashMap<>();
        for (Evidence evidence : stand.evidence()) {
            String outlet = story.outlet(evidence.article());
            says.putIfAbsent(outlet, new Say(Excerpt.of(evidence), outlet, story.isOwn(evidence.article())));
        }
        if (says.isEmpty()) {
            says.put("", new Say(stand.position().display(), "", false));
        }
        return List.copyOf(says.values());
    }

    private Quoted quoted(Evidence evidence) {
        int from = evidence.span().start() - evidence.sentence().start();
        int to = evidence.span().end() - evidence.sentence().start();
        String sentence = evidence.sentenceText();
        String link = StoryContext.link(story.article(evidence.article()));
        if (from < 0 || to > sentence.length() || from > to) {
            return new Quoted("", evidence.text(), "", where(evidence), link);
        }
        return new Quoted(
                Excerpt.end(sentence.substring(0, from)),
                sentence.substring(from, to),
                Excerpt.start(sentence.substring(to)),
                where(evidence),
                link);
    }

    private String where(Evidence evidence) {
        Article article = story.article(evidence.article());
        String when = article == null ? "" : ", " + story.when(article);
        return story.outlet(evidence.article()) + when + "; characters "
                + evidence.span().start() + "–" + evidence.span().end();
    }

    private Set<String> outlets(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> story.outlet(it.article()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String settle(List<Stand> stands) {
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> speaking = new LinkedHashSet<>();
        for (Stand stand : stands) {
            for (Claim claim : story.claims(stand.position())) {
                String outlet = story.outlet(claim.article());
                speaking.add(outlet);
                String cited = claim.attributedTo();
                if (cited != null) {
                    words.putIfAbsent(outlet, cited);
                }
            }
        }
        List<String> silent = finding.within()
                ? List.of()
                : story.articles().stream()
                        .map(Wording::source)
                        .filter(it -> !speaking.contains(it))
                        .distinct()
                        .toList();
        return Settling.of(finding.attribute(), words, silent);
    }

    /** The side that most independent sources stand on, or null when none leads. */
    private static @Nullable Stand leading(List<Stand> stands) {
        List<Stand> bySize = stands.stream()
                .filter(Stand::isDistinct)
                .sorted(Comparator.comparingInt((Stand it) -> -it.position().independentSources()))
                .toList();
        boolean leads = bySize.size() > 1
                && bySize.get(0).position().independentSources()
                        > bySize.get(1).position().independentSources();
        return leads ? bySize.get(0) : null;
    }

    /** The odd one out: one's own article where it is one, else the smallest side. */
    private static @Nullable Stand odd(List<Stand> stands, Stand lead) {
        List<Stand> others = stands.stream()
                .filter(it -> !it.equals(lead) && it.isDistinct())
                .toList();
        return others.stream()
                .filter(Stand::own)
                .findFirst()
                .orElseGet(() -> others.isEmpty() ? null : others.get(others.size() - 1));
    }

    private List<Piece> correction(List<Stand> stands) {
        Stand lead = leading(stands);
        Stand odd = lead == null ? null : odd(stands, lead);
        if (lead == null || odd == null) {
            return List.of();
        }
        return Correction.of(
                finding.attribute(),
                odd.evidence().get(0),
                lead.evidence().get(0),
                lead.position().display());
    }

    private String correctionNote(List<Stand> stands, boolean tense, List<Piece> correction) {
        if (tense) {
            return "None. Both can be true if something holds that nobody says; at most, name the other version.";
        }
        if (finding.within()) {
            return "None. Both stand in one article; its author knows which was meant.";
        }
        Stand lead = leading(stands);
        Stand odd = lead == null ? null : odd(stands, lead);
        if (lead == null || odd == null) {
            return "None. Neither side has more independent sources behind it.";
        }
        String outlet = story.outlet(odd.evidence().get(0).article());
        String count = Wording.spelled(lead.position().independentSources()) + " independent sources have";
        return correction.isEmpty()
                ? "In " + outlet + ", bring “"
                        + Wording.shortened(odd.evidence().get(0).text()) + "” into line with what " + count
                        + ", once that is confirmed: " + lead.position().display() + "."
                : "In " + outlet + ", once what " + count + " is confirmed.";
    }

    private @Nullable Diff diff(List<Stand> stands) {
        if (!finding.attribute().equals("quote") || stands.size() < 2) {
            return null;
        }
        Stand left = stands.get(0);
        Stand right = stands.get(1);
        if (!left.isDistinct() || !right.isDistinct()) {
            return null;
        }
        WordDiff words = WordDiff.of(
                left.evidence().get(0).text(), right.evidence().get(0).text());
        return new Diff(
                byline(left.evidence().get(0)),
                words.left(),
                byline(right.evidence().get(0)),
                words.right(),
                words.both());
    }

    private String byline(Evidence evidence) {
        Article article = story.article(evidence.article());
        return story.outlet(evidence.article())
                + (article == null ? "" : ", " + story.desk().when(article.published()));
    }

    private String decision() {
        Edition.Decided decided = story.edition().decisions().get(finding.id());
        return switch (finding.status()) {
            case DISMISSED, ACCEPTED ->
                decided == null
                        ? Wording.capital(OpenFindings.label(finding)) + " by an editor."
                        : Wording.capital(OpenFindings.label(finding)) + " on " + Wording.day(decided.on())
                                + (decided.by() == null ? "" : " by " + decided.by()) + ": “" + decided.why() + "”";
            case RESOLVED -> "The articles, read again, no longer disagree on it.";
            default -> "";
        };
    }
}
