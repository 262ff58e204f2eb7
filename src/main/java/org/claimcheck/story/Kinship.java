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
import java.util.stream.Collectors;
import org.claimcheck.model.Trail;

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

    private final List<String> people;
    private final List<String> bodies;
    private final List<String> towns;
    private final List<String> words;
    private final boolean aged;
    private final boolean elsewhere;
    private final boolean together;
    private final double likeness;
    private final Long lookedBack;

    /**
     * Of two stories.
     *
     * @param useful names that are not in everybody's mouth
     */
    @SuppressWarnings("NullAway") // no day that is looked back to
    Kinship(Trail later, Trail earlier, Set<String> useful) {
        people = common(later.people(), earlier.people(), useful);
        Set<String> named = new HashSet<>(earlier.names());
        bodies = common(later.bodies(), named, useful);
        towns = common(later.places(), earlier.places(), Set.copyOf(later.places()));
        Set<String> said = stems(people, bodies, towns);
        List<String> telling = without(said, later.words());
        words = common(telling, earlier.words(), Set.copyOf(telling));
        aged = people.stream()
                .anyMatch(it -> later.aged().contains(it) || earlier.aged().contains(it));
        elsewhere = towns.isEmpty()
                && !later.places().isEmpty()
                && !earlier.places().isEmpty();
        together = earlier.eventDays().stream().anyMatch(later.eventDays()::contains);
        lookedBack = earlier.eventDays().stream()
                .filter(later.days()::contains)
                .findFirst()
                .orElse(null);
        likeness = likeness(telling, without(said, earlier.words()));
    }

    /** The words of names, which count as names and not once more as words. */
    @SafeVarargs
    private static Set<String> stems(List<String>... names) {
        Set<String> stems = new HashSet<>();
        for (List<String> some : names) {
            some.forEach(name -> {
                for (String word : name.split("[^\\p{L}\\p{N}]+")) {
                    stems.add(Fold.stem(word));
                }
            });
        }
        return stems;
    }

    private static List<String> without(Set<String> stems, List<String> words) {
        return words.stream().filter(word -> !stems.contains(word)).toList();
    }

    private static List<String> common(List<String> one, Collection<String> other, Set<String> useful) {
        return one.stream()
                .filter(other::contains)
                .filter(useful::contains)
                .distinct()
                .toList();
    }

    /** Cosine of two stories' words, each with the square of its rarity. */
    private static double likeness(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        double norms = weight(one) * weight(other);
        return norms == 0 ? 0 : weight(shared) / Math.sqrt(norms);
    }

    private static double weight(Collection<String> words) {
        return words.stream()
                .sorted()
                .mapToDouble(word -> Math.pow(Trails.rarity(word), 2))
                .sum();
    }

    /** Whether the later follows the earlier. */
    boolean isClose() {
        return people.isEmpty() ? isOneAffair() : isOfOnePerson();
    }

    private boolean isOfOnePerson() {
        boolean back = lookedBack != null && likeness >= LOOKING_BACK && !(together && elsewhere);
        double least = people.size() > 1 ? SEVERAL_PEOPLE : aged ? OF_AN_AGE : ONE_PERSON;
        return back || (!elsewhere && likeness >= least);
    }

    private boolean isOneAffair() {
        double least = bodies.size() > 1 ? TWO_BODIES : ONE_BODY;
        return !bodies.isEmpty() && lookedBack != null && !together && !elsewhere && likeness >= least;
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
