package org.claimcheck.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.model.Trail;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for one story following another: whom both name, a look back to the day of the earlier, one town, and what the two
 * are about. None of it alone suffices. The bounds come from reports of shootings that were split by hand into what was written in
 * the first two days and what was written days or years later: 19 of 20 links that they give lead to the story's own past.
 */
final class Kinship {

    /** How alike two stories are in their most telling words, names left aside, where both name a person and the later speaks of the earlier's day. */
    private static final double LOOKING_BACK = 0.05;

    /** The same where both name two people or more, in one town as far as towns are given. */
    private static final double SEVERAL_PEOPLE = 0.08;

    /** The same where an age is given of a person whom both name, in one town as far as towns are given. */
    private static final double OF_AN_AGE = 0.1;

    /** The same where both name a person and no more, in one town as far as towns are given. */
    private static final double ONE_PERSON = 0.25;

    /** The same where they name no person and the later speaks of the earlier's day: with two other names in common, and with one. */
    private static final double TWO_BODIES = 0.15;

    private static final double ONE_BODY = 0.25;

    private static final int SHOWN = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Trail later;
    private final Trail earlier;
    private final List<String> people;
    private final List<String> bodies;
    private final List<String> towns;
    private final boolean elsewhere;
    private final boolean together;
    private final @Nullable Long lookedBack;

    /** 0 where it changes nothing, and is not asked for. */
    private final double likeness;

    /**
     * Of two stories.
     *
     * @param useful names that are not in everybody's mouth
     */
    Kinship(Trail later, Trail earlier, Set<String> useful) {
        this.later = later;
        this.earlier = earlier;
        people = common(later.people(), earlier.people(), useful);
        bodies = bodies(useful);
        towns = common(later.places(), earlier.places(), later.places());
        elsewhere = towns.isEmpty()
                && !later.places().isEmpty()
                && !earlier.places().isEmpty();
        together = first(earlier.eventDays(), later.eventDays()) != null;
        lookedBack = first(earlier.eventDays(), later.days());
        likeness = mayBeClose() ? likeness() : 0;
    }

    /** Names of the later that are no person's there and stand for the earlier as well. */
    private List<String> bodies(Set<String> useful) {
        List<String> both = new ArrayList<>();
        for (String name : later.bodies()) {
            boolean named = earlier.bodies().contains(name) || earlier.people().contains(name);
            if (named && useful.contains(name) && !both.contains(name)) {
                both.add(name);
            }
        }
        return both;
    }

    private static @Nullable Long first(List<Long> some, List<Long> others) {
        for (Long one : some) {
            if (others.contains(one)) {
                return one;
            }
        }
        return null;
    }

    private static List<String> common(List<String> one, List<String> other, Collection<String> useful) {
        List<String> common = new ArrayList<>();
        for (String name : one) {
            if (other.contains(name) && useful.contains(name) && !common.contains(name)) {
                common.add(name);
            }
        }
        return common;
    }

    /** Whether they are close if they are alike: mostly they are not, and what they are about need not be compared. */
    private boolean mayBeClose() {
        return people.isEmpty() ? mayBeOneAffair() : !elsewhere || (lookedBack != null && !together);
    }

    private boolean mayBeOneAffair() {
        return !bodies.isEmpty() && lookedBack != null && !together && !elsewhere;
    }

    /** The words of names, which count as names and not once more as words. */
    private Set<String> said() {
        Set<String> stems = new HashSet<>();
        for (List<String> names : List.of(people, bodies, towns)) {
            for (String name : names) {
                for (String word : BETWEEN_WORDS.split(name)) {
                    stems.add(Fold.stem(word));
                }
            }
        }
        return stems;
    }

    private static List<String> without(Set<String> stems, List<String> words) {
        return words.stream().filter(word -> !stems.contains(word)).toList();
    }

    /** Cosine of two stories' words, each with the square of its rarity. */
    private double likeness() {
        Set<String> said = said();
        List<String> one = without(said, later.words());
        List<String> other = without(said, earlier.words());
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(Set.copyOf(other));
        double norms = weight(one) * weight(other);
        return norms == 0 ? 0 : weight(shared) / Math.sqrt(norms);
    }

    private static double weight(Collection<String> words) {
        return words.stream()
                .sorted()
                .mapToDouble(word -> Math.pow(Trails.rarity(word), 2))
                .sum();
    }

    /** Whether the age is given of a person whom both name. */
    private boolean isAged() {
        return people.stream()
                .anyMatch(it -> later.aged().contains(it) || earlier.aged().contains(it));
    }

    /** The most telling words that both have, names left aside. */
    private List<String> words() {
        List<String> telling = without(said(), later.words());
        return common(telling, earlier.words(), telling);
    }

    /** Whether the later follows the earlier. */
    boolean isClose() {
        return people.isEmpty() ? isOneAffair() : isOfOnePerson();
    }

    private boolean isOfOnePerson() {
        boolean back = lookedBack != null && likeness >= LOOKING_BACK && !(together && elsewhere);
        double least = people.size() > 1 ? SEVERAL_PEOPLE : isAged() ? OF_AN_AGE : ONE_PERSON;
        return back || (!elsewhere && likeness >= least);
    }

    private boolean isOneAffair() {
        double least = bodies.size() > 1 ? TWO_BODIES : ONE_BODY;
        return mayBeOneAffair() && likeness >= least;
    }

    /** How close, to compare with that of others. */
    double closeness() {
        return 2.0 * people.size() + (lookedBack == null ? 0 : 2) + 5 * likeness + 0.5 * bodies.size();
    }

    /** Why, e.g. {@code both name Ilse Varga; speaks of 3 May 2024, its day; both in Narvik; shares ferry, inquest}. */
    String because() {
        List<String> reasons = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(people);
        names.addAll(bodies);
        reasons.add("both name " + named(names));
        if (lookedBack != null) {
            reasons.add("speaks of " + LocalDate.ofEpochDay(lookedBack).format(DAY) + ", its day");
        }
        if (!towns.isEmpty()) {
            reasons.add("both in " + named(towns));
        }
        List<String> words = words();
        if (!words.isEmpty()) {
            reasons.add("both tell of "
                    + words.stream()
                            .limit(SHOWN)
                            .map(CommonWords.shipped()::word)
                            .collect(Collectors.joining(", ")));
        }
        return String.join("; ", reasons);
    }

    private static String named(Collection<String> names) {
        return names.stream().limit(SHOWN).map(Kinship::capital).collect(Collectors.joining(", "));
    }

    private static String capital(String folded) {
        StringBuilder out = new StringBuilder(folded);
        for (int at = 0; at < out.length(); at++) {
            if (at == 0 || " -".indexOf(out.charAt(at - 1)) >= 0) {
                out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
            }
        }
        return out.toString();
    }
}
