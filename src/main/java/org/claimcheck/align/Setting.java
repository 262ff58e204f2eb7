package org.claimcheck.align;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;

/**
 * By whom and by what the sentences that tell of an event set it: the names in them, and how old somebody is. Two reports that give different
 * days of a boy of five who was shot at Marlow School tell of one shooting.
 *
 * @param names words with a capital inside a sentence of the body, without days and months, in small letters
 * @param ages in years
 */
record Setting(Set<String> names, Set<Integer> ages) {

    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;:] )(?:\\p{Lu}[\\p{L}'’]{2,}|\\d{1,3}(?:st|nd|rd|th)\\b)");

    private static final Set<String> CALENDAR = calendar();

    Setting {
        names = Set.copyOf(names);
        ages = Set.copyOf(ages);
    }

    /** What the sentences of a frame's mentions name. */
    static Setting of(Annotation article, EventFrame frame) {
        String text = article.article().text();
        Set<String> names = new TreeSet<>();
        Set<Integer> ages = new TreeSet<>();
        Set<Span> sentences = new TreeSet<>();
        for (Span mention : frame.mentions()) {
            if (article.article().kindAt(mention.start()) == SectionKind.BODY) {
                sentences.add(article.sentenceOf(mention));
            }
        }
        for (Span sentence : sentences) {
            String words = sentence.of(text);
            ages.addAll(Protagonists.agesIn(words));
            names.addAll(namesIn(words));
        }
        return new Setting(names, ages);
    }

    /** Whether a word in small letters is a day or a month. */
    static boolean isOfCalendar(String word) {
        return CALENDAR.contains(word);
    }

    private static Set<String> calendar() {
        Set<String> words = new TreeSet<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            words.add(day.name().toLowerCase(Locale.ROOT));
        }
        for (Month month : Month.values()) {
            words.add(month.name().toLowerCase(Locale.ROOT));
            words.add(month.name().substring(0, 3).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(words);
    }

    private static Set<String> namesIn(String sentence) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(sentence);
        while (matcher.find()) {
            names.add(Words.normal(matcher.group()));
        }
        names.removeAll(CALENDAR);
        return names;
    }

    /** How many names both have. */
    int shared(Setting other) {
        int shared = 0;
        for (String name : names) {
            shared += other.names.contains(name) ? 1 : 0;
        }
        return shared;
    }

    /** Whether somebody of one age is told of in both. */
    boolean hasAgeOf(Setting other) {
        return ages.stream().anyMatch(other.ages::contains);
    }
}
