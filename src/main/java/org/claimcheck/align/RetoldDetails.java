package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Deixis;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Relation;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Times and towns that stand in sentences which two articles tell nearly alike, and differ: "a neighbour last saw Ann Orr at
 * about 1 p.m." and "Ann Orr was last seen by a neighbour at 4 p.m.". What such a time is the time of need not be known: the
 * names and words around it say that it is one.
 */
final class RetoldDetails {

    /** Details of a story beyond which it is no longer read for retold ones. */
    private static final int MOST = 400;

    private static final Set<String> BOUNDS = Set.of("before", "after", "until", "till", "by", "since", "from", "to");

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "from", "to");

    private static final Set<String> COURT = Set.of("charge", "trial", "sentence");

    private static final Pattern REPORT = Pattern.compile(
            "(?<!\\bwas )(?<!\\bwere )\\b(?:said|says|told \\w+|announced|reported|confirmed)(?: on| late| early)?\\s+$");

    private RetoldDetails() {}

    /** A detail with the words around it. */
    private record Detail(Claim claim, Surroundings around) {}

    /** One alignment for each detail that was changed in retelling, unless its slot says so already. */
    static List<Alignment> align(ClaimIndex index, List<Alignment> known) {
        Set<String> toldIn = disagreeing(known);
        List<Detail> details = new ArrayList<>();
        index.articles().forEach(article -> details.addAll(details(article)));
        List<Detail> read = details.size() > MOST ? details.subList(0, MOST) : details;
        List<Alignment> alignments = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Detail left = read.get(i);
            List<Pair> pairs = new ArrayList<>();
            for (Detail right : read.subList(i + 1, read.size())) {
                if (isChanged(left, right, read, index)
                        && !toldIn.contains(key(left.claim()))
                        && !toldIn.contains(key(right.claim()))) {
                    pairs.add(pair(left.claim(), right.claim()));
                    toldIn.add(key(right.claim()));
                }
            }
            if (!pairs.isEmpty()) {
                alignments.add(alignment(left.claim(), pairs, index));
            }
        }
        return alignments;
    }

    /** What the slots hold against another article's value already, as {@link #key}. */
    static Set<String> disagreeing(List<Alignment> known) {
        Set<String> keys = new HashSet<>();
        for (Alignment alignment : known) {
            for (Pair pair : alignment.pairs()) {
                if (pair.sure() && pair.comparison().relation().disagrees()) {
                    keys.add(key(pair.left()));
                    keys.add(key(pair.right()));
                }
            }
        }
        return keys;
    }

    /** An article's value of an attribute: told once, it is not told again. */
    static String key(Claim claim) {
        return claim.article() + "\u0000" + claim.attribute() + "\u0000"
                + claim.value().display();
    }

    private static boolean isChanged(Detail left, Detail right, List<Detail> details, ClaimIndex index) {
        return !left.claim().article().equals(right.claim().article())
                && left.claim().attribute().equals(right.claim().attribute())
                && left.around().areRetoldBy(right.around())
                && !isOneWeekday(left.claim(), right.claim())
                && !Elsewhere.areOwnDays(index.sides(left.claim(), right.claim()))
                && mayBeOneEvent(left.claim(), right.claim(), index)
                && standAlike(left.claim(), right.claim(), index)
                && isOfReport(left.claim(), index) == isOfReport(right.claim(), index)
                && relation(left.claim(), right.claim(), index) == Relation.CONFLICTING
                && !isToldBy(left.claim(), right.claim().article(), details, index)
                && !isToldBy(right.claim(), left.claim().article(), details, index);
    }

    /** Not the hearing of the one and the deed of the other, where both are known. */
    private static boolean mayBeOneEvent(Claim left, Claim right, ClaimIndex index) {
        FrameView one = index.frameOf(left);
        FrameView other = index.frameOf(right);
        return one == null
                || other == null
                || COURT.contains(one.frame().type())
                        == COURT.contains(other.frame().type());
    }

    /** Whether two towns stand behind one preposition: "in Leeds" and "in York", not "a Leeds home" and "York police". */
    private static boolean standAlike(Claim left, Claim right, ClaimIndex index) {
        if (!left.attribute().equals("place")) {
            return true;
        }
        String one = wordBefore(left, index);
        return PREPOSITIONS.contains(one) && one.equals(wordBefore(right, index));
    }

    private static String wordBefore(Claim claim, ClaimIndex index) {
        String before = Words.normal(index.article(claim)
                .article()
                .text()
                .substring(claim.sentence().start(), claim.span().start()));
        return before.substring(before.lastIndexOf(' ') + 1);
    }

    /** "said Wednesday": the day of the statement, which is held against no day of what is told. */
    private static boolean isOfReport(Claim time, ClaimIndex index) {
        String before = index.article(time)
                .article()
                .text()
                .substring(time.sentence().start(), time.span().start());
        return REPORT.matcher(before).find();
    }

    /** Both say "Sunday", and no different hours: that it is counted from other weeks is no difference in what they tell. */
    private static boolean isOneWeekday(Claim left, Claim right) {
        return left.value() instanceof TimeValue one
                && right.value() instanceof TimeValue other
                && Objects.equals(one.clock(), other.clock())
                && one.weekday() != null
                && one.weekday() == other.weekday();
    }

    /** Whether an article gives the value as well, if elsewhere: then the two stand for different things. */
    private static boolean isToldBy(Claim claim, String article, List<Detail> details, ClaimIndex index) {
        return details.stream()
                .map(Detail::claim)
                .filter(other ->
                        other.article().equals(article) && other.attribute().equals(claim.attribute()))
                .anyMatch(other -> relation(other, claim, index) == Relation.SAME
                        || relation(other, claim, index) == Relation.COMPATIBLE);
    }

    private static Relation relation(Claim left, Claim right, ClaimIndex index) {
        Sides sides = index.sides(left, right);
        return Circumstance.weigh(Comparators.compare(sides), sides).relation();
    }

    private static Pair pair(Claim left, Claim right) {
        String because = "“" + left.value().display() + "” against “"
                + right.value().display() + "” in sentences that tell the same";
        return new Pair(left, right, Comparison.conflicting("retold", because));
    }

    private static Alignment alignment(Claim left, List<Pair> pairs, ClaimIndex index) {
        List<Claim> claims = new ArrayList<>(List.of(left));
        pairs.forEach(pair -> claims.add(pair.right()));
        return new Alignment(index.eventOf(claims), left.attribute(), null, null, claims, pairs, /* sure= */ true);
    }

    private static List<Detail> details(Annotation article) {
        List<Detail> details = new ArrayList<>();
        for (TimeMention time : article.mentions().times()) {
            boolean body = article.article().kindAt(time.span().start()) == SectionKind.BODY;
            String attribute = body ? attribute(time) : null;
            if (attribute != null
                    && !isBound(time, article)
                    && isAlone(time, article, it -> attribute.equals(attribute(it)))) {
                details.add(detail(article, attribute, time.value(), time.span()));
            }
        }
        for (PlaceMention place : article.mentions().places()) {
            boolean body = article.article().kindAt(place.span().start()) == SectionKind.BODY;
            if (body && isTown(place) && isAlone(place, article)) {
                details.add(detail(article, "place", place.value(), place.span()));
            }
        }
        return details;
    }

    private static boolean isTown(PlaceMention place) {
        return place.value().kind() == PlaceValue.Kind.CITY;
    }

    /** Whether its sentence names no other town, and opens with none: a dateline tells where a report was written. */
    private static boolean isAlone(PlaceMention place, Annotation article) {
        Span sentence = article.sentenceOf(place.span());
        return place.span().start() > sentence.start()
                && article.mentions().places().stream()
                        .allMatch(other -> other.equals(place) || !isTown(other) || !sentence.contains(other.span()));
    }

    /** A clock time or a day; null for everything else. */
    private static @Nullable String attribute(TimeMention time) {
        TimeValue value = time.value();
        if (value.clock() != null && value.granularity().compareTo(Granularity.DAYPART) > 0) {
            return "time";
        }
        boolean day = value.day() != null && time.stretch() == null;
        return day && isNamed(value) ? "date" : null;
    }

    /** Whether the words name the day: "today" is told of every day. */
    private static boolean isNamed(TimeValue value) {
        Deixis deixis = value.deixis();
        return deixis == null || deixis.kind() == Deixis.Kind.WEEKDAY || deixis.kind() == Deixis.Kind.MONTH_DAY;
    }

    /** "before midnight", "by 9 p.m.": no point of time. */
    private static boolean isBound(TimeMention time, Annotation article) {
        Span sentence = article.sentenceOf(time.span());
        String before = article.article()
                .text()
                .substring(
                        sentence.start(), Math.max(sentence.start(), time.span().start()));
        String folded = Words.normal(before);
        return BOUNDS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /** Whether its sentence has no other of its kind: "between 9 and 10 p.m." is one stretch. */
    private static boolean isAlone(TimeMention time, Annotation article, Predicate<TimeMention> kind) {
        Span sentence = article.sentenceOf(time.span());
        return article.mentions().times().stream()
                        .filter(other -> sentence.contains(other.span()) && kind.test(other))
                        .count()
                == 1;
    }

    private static Detail detail(Annotation article, String attribute, Value value, Span span) {
        return new Detail(
                claim(article, attribute, value, span, article.sentenceOf(span)), Telling.around(span, article));
    }

    /** The article's own claim of these words, else a claim that belongs to no event. */
    private static Claim claim(Annotation article, String attribute, Value value, Span span, Span sentence) {
        String id = article.article().id();
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals(attribute)
                        && claim.subject() == null
                        && claim.span().equals(span))
                .findFirst()
                .orElseGet(() -> new Claim(
                        id + "#" + attribute + span.start(),
                        id,
                        -1,
                        attribute,
                        null,
                        null,
                        value,
                        span,
                        sentence,
                        Polarity.ASSERTED,
                        Certainty.STATED,
                        null,
                        article.article().kindAt(span.start()),
                        null));
    }
}
