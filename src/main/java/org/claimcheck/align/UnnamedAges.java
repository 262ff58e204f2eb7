package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Resources;

/**
 * Ages of people whom a story tells of without a name, compared only where they are surely one person's: each article knows one such
 * person and one age of him, and the two are the only holder of a part that a story has one of ("the suspect"), or much is told of
 * them alike ("A girl of 13 was flown to hospital in Orno with a broken back").
 */
final class UnnamedAges {

    private static final String UNNAMED = "unnamed";

    /** Parts of which a story mostly has one, where no article speaks of several. */
    private static final Set<String> SINGLE = Set.of(
            "suspect",
            "driver",
            "pilot",
            "captain",
            "winner",
            "defendant",
            "accused",
            "helmsman",
            "conductor",
            "robber",
            "intruder");

    /** Words that the sentences of two people have in common who are not one: what happens to many. */
    private static final Set<String> COMMON = Set.copyOf(Resources.lines(UnnamedAges.class, "told-of-anybody.txt"));

    private static final int ALIKE = 2;

    private static final Pattern ACCUSED = Pattern.compile(
            "\\b(?:charge[sd]?|arrest(?:ed|s)?|indicted|custody|accused|convicted|jailed|sentenced|suspected|detained|wanted|held|shooter)\\b");

    private UnnamedAges() {}

    /** Whether a claim is of somebody without a name. */
    static boolean isOne(Claim claim) {
        return claim.attribute().equals("age") && UNNAMED.equals(claim.role());
    }

    static List<Alignment> align(ClaimIndex index) {
        Map<String, List<Claim>> nouns = new TreeMap<>();
        for (Claim claim : index.of("age")) {
            if (isOne(claim) && claim.subject() != null) {
                nouns.computeIfAbsent(claim.subject(), any -> new ArrayList<>()).add(claim);
            }
        }
        List<Alignment> out = new ArrayList<>();
        nouns.forEach((noun, claims) -> {
            Set<String> apart = tellingOfSeveral(noun, claims, index);
            List<Claim> single = claims.stream()
                    .filter(claim -> !apart.contains(claim.article()))
                    .toList();
            if (!single.isEmpty()) {
                out.add(new Alignment(
                        index.eventOf(single),
                        "age",
                        "the " + noun,
                        UNNAMED,
                        single,
                        Pairing.pairs(single, sides -> compare(noun, sides), index),
                        true));
            }
        });
        return out;
    }

    /** The articles that give two ages of such people, or speak of several. */
    private static Set<String> tellingOfSeveral(String noun, List<Claim> claims, ClaimIndex index) {
        Set<String> several = new HashSet<>();
        Map<String, String> ages = new TreeMap<>();
        Pattern plural =
                Pattern.compile("\\b(?:" + plural(noun) + "|(?:another|second|third|other|fellow) " + noun + ")\\b");
        for (Claim claim : claims) {
            String other = ages.putIfAbsent(claim.article(), claim.value().display());
            String text = index.article(claim).article().text().toLowerCase(Locale.ROOT);
            boolean many = other != null && !other.equals(claim.value().display());
            if (many || plural.matcher(text).find()) {
                several.add(claim.article());
            }
        }
        return several;
    }

    private static String plural(String noun) {
        return switch (noun) {
            case "child" -> "two children|three children";
            case "victim" -> "victims|survivors|casualties";
            case "man", "woman" -> noun.replace("man", "men");
            case "suspect" -> "suspects|attackers|gunmen|assailants";
            default -> noun + "s";
        };
    }

    private static Comparison compare(String noun, Sides sides) {
        boolean one = (SINGLE.contains(noun) || areToldAlike(sides))
                && !areOfOtherDays(sides)
                && !Happenings.areInOtherStreets(sides)
                && !knows(sides.leftArticle(), sides.right())
                && !knows(sides.rightArticle(), sides.left());
        return one
                        || sides.left()
                                .value()
                                .display()
                                .equals(sides.right().value().display())
                ? Comparators.compare(sides)
                : Comparison.notComparable("bearer", "nothing tells that the two are one " + noun);
    }

    /** Whether both articles give days of what they are about, and none of them is the same: a city has a boy shot every week. */
    private static boolean areOfOtherDays(Sides sides) {
        Set<LocalDate> left = days(sides.leftArticle());
        Set<LocalDate> right = days(sides.rightArticle());
        return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
    }

    private static Set<LocalDate> days(Annotation article) {
        Set<LocalDate> days = new HashSet<>();
        for (Claim claim : article.claims()) {
            LocalDate day =
                    claim.attribute().equals("date") && claim.value() instanceof TimeValue time ? time.day() : null;
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    /** Whether an article tells of somebody of the other's age as well, who then is another person. */
    private static boolean knows(Annotation article, Claim other) {
        String age = other.value().display();
        boolean named = article.mentions().persons().stream()
                .anyMatch(person -> person.age() != null && age.equals(String.valueOf(person.age())));
        Pattern written = Pattern.compile("\\b" + age + "[- ]year|\\b(?:of|aged|is|age) " + age + "\\b|, " + age + ",");
        return named || written.matcher(article.article().text()).find();
    }

    /** Whether something is told of somebody accused, not harmed: of a shooting there are both. */
    private static boolean isAccused(String sentence) {
        return ACCUSED.matcher(sentence).find();
    }

    /** Whether the two sentences share several words that say what became of this one. */
    private static boolean areToldAlike(Sides sides) {
        String one = sides.left().sentence().of(sides.leftArticle().article().text());
        String other =
                sides.right().sentence().of(sides.rightArticle().article().text());
        if (isAccused(one) != isAccused(other)) {
            return false;
        }
        Set<String> left = new HashSet<>(Words.content(one));
        left.retainAll(Words.content(other));
        left.removeIf(word -> COMMON.contains(word) || word.chars().anyMatch(Character::isDigit));
        return left.size() >= ALIKE;
    }
}
