package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Finding;
import org.claimcheck.model.FormerWords;
import org.claimcheck.model.House;
import org.claimcheck.model.Position;
import org.claimcheck.model.Severity;
import org.claimcheck.model.Story;

/** The one finding that the pairs which a rule took up in a slot come to. */
final class Verdict {

    /** Further sides that a message names. */
    private static final String SLIP = " departs from the report it was taken from: an editing slip";

    private static final int NAMED = 2;

    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private final Story story;
    private final Map<String, Annotation> articles;
    private final Alignment alignment;
    private final Rule rule;
    private final RuleSettings settings;
    private final List<Alignment.Pair> pairs;
    private final Positions positions;

    Verdict(
            Story story,
            Map<String, Annotation> articles,
            Alignment alignment,
            Rule rule,
            RuleSettings settings,
            List<Alignment.Pair> pairs) {
        this.settings = settings;
        this.story = story;
        this.articles = articles;
        this.alignment = alignment;
        this.rule = rule;
        this.pairs = pairs;
        this.positions = new Positions(story, alignment, pairs);
    }

    Finding finding() {
        Alignment.Pair pair = facing(gravest());
        Grading grading = grading(pair);
        return new Finding(
                id(),
                rule.id(),
                alignment.attribute(),
                articleIds().size() == 1,
                grading.severity(),
                Finding.Status.NEW,
                story.id(),
                alignment.event(),
                message(pair),
                because(pair, grading),
                shown(),
                evidence(),
                alignment.former());
    }

    /** The pair that speaks for the conflict: the gravest, then the one between the best supported sides. */
    private Alignment.Pair gravest() {
        return pairs.stream()
                .map(pair -> new Graded(pair, grading(pair).severity()))
                .min(Comparator.comparing(Graded::severity)
                        .reversed()
                        .thenComparing(it -> it.pair().comparison().relation(), Comparator.reverseOrder())
                        .thenComparingInt(it -> positions.sideOf(it.pair().left())
                                + positions.sideOf(it.pair().right())))
                .orElseThrow()
                .pair();
    }

    private record Graded(Alignment.Pair pair, Severity severity) {}

    private Grading grading(Alignment.Pair pair) {
        Severity ruled =
                settings.severity(rule, pair.comparison().relation(), article(pair.left()), article(pair.right()));
        return Grading.of(ruled, rule.noteWhen(), alignment, pair, fields(pair));
    }

    private PairFields fields(Alignment.Pair pair) {
        return new PairFields(pair, article(pair.left()), article(pair.right()));
    }

    /** The sides as a report shows them: what the house's lists say is no article's claim. */
    private List<Position> shown() {
        return positions.positions().stream()
                .map(side -> new Position(
                        side.display(),
                        side.claims().stream()
                                .filter(claim -> !House.isHouse(claim))
                                .toList(),
                        side.independentSources()))
                .toList();
    }

    /** The pair with the claim of the better supported side on the left; the house's own lists and what was said before always are. */
    private Alignment.Pair facing(Alignment.Pair pair) {
        if (House.isHouse(pair.left().article()) || alignment.former() != null) {
            return pair;
        }
        return House.isHouse(pair.right().article()) || positions.sideOf(pair.left()) > positions.sideOf(pair.right())
                ? new Alignment.Pair(/* left= */ pair.right(), /* right= */ pair.left(), pair.comparison(), pair.sure())
                : pair;
    }

    private String message(Alignment.Pair pair) {
        StringBuilder message =
                new StringBuilder(rule.message().fill(fields(pair).words()));
        int left = positions.sideOf(pair.left());
        int right = positions.sideOf(pair.right());
        List<Position> all = positions.positions();
        List<String> others = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            if (at != left && at != right) {
                Claim first = positions.sides().get(at).get(0);
                others.add(all.get(at).display() + " (" + Sources.name(article(first)) + ")");
            }
        }
        return oneStop(message.append(also(others)).toString());
    }

    /** "… has 6 a.m.." ends in one full stop; an ellipsis keeps its three. */
    private static String oneStop(String message) {
        return TWO_STOPS.matcher(message).replaceAll(".");
    }

    /** The further sides, the first two by name. */
    private static String also(List<String> others) {
        if (others.isEmpty()) {
            return "";
        }
        int more = others.size() - NAMED;
        String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
        return " Also: " + named + (more > 0 ? " and " + more + " more." : ".");
    }

    private String because(Alignment.Pair pair, Grading grading) {
        List<String> reasons = new ArrayList<>(List.of(pair.comparison().because()));
        Article left = article(pair.left());
        Article right = article(pair.right());
        boolean copy = !pair.within() && story.origin(left.id()).equals(story.origin(right.id()));
        if (copy && isFrom(right, left)) {
            reasons.add(Sources.name(right) + SLIP);
        } else if (copy && isFrom(left, right)) {
            reasons.add(Sources.name(left) + SLIP);
        } else if (copy) {
            reasons.add("both go back to one report");
        }
        reasons.addAll(grading.reasons());
        FormerWords former = alignment.former();
        if (former != null) {
            String version =
                    former.at() == null ? "before" : "of " + former.at().iso();
            reasons.add("the version " + version + " has “" + former.sentence().strip() + "”");
        }
        return String.join("; ", reasons);
    }

    private boolean isFrom(Article copy, Article original) {
        return original.id().equals(story.derivedFrom().get(copy.id()));
    }

    private List<Finding.Evidence> evidence() {
        return claims().filter(claim -> !House.isHouse(claim.article()))
                .map(this::evidence)
                .distinct()
                .toList();
    }

    private Finding.Evidence evidence(Claim claim) {
        String text = article(claim).text();
        return new Finding.Evidence(
                claim.article(),
                claim.span(),
                claim.span().of(text),
                claim.sentence(),
                claim.sentence().of(text));
    }

    private Stream<Claim> claims() {
        return positions.sides().stream().flatMap(List::stream);
    }

    private List<String> articleIds() {
        return claims().map(Claim::article)
                .filter(article -> !House.isHouse(article))
                .distinct()
                .sorted()
                .toList();
    }

    /** Made of the rule, the slot, the normalised values and the articles, and of nothing that moves with the text. */
    private String id() {
        Fingerprint print = new Fingerprint()
                .add(rule.id())
                .add(alignment.attribute())
                .add(alignment.event())
                .add(String.valueOf(alignment.subject()))
                .add(String.valueOf(alignment.role()));
        claims().map(claim -> NormalValue.of(claim.value())).distinct().sorted().forEach(print::add);
        articleIds().forEach(print::add);
        return print.end();
    }

    private Article article(Claim claim) {
        return Objects.requireNonNull(articles.get(claim.article())).article();
    }
}
