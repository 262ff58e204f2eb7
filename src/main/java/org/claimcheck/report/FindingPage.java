package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.FormerWords;
import org.claimcheck.report.FindingView.Cite;
import org.claimcheck.report.FindingView.Diff;
import org.claimcheck.report.FindingView.Quoted;
import org.claimcheck.report.FindingView.Say;
import org.claimcheck.report.FindingView.Side;
import org.claimcheck.report.Stands.Stand;
import org.jspecify.annotations.Nullable;

/** Turns a finding into what the report shows of it: each side's sentences, and why, and what would settle it. */
final class FindingPage {

    /** Pieces of evidence of one side that are shown before the others are folded. */
    private static final int SHOWN = 2;

    private static final Pattern QUOTES = Pattern.compile("^[\"“‘']+|[\"”’']+$");

    private final StoryContext story;
    private final Finding finding;

    private FindingPage(StoryContext story, Finding finding) {
        this.story = story;
        this.finding = finding;
    }

    static FindingView of(StoryContext story, Finding finding) {
        return new FindingPage(story, finding).view();
    }

    private FindingView view() {
        List<Stand> stands = inOrder(Stands.of(story, finding));
        boolean tense = isTension();
        Advice advice = Advice.of(story, finding, stands, tense);
        return new FindingView(
                finding.id(),
                finding.severity().label(),
                Wording.capital(finding.severity().label()),
                finding.status().name().toLowerCase(Locale.ROOT),
                state(),
                finding.rule(),
                story.name(finding),
                List.copyOf(outlets(finding.evidence())),
                isOursToCorrect(stands),
                tense,
                finding.within(),
                finding.former() != null,
                title(stands),
                stands.stream().map(this::side).toList(),
                finding.within()
                        ? List.of()
                        : stands.stream()
                                .map(it -> it.position().independentSources())
                                .toList(),
                finding.former() != null ? "What changed" : tense ? "Why in tension" : "Why a conflict",
                Wording.sentence(finding.because()),
                settle(stands),
                advice.correction(),
                advice.note(),
                diff(stands),
                decision());
    }

    /** Of two versions the earlier comes first, and has no evidence of its own in the article as it is now. */
    private List<Stand> inOrder(List<Stand> stands) {
        if (finding.former() == null) {
            return stands;
        }
        List<Evidence> now =
                stands.stream().flatMap(it -> it.evidence().stream()).toList();
        return stands.stream()
                .sorted(Comparator.comparing(it -> !isBefore(it)))
                .map(it -> new Stand(
                        it.position(),
                        isBefore(it) ? List.of() : now,
                        now.stream().anyMatch(evidence -> story.isOwn(evidence.article()))))
                .toList();
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
        Stand lead = Stands.leading(stands);
        return stands.stream().anyMatch(it -> it.own() && !it.equals(lead));
    }

    private boolean isTension() {
        return story.fact(finding)
                .map(fact -> fact.agreement() == Agreement.TENSION)
                .orElse(false);
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
        FormerWords former = finding.former();
        boolean before = former != null && isBefore(stand);
        List<Quoted> quoted = former != null && before ? List.of(former(former, stand)) : quoted(stand.evidence());
        int shown = Math.min(SHOWN, quoted.size());
        return new Side(
                stand.own(),
                story.display(stand.position()),
                Wording.count(stand.position().independentSources(), "independent source"),
                quoted.subList(0, shown),
                quoted.subList(shown, quoted.size()),
                says(stand));
    }

    /** Whether a side is what the version before said. */
    private boolean isBefore(Stand stand) {
        List<Claim> claims = story.claims(stand.position());
        return !claims.isEmpty() && claims.stream().allMatch(Claim::isOfEarlierVersion);
    }

    /** The sentence of the version before. */
    private Quoted former(FormerWords former, Stand stand) {
        String sentence = former.sentence();
        String article = story.claims(stand.position()).get(0).article();
        String at = former.at() == null ? "before" : "of " + story.desk().when(former.at());
        return new Quoted(
                Excerpt.end(sentence.substring(0, former.words().start())),
                former.text(),
                Excerpt.start(sentence.substring(former.words().end())),
                List.of(new Cite(story.outlet(article) + ", the version " + at, null)));
    }

    /** A few words of each outlet of the side. */
    private List<Say> says(Stand stand) {
        Map<String, Say> says = new LinkedHashMap<>();
        for (Evidence evidence : stand.evidence()) {
            String outlet = story.outlet(evidence.article());
            says.putIfAbsent(outlet, new Say(Excerpt.of(evidence), outlet, story.isOwn(evidence.article())));
        }
        FormerWords former = finding.former();
        if (says.isEmpty() && former != null) {
            says.put("", new Say(QUOTES.matcher(former.text()).replaceAll(""), "the version before", stand.own()));
        }
        if (says.isEmpty()) {
            says.put("", new Say(stand.position().display(), "", false));
        }
        return List.copyOf(says.values());
    }

    /** The sentences of a side; one that several articles share is shown once. */
    private List<Quoted> quoted(List<Evidence> all) {
        Map<Quoted, List<Cite>> cites = new LinkedHashMap<>();
        for (Evidence evidence : all) {
            String link = StoryContext.link(story.article(evidence.article()));
            cites.computeIfAbsent(sentence(evidence), any -> new ArrayList<>()).add(new Cite(where(evidence), link));
        }
        List<Quoted> quoted = new ArrayList<>();
        cites.forEach((it, places) -> quoted.add(new Quoted(it.before(), it.words(), it.after(), places)));
        return quoted;
    }

    private static Quoted sentence(Evidence evidence) {
        int from = evidence.span().start() - evidence.sentence().start();
        int to = evidence.span().end() - evidence.sentence().start();
        String sentence = evidence.sentenceText();
        if (from < 0 || to > sentence.length() || from > to) {
            return new Quoted("", evidence.text(), "", List.of());
        }
        return new Quoted(
                Excerpt.end(sentence.substring(0, from)),
                sentence.substring(from, to),
                Excerpt.start(sentence.substring(to)),
                List.of());
    }

    private String where(Evidence evidence) {
        Article article = story.article(evidence.article());
        String when = article == null ? "" : ", " + story.when(article);
        return story.outlet(evidence.article()) + when + "; characters "
                + evidence.span().start() + "–" + evidence.span().end();
    }

    private Set<String> outlets(List<Evidence> evidence) {
        return evidence.stream()
                .map(it -> story.outlet(it.article()).strip().replaceAll("\\s+", " "))
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
