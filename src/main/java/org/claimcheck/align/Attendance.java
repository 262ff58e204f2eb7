package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.Value;

/** Who attends: lists are open, so silence is no denial and only "present" and "absent" of one name conflict. */
final class Attendance {

    private static final String IN_PERSON = "in person";
    private static final String AWAY = "away";

    /** What nobody is who is there bodily, as it is told. */
    private static final Map<String, String> SAID = Map.of("absent", "be absent", AWAY, "stay away");

    private static final Set<String> NOT_BODILY = SAID.keySet();

    /** Occasions that are no talks. */
    private static final Set<String> OCCASIONS = Set.of(
            "funeral",
            "premiere",
            "wedding",
            "vigil",
            "ceremony",
            "memorial",
            "inauguration",
            "parade",
            "concert",
            "dinner",
            "banquet",
            "reception",
            "mass",
            "launch",
            "match",
            "trial",
            "rally",
            "festival",
            "hearing");

    private Attendance() {}

    /**
     * Who was bodily there and who stayed away, over the whole story: one article tells it of the summit, the other of the talks at
     * it, or the call. Only pairs of which one side tells of that, or of two events of the story; not of two days.
     */
    static List<Alignment> ofStory(ClaimIndex index) {
        Map<String, List<Claim>> people = new TreeMap<>();
        for (Claim claim : index.of("attendance")) {
            people.computeIfAbsent(key(claim), ignored -> new ArrayList<>()).add(claim);
        }
        List<Alignment> out = new ArrayList<>();
        people.forEach((person, claims) -> {
            List<Pair> pairs = Pairing.pairs(claims, Attendance::compare, index).stream()
                    .filter(pair -> isBodily(pair.left())
                            || isBodily(pair.right())
                            || areOfTwoEvents(pair.left(), pair.right(), index))
                    .toList();
            if (!pairs.isEmpty()) {
                out.add(new Alignment(index.eventOf(claims), "attendance", null, null, claims, pairs, true));
            }
        });
        return out;
    }

    private static boolean areOfTwoEvents(Claim left, Claim right, ClaimIndex index) {
        return !index.eventOf(List.of(left)).equals(index.eventOf(List.of(right)));
    }

    /** "stayed away on Monday" and "took part on Tuesday" are of two meetings. */
    static boolean areOfTwoDays(Sides sides) {
        Set<LocalDate> left = days(sides.left(), sides.leftArticle());
        Set<LocalDate> right = days(sides.right(), sides.rightArticle());
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    /** A funeral and a dinner are two occasions; a meeting, talks and a call may be one. */
    private static boolean areOfTwoOccasions(Sides sides) {
        Set<String> left = occasions(sides.left(), sides.leftArticle());
        Set<String> right = occasions(sides.right(), sides.rightArticle());
        return !left.equals(right) && !(left.isEmpty() && right.isEmpty()) && Collections.disjoint(left, right);
    }

    private static Set<String> occasions(Claim claim, Annotation article) {
        Set<String> words = new TreeSet<>(
                Words.content(claim.sentence().of(article.article().text())));
        words.retainAll(OCCASIONS);
        return words;
    }

    private static Set<LocalDate> days(Claim claim, Annotation article) {
        Set<LocalDate> days = new TreeSet<>();
        for (TimeMention time : article.mentions().times()) {
            LocalDate day = time.value().day();
            boolean relative =
                    time.span().of(article.article().text()).contains("same"); // "on the same day": as something else
            if (day != null && !relative && time.span().overlaps(claim.sentence())) {
                days.add(day);
            }
        }
        return days;
    }

    /** Whether a claim tells where somebody was, and not only that he took part. */
    static boolean isBodily(Claim claim) {
        return claim.attribute().equals("attendance") && (IN_PERSON.equals(claim.role()) || AWAY.equals(claim.role()));
    }

    /** The name that attendance claims are lined up by: a person's last name, or the whole name of anything else. */
    static String key(Claim claim) {
        Value value = claim.value();
        if (value instanceof NameValue name && name.kind() == NameValue.Bearer.PERSON) {
            return Words.normal(name.display().substring(name.display().lastIndexOf(' ') + 1));
        }
        return Words.normal(value.display());
    }

    static Comparison compare(Sides sides) {
        String left = role(sides.left());
        String right = role(sides.right());
        String who = sides.left().value().display();
        if (areOfTwoDays(sides)) {
            return Comparison.notComparable("day", "the two are told of two days");
        }
        if (areOfTwoOccasions(sides)) {
            return Comparison.notComparable("occasion", "the two are told of two occasions");
        }
        if (left.equals(right)) {
            return Comparison.same("equal", who + " is " + left + " in both");
        }
        if (left.equals(IN_PERSON) || right.equals(IN_PERSON)) {
            String other = left.equals(IN_PERSON) ? right : left;
            return NOT_BODILY.contains(other)
                    ? Comparison.conflicting("absent", who + " cannot be there in person and " + SAID.get(other))
                    : Comparison.compatible("roles", who + " can be " + left + " and " + right);
        }
        if (left.equals(AWAY) || right.equals(AWAY)) {
            return Comparison.compatible("roles", who + " can be " + left + " and " + right);
        }
        if (left.equals("absent") || right.equals("absent")) {
            String other = left.equals("absent") ? right : left;
            return other.equals("invited")
                    ? Comparison.compatible("invited", who + " can be invited and stay away")
                    : Comparison.conflicting("absent", who + " cannot be " + other + " and absent");
        }
        return Comparison.compatible("roles", who + " can be " + left + " and " + right);
    }

    private static String role(Claim claim) {
        String role = claim.role() == null ? "present" : claim.role().toLowerCase(Locale.ROOT);
        return claim.polarity() == Polarity.ASSERTED ? role : "absent";
    }
}
