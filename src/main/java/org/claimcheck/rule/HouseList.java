package org.claimcheck.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.text.phrase.SlotPattern;
import org.jspecify.annotations.Nullable;

/**
 * What a house has agreed on, from {@code rules/house.yaml}: every article is held against it.
 *
 * @param spellings how names and words are written
 * @param facts what is known, corrected or under embargo; agreed titles of people among them
 */
public record HouseList(List<Spelling> spellings, List<Stated> facts) {

    /** The name of the file in a rule folder. */
    public static final String FILE = "house.yaml";

    /**
     * How something is written.
     *
     * @param use the agreed form
     * @param not the forms that are not used
     * @param why the reason, or an empty string
     * @param line where it stands in the file, from 1
     */
    public record Spelling(String use, List<SlotPattern> not, String why, int line) {

        public Spelling {
            not = List.copyOf(not);
        }
    }

    /**
     * A fact, in a sentence of the house's own that is read just as an article is.
     *
     * @param says the sentence, e.g. {@code The Lisbon summit is on 5 September 2025.}
     * @param about words that an article must have to be concerned, every one of them
     * @param on the day from which "Thursday" and "tomorrow" in it are counted, or null
     * @param from first publication day of the articles that are held against it, or null for all
     * @param until last such day, or null
     * @param embargo articles published before this may not say so; null when it is no embargo
     * @param why the reason, or an empty string
     * @param line where it stands in the file, from 1
     */
    public record Stated(
            String says,
            List<SlotPattern> about,
            @Nullable PublicationTime on,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable PublicationTime embargo,
            String why,
            int line) {

        public Stated {
            about = List.copyOf(about);
        }

        /** Whether an article of that time is held against it; one without a time is. */
        public boolean concerns(@Nullable PublicationTime published) {
            if (published == null) {
                return true;
            }
            if (embargo != null) {
                return published.epochSecond() < embargo.epochSecond();
            }
            LocalDate day = published.date();
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    public HouseList {
        spellings = List.copyOf(spellings);
        facts = List.copyOf(facts);
    }

    /** Nothing is agreed on. */
    public static HouseList none() {
        return new HouseList(List.of(), List.of());
    }

    public boolean isEmpty() {
        return spellings.isEmpty() && facts.isEmpty();
    }

    /** The list without the embargoes that are over by that day; an article without a time is then free to say so. */
    HouseList on(LocalDate today) {
        long now = today.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
        return new HouseList(
                spellings,
                facts.stream()
                        .filter(fact -> fact.embargo() == null || fact.embargo().epochSecond() > now)
                        .toList());
    }
}
