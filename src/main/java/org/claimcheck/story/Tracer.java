package org.claimcheck.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Profile;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.TimeMention;
import org.claimcheck.story.Words.Word;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.WordSet;

/**
 * Finds what an article has in common with the stories that it goes back to: whom it names, and the days it speaks of. People who
 * are named for their office (the sheriff, the minister) speak of many events, so they count among the bodies.
 */
final class Tracer {

    private static final int MOST_PEOPLE = 8;
    private static final int MOST_BODIES = 6;
    private static final int MOST_DAYS = 24;

    /** Words of a name at most; longer runs of capitals are headings. */
    private static final int LONGEST = 5;

    private static final Set<String> THINGS = Set.copyOf(DataFile.lines(Tracer.class, "things-named.txt"));
    private static final Set<String> OFFICES = Set.copyOf(DataFile.lines(Tracer.class, "offices.txt"));

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s\"“”'’.-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private Tracer() {}

    static Profile.Traces trace(Annotation annotation, List<Word> words) {
        Map<String, Integer> people = new TreeMap<>();
        Map<String, Integer> bodies = new TreeMap<>();
        Set<String> officials = officials(annotation);
        Set<String> places = places(annotation);
        Set<String> aged = new TreeSet<>();
        for (PersonMention person : annotation.mentions().persons()) {
            String name = Fold.fold(person.name()).strip();
            if (isRead(annotation, person.span().start()) && isFull(name)) {
                if (person.age() != null) {
                    aged.add(name);
                }
                boolean personal = isPersonal(name, person.age() != null) && !places.contains(name);
                (personal && !officials.contains(name) ? people : bodies).merge(name, 1, Integer::sum);
            }
        }
        bodies.keySet().removeAll(places);
        for (OrganisationMention body : annotation.mentions().organisations()) {
            String name = Fold.fold(body.name()).strip();
            if (isRead(annotation, body.span().start()) && isFull(name)) {
                bodies.merge(name, 1, Integer::sum);
            }
        }
        runs(words).forEach((name, times) -> {
            if (!people.containsKey(name)) {
                bodies.merge(name, times, Math::max);
            }
        });
        List<String> named = most(people, MOST_PEOPLE);
        return new Profile.Traces(
                named, named.stream().filter(aged::contains).toList(), most(bodies, MOST_BODIES), days(annotation));
    }

    private static boolean isRead(Annotation annotation, int at) {
        SectionKind kind = annotation.article().kindAt(at);
        return kind == SectionKind.BODY || kind == SectionKind.HEADLINE;
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0 && SPACES.split(name).length <= LONGEST;
    }

    /** Whether a name is surely a person's: it begins with a given name or has an age, and no word of it is that of an office, a place or a thing. */
    private static boolean isPersonal(String name, boolean aged) {
        String[] words = BETWEEN_NAMES.split(name);
        for (String word : words) {
            if (OFFICES.contains(word) || THINGS.contains(word)) {
                return false;
            }
        }
        return aged || WordSet.givenNames().contains(words[0]);
    }

    private static Set<String> places(Annotation annotation) {
        Set<String> places = new TreeSet<>();
        annotation
                .mentions()
                .places()
                .forEach(it -> places.add(Fold.fold(it.value().name())));
        return places;
    }

    private static Set<String> officials(Annotation annotation) {
        Set<String> officials = new TreeSet<>();
        for (PersonMention person : annotation.mentions().persons()) {
            String title = person.title();
            if (title != null) {
                for (String word : BETWEEN_WORDS.split(Fold.fold(title))) {
                    if (OFFICES.contains(word)) {
                        officials.add(Fold.fold(person.name()).strip());
                    }
                }
            }
        }
        return officials;
    }

    /** Words with capitals that follow each other inside a sentence, with how often. */
    private static Map<String, Integer> runs(List<Word> words) {
        Map<String, Integer> runs = new TreeMap<>();
        List<String> run = new ArrayList<>();
        for (Word word : words) {
            if (word.capital() && !word.number() && word.kind() == SectionKind.BODY) {
                run.add(word.folded());
            } else {
                close(run, runs);
            }
        }
        close(run, runs);
        return runs;
    }

    private static void close(List<String> run, Map<String, Integer> runs) {
        if (run.size() > 1 && run.size() <= LONGEST) {
            runs.merge(String.join(" ", run), 1, Integer::sum);
        }
        run.clear();
    }

    static List<String> most(Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Long> days(Annotation annotation) {
        Set<Long> days = new TreeSet<>();
        for (TimeMention time : annotation.mentions().times()) {
            LocalDate day = time.value().day();
            if (day != null
                    && days.size() < MOST_DAYS
                    && isRead(annotation, time.span().start())) {
                days.add(day.toEpochDay());
            }
        }
        return List.copyOf(days);
    }
}
