package org.claimcheck.align;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.model.Comparison;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Roles.Role;

/**
 * Offices of one body that one person does not hold together, while those of two bodies say nothing of each other: a union's president
 * and its treasurer; the president of a country and the treasurer of a club may be one.
 *
 * <p>Example: "union president" and "the union's treasurer" exclude each other.
 */
final class Bodies {

    /** Pairs of offices, each by its canonical name. */
    private static final Set<String> PAIRS = new TreeSet<>();

    private static final String BUSINESS = "chief executive";

    private static final Set<String> SMALL = Set.of(
            "the",
            "of",
            "for",
            "at",
            "in",
            "a",
            "an",
            "s",
            "its",
            "their",
            "and",
            "former",
            "deputy",
            "acting",
            "chief",
            "vice",
            "senior",
            "board",
            "committee",
            "general");

    /** Offices whose holder is the one at the top of a body. */
    private static final Set<String> HEADS = Set.of(
            "chief executive",
            "managing director",
            "president",
            "chairman",
            "chief",
            "leader",
            "director",
            "director general",
            "secretary general",
            "general manager",
            "executive director");

    static {
        for (String line : Resources.lines(Bodies.class, "offices-of-one-body.txt")) {
            List<String> offices = List.of(line.split(";"));
            for (String one : offices) {
                offices.stream().filter(other -> !other.equals(one)).forEach(other -> PAIRS.add(one + ";" + other));
            }
        }
    }

    private Bodies() {}

    /** Whether nobody holds the two in one body. */
    static boolean exclude(Role one, Role other) {
        return PAIRS.contains(one.canonical() + ";" + other.canonical());
    }

    /** The bodies of which a title makes somebody the head, a word each: "Quaylo" of "Quaylo chief executive" and of "runs Quaylo". */
    static Set<String> headed(String title) {
        Set<String> none = Set.of();
        String[] words = Folding.fold(title).split(" ");
        if (Roles.shared().ofVerb(words[0]) != null) {
            return bodies(title);
        }
        if (title.indexOf(' ') < 0 || words[0].equals("former") || words[0].equals("deputy")) {
            return none;
        }
        for (int first = 0; first < words.length; first++) {
            for (int last = first + 1; last <= Math.min(words.length, first + Roles.LONGEST); last++) {
                Role role = Roles.shared()
                        .find(String.join(" ", Arrays.asList(words).subList(first, last)));
                boolean deputy = first > 0 && (words[first - 1].equals("deputy") || words[first - 1].equals("vice"));
                if (role != null && HEADS.contains(role.canonical()) && !deputy) {
                    return bodies(title);
                }
            }
        }
        return none;
    }

    /** Whether one is told to be at the head of a board, and the other of the whole business. */
    static boolean areBoardAndBusiness(String left, String right) {
        return (isOfBoard(left) && right.toLowerCase(Locale.ROOT).contains(BUSINESS))
                || (isOfBoard(right) && left.toLowerCase(Locale.ROOT).contains(BUSINESS));
    }

    private static boolean isOfBoard(String title) {
        String words = Folding.fold(title);
        return words.contains("board") && !words.contains(BUSINESS) && !words.contains("member");
    }

    /** How two such titles compare: by the bodies that they name. */
    static Comparison compare(String left, String right) {
        Set<String> one = bodies(left);
        Set<String> other = bodies(right);
        String both = left + " and " + right;
        if (!one.isEmpty() && !other.isEmpty()) {
            boolean ofPart =
                    left.contains("director of") || right.contains("director of"); // "director of public affairs"
            return !ofPart && one.stream().anyMatch(other::contains)
                    ? Comparison.conflicting("office", both + " are two offices of one body")
                    : Comparison.compatible(TitleComparator.OTHER_ROLE, both + " can be said of one person");
        }
        return Comparison.tension("office", both + " are hardly one person's, if they are of one body");
    }

    /** The words of a title that are of no office. */
    private static Set<String> bodies(String title) {
        Set<String> words = new TreeSet<>();
        List<String> all = Arrays.asList(
                Folding.fold(title.replace("'s", "").replace("’s", "")).split(" "));
        for (int at = 0; at < all.size(); at++) {
            String word = all.get(at);
            boolean office = Roles.shared().find(word) != null
                    || (at == 0 && Roles.shared().ofVerb(word) != null);
            if (!office && !SMALL.contains(word) && !isPartOfOffice(all, at)) {
                words.add(word);
            }
        }
        return words;
    }

    /** "executive" of "chief executive", "finance" of "finance chief". */
    private static boolean isPartOfOffice(List<String> words, int at) {
        for (int from = Math.max(0, at - 2); from <= at; from++) {
            for (int to = at + 1; to <= Math.min(words.size(), from + Roles.LONGEST); to++) {
                boolean several = to - from > 1;
                if (several && Roles.shared().find(String.join(" ", words.subList(from, to))) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
