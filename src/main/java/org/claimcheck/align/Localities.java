package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.text.Resources;

/**
 * The names by which a report tells where in a town something was: of streets, of quarters, and of whatever few incidents share.
 *
 * <p>Example: of "in the 2800 block of South Tessel, in the Marlow Park neighborhood, near Elm Road" the streets are {@code tessel} and
 * {@code elm}, the quarters {@code marlow park}.
 */
final class Localities {

    /** What may be the last word of a street's name, which tells what kind of street it is. */
    private static final Pattern LAST_WORD = Pattern.compile(" (\\p{Lu}\\p{Ll}+)\\b");

    /** The word of a name before it. */
    private static final Pattern WORD_BEFORE = Pattern.compile("\\b(?:\\p{Lu}[\\p{L}'’]+|\\d{1,3}(?:st|nd|rd|th))$");

    /** "the 2800 block of South Tessel", whose street is known without a word for it. */
    private static final Pattern BLOCK =
            Pattern.compile("\\bblock (?:of|on) (?:[NSEW]{1,2}\\.? |(?:North|South|East|West)(?:east|west)? )?"
                    + "(\\p{Lu}[\\p{L}'’]+|\\d{1,3}(?:st|nd|rd|th))");

    private static final Pattern CROSSING = Pattern.compile(
            "\\b(?:house|home|apartment|building|place|corner|store|bar) on (\\p{Lu}[\\p{L}'’]+) (?:near|at|by) \\p{Lu}");

    /** "the Marlow Park neighborhood". */
    private static final Pattern QUARTER =
            Pattern.compile("(?<=\\p{Ll} )((?:\\p{Lu}[\\p{L}'’.-]+ ){1,3})(?:neighbou?rhood|section|quarter)\\b");

    /** "the neighborhood of Marlow Park". */
    private static final Pattern QUARTER_OF =
            Pattern.compile("\\bthe neighbou?rhood of ((?:\\p{Lu}[\\p{L}'’.-]+ ?){1,3})");

    /** Last words of names of streets, in small letters. */
    private static final Set<String> STREETS = Set.copyOf(Resources.lines(Localities.class, "streets.txt"));

    /** A word with a capital inside a sentence. */
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;] )\\p{Lu}[\\p{L}'’-]{2,}(?: \\p{Lu}[\\p{L}'’-]{2,})*");

    /** A hospital, to which the victims of many incidents are brought. */
    private static final Pattern CARE = Pattern.compile("Hospital|Medical|Health|Clinic|Trauma");

    /** Words of many names: of offices, of parts of a town, of a state. */
    private static final Set<String> OF_MANY = Set.copyOf(Resources.lines(Localities.class, "words-of-many-names.txt"));

    private Localities() {}

    /** The words that name streets, each without what kind of street it is: one report says road where another says avenue. */
    static Set<String> streets(String text) {
        Set<String> streets = new TreeSet<>();
        Matcher last = LAST_WORD.matcher(text);
        while (last.find()) {
            if (STREETS.contains(Words.normal(last.group(1)))) {
                int end = last.start();
                int begin = end == 0 ? 0 : text.lastIndexOf(' ', end - 1) + 1;
                Matcher before = WORD_BEFORE.matcher(text.substring(begin, end));
                if (before.find()) {
                    streets.add(Words.normal(before.group()));
                }
            }
        }
        streets.addAll(blocks(text));
        addCrossings(text, streets);
        return Set.copyOf(streets);
    }

    /** "a house on Tessel near Marlow": two streets that meet, of which the first tells where. */
    private static void addCrossings(String text, Set<String> streets) {
        Matcher crossing = CROSSING.matcher(text);
        while (crossing.find()) {
            String name = Words.normal(crossing.group(1));
            if (isRare(name)) {
                streets.add(name);
            }
        }
    }

    /** The words that name the streets of blocks. */
    static Set<String> blocks(String text) {
        Set<String> streets = new TreeSet<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            streets.add(Words.normal(block.group(1)));
        }
        return Set.copyOf(streets);
    }

    /** The names of quarters of a town, in small letters. */
    static Set<String> quarters(String text) {
        Set<String> quarters = new TreeSet<>();
        for (Pattern pattern : new Pattern[] {QUARTER, QUARTER_OF}) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                quarters.add(Words.normal(matcher.group(1)));
            }
        }
        return Set.copyOf(quarters);
    }

    /** The words of names inside sentences that few incidents share, in small letters; not those of hospitals, offices and days. */
    static Set<String> namedThings(String text) {
        Set<String> words = new TreeSet<>();
        names(text).forEach(name -> words.addAll(List.of(name.split(" "))));
        return Set.copyOf(words);
    }

    /** Such names of two of these words or more, two words each: {@code quaylo ballroom}. */
    static Set<String> longNames(String text) {
        Set<String> pairs = new TreeSet<>();
        for (String name : names(text)) {
            String[] words = name.split(" ");
            for (int at = 1; at < words.length; at++) {
                pairs.add(words[at - 1] + " " + words[at]);
            }
        }
        return Set.copyOf(pairs);
    }

    /** Whether a word in small letters is none that the names of many things hold, and no number. */
    static boolean isRare(String word) {
        return !OF_MANY.contains(word)
                && !Setting.isOfCalendar(word)
                && word.chars().noneMatch(Character::isDigit);
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            if (!CARE.matcher(matcher.group()).find()) {
                String name = Stream.of(Words.normal(matcher.group()).split(" "))
                        .filter(Localities::isRare)
                        .collect(Collectors.joining(" "));
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
