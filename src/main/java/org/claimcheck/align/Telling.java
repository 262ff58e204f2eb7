package org.claimcheck.align;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article as a whole tells of people and streets. An article is held against every other one of its story, slot by slot; it
 * is read for this once, and for each of the four only when asked. May be shared between threads: at worst one reads again.
 *
 * <p>Example: of "Mayor Ana Lund said Tim Orr, 34, was hit in Holbeck Lane", the people are {@code orr}, the ages 34, the streets
 * {@code holbeck}.
 */
final class Telling {

    private static final int LEAST_LETTERS = 3;

    /** Articles that are remembered at once, far more than a story has. */
    private static final int REMEMBERED = 1 << 10;

    /** Each in a slot by its article's identity. */
    private static final AtomicReferenceArray<@Nullable Telling> LATELY = new AtomicReferenceArray<>(REMEMBERED);

    /** A person by the last name, in small letters. */
    record Named(Span span, String lastName, boolean hasTitle, boolean hasGivenName) {}

    private final WeakReference<Annotation> article;
    private final List<Named> named;
    private final Set<String> speakers;
    private final Set<String> police;
    private final Set<String> places;
    private final Set<Double> magnitudes;

    private final int hours;
    private final Map<Span, Surroundings> surroundings = new ConcurrentHashMap<>();
    private final Map<Span, List<Claim>> bySentence = new HashMap<>();
    private final Lazy<Set<String>> people = new Lazy<>(this::readPeople);
    private final Lazy<Set<Integer>> ages;
    private final Lazy<Set<String>> streets;
    private final Lazy<Set<String>> blocks;
    private final Lazy<Set<String>> quarters;
    private final Lazy<Set<String>> namedThings;
    private final Lazy<Set<String>> longNames;

    private Telling(Annotation article) {
        this.article = new WeakReference<>(article);
        String text = article.article().text();
        this.ages = new Lazy<>(() -> Protagonists.read(text));
        this.streets = new Lazy<>(() -> Localities.streets(text));
        this.blocks = new Lazy<>(() -> Localities.blocks(text));
        this.quarters = new Lazy<>(() -> Localities.quarters(text));
        this.namedThings = new Lazy<>(() -> Localities.namedThings(text));
        this.longNames = new Lazy<>(() -> readLongNames(text));
        this.named = named(article);
        this.speakers = speakers(article);
        this.police = police(article);
        this.places = words(article.mentions().places().stream());
        this.hours = (int) article.mentions().times().stream()
                .map(time -> time.value().clock())
                .filter(clock -> clock != null && clock.minutes() <= 60)
                .map(ClockTime::minuteOfDay)
                .distinct()
                .count();
        this.magnitudes = article.claims().stream()
                .filter(claim -> "magnitude".equals(claim.subject()))
                .map(claim -> claim.value() instanceof NumberValue number ? number.min() : Double.NaN)
                .filter(Double::isFinite)
                .collect(Collectors.toUnmodifiableSet());
        article.claims().forEach(claim -> bySentence
                .computeIfAbsent(claim.sentence(), any -> new ArrayList<>())
                .add(claim));
    }

    /** What an article tells. */
    static Telling of(Annotation article) {
        int hash = System.identityHashCode(article);
        int slot = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        Telling lately = LATELY.get(slot);
        if (lately != null && lately.article.refersTo(article)) {
            return lately;
        }
        Telling telling = new Telling(article);
        LATELY.set(slot, telling);
        return telling;
    }

    /** Whoever is named, in the order of the text. */
    List<Named> named() {
        return named;
    }

    /** Last names of those who are quoted or to whom something is attributed. */
    Set<String> speakers() {
        return speakers;
    }

    /** Last names of those who have no office and do not speak. */
    Set<String> people() {
        return people.get();
    }

    private Set<String> readPeople() {
        Set<String> names = new TreeSet<>();
        for (Named person : named) {
            if (!person.hasTitle() && !speakers.contains(person.lastName())) {
                names.add(person.lastName());
            }
        }
        return Set.copyOf(names);
    }

    /** Those of {@link #people} who are named in full, which leaves no doubt that they are people. */
    Set<String> fullyNamed() {
        Set<String> names = new TreeSet<>();
        named.stream()
                .filter(person -> person.hasGivenName() && people().contains(person.lastName()))
                .forEach(person -> names.add(person.lastName()));
        return names;
    }

    /** Those of {@link #people} whose name is surely none of a place or an office. */
    Set<String> surelyPeople() {
        Set<String> names = new TreeSet<>(people());
        names.removeIf(name -> places.contains(name) || !Localities.isRare(name));
        return names;
    }

    /** Every age told, in years. */
    Set<Integer> ages() {
        return ages.get();
    }

    /** The words that name streets. */
    Set<String> streets() {
        return streets.get();
    }

    /** The words that name the streets of blocks. */
    Set<String> blocks() {
        return blocks.get();
    }

    /** How many different times of day are told. */
    int hours() {
        return hours;
    }

    /** The magnitudes of earthquakes that are told. */
    Set<Double> magnitudes() {
        return magnitudes;
    }

    /** The towns whose police are told of, in small letters. */
    Set<String> police() {
        return police;
    }

    /** The names of quarters of a town. */
    Set<String> quarters() {
        return quarters.get();
    }

    /** Words of the names of what is rarely named twice: schools, bars, roads, villages. */
    Set<String> namedThings() {
        return namedThings.get();
    }

    /** Names of two such words or more, such as that of a bar, but not those of speakers. */
    Set<String> longNames() {
        return longNames.get();
    }

    private Set<String> readLongNames(String text) {
        Set<String> names = new TreeSet<>(Localities.longNames(text));
        names.removeIf(name -> speakers.contains(name.substring(name.lastIndexOf(' ') + 1)));
        return Set.copyOf(names);
    }

    /** The words around a detail of an article, which are read once however often the detail is held against others. */
    static Surroundings around(Span detail, Annotation article) {
        return of(article).surroundings.computeIfAbsent(detail, any -> Surroundings.of(detail, article));
    }

    /** The claims of the sentence that a claim of an article stands in, itself among them, in their order. */
    static List<Claim> beside(Claim claim, Annotation article) {
        return of(article).bySentence.getOrDefault(claim.sentence(), List.of());
    }

    private static List<Named> named(Annotation article) {
        List<Named> named = new ArrayList<>();
        for (PersonMention person : article.mentions().persons()) {
            String name = QuoteSlots.lastName(person.name());
            int start = person.span().start();
            boolean half =
                    start > 0 && article.article().text().charAt(start - 1) == '-'; // "Dade" of "Miami-Dade Police"
            if (name.length() >= LEAST_LETTERS && !half) {
                String first = person.name().strip().split(" ", 2)[0].toLowerCase(Locale.ROOT);
                named.add(new Named(
                        person.span(),
                        name,
                        person.title() != null,
                        WordSet.givenNames().contains(first)));
            }
        }
        return List.copyOf(named);
    }

    private static Set<String> words(Stream<PlaceMention> places) {
        return places.flatMap(
                        place -> Stream.of(Words.normal(place.value().name()).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> police(Annotation article) {
        Set<String> towns = new HashSet<>();
        String text = article.article().text();
        for (PlaceMention place : article.mentions().places()) {
            boolean police = text.startsWith(" police", place.span().end())
                    || text.startsWith(" Police", place.span().end());
            if (police && place.value().kind() == PlaceValue.Kind.CITY) {
                towns.add(Words.normal(place.value().name()));
            }
        }
        return Set.copyOf(towns);
    }

    private static Set<String> speakers(Annotation article) {
        Set<String> speakers = new HashSet<>();
        for (Claim claim : article.claims()) {
            String speaker = claim.attribute().equals("quote") ? claim.subject() : claim.attributedTo();
            if (speaker != null) {
                speakers.add(QuoteSlots.lastName(speaker));
            }
        }
        return Set.copyOf(speakers);
    }
}
