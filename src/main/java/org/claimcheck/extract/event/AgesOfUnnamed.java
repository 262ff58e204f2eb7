package org.claimcheck.extract.event;

import java.util.List;
import java.util.Map;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ages of people who are told of without a name: "a 13-year-old girl", "a girl of 13", "the driver, a man of 56,", "the suspect is 26
 * years old". The subject of such a claim is the noun, its role {@code unnamed}.
 */
final class AgesOfUnnamed implements SlotFiller {

    static final String UNNAMED = "unnamed";

    private static final Words PERSONS = Words.named("persons");
    private static final Words MORE = Words.named("more-unnamed");
    private static final Words NOBODY_SINGLE = Words.named("never-unnamed");
    private static final Words ARTICLES =
            Words.of(List.of("a", "an", "the", "another", "second", "third", "his", "her", "its", "their"));
    private static final Words AFTER = Words.named("after-age");
    private static final Words BEING = Words.of(List.of("is", "was"));
    private static final Map<String, String> ALIKE = Map.ofEntries(
            Map.entry("schoolgirl", "girl"),
            Map.entry("schoolboy", "boy"),
            Map.entry("attacker", "suspect"),
            Map.entry("assailant", "suspect"),
            Map.entry("gunman", "suspect"),
            Map.entry("teen", "teenager"),
            Map.entry("youth", "teenager"),
            Map.entry("kid", "child"),
            Map.entry("motorist", "driver"),
            Map.entry("skipper", "captain"),
            Map.entry("pupil", "student"));
    private static final int OLDEST = 110;
    private static final int MODIFIERS = 3;

    /** An age: the years, and its words. */
    private record Age(int years, int first, int last) {}

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.section != SectionKind.BODY || passage.isHeadline()) {
            return;
        }
        Tokens tokens = context.tokens();
        for (int at = passage.first; at < passage.end; at++) {
            Age old = yearOld(tokens, at, passage.end);
            if (old != null) {
                ahead(context, passage, old);
                at = old.last();
            } else if (BEING.at(tokens, at)) {
                opening(context, passage, at);
            } else if (isPerson(tokens, at)) {
                behind(context, passage, at);
            }
        }
    }

    /** "a 13-year-old girl", "the driver, a 43-year-old man". */
    private static void ahead(Context context, Passage passage, Age age) {
        Tokens tokens = context.tokens();
        int noun = -1;
        for (int at = age.last() + 1; at < Math.min(passage.end, age.last() + 2 + MODIFIERS); at++) {
            if (!tokens.isWord(at) || AFTER.at(tokens, at)) {
                break;
            }
            noun = isPerson(tokens, at) ? at : noun;
        }
        int article = age.first() - 1;
        boolean ofNamed =
                tokens.is(article - 1, ",") && article - 2 >= passage.first && tokens.isCapitalised(article - 2);
        if (!ARTICLES.at(tokens, article) || ofNamed) {
            return;
        }
        boolean aside =
                tokens.is(article - 1, ",") || BEING.at(tokens, article - 1); // "the victim was a 23-year-old student"
        int called = aside && isPerson(tokens, article - 2) ? article - 2 : noun;
        boolean named = noun >= 0 && noun + 1 < passage.end && isName(tokens, noun + 1, passage.end);
        if (called >= 0 && !named && !isOfNamed(tokens, called)) {
            file(context, passage, called, age);
        }
    }

    /** "The victim, a student from Orno, was 32 years old": of whom the sentence opens with. */
    private static void opening(Context context, Passage passage, int being) {
        Tokens tokens = context.tokens();
        int number = being + 1;
        int years = number + 2 < passage.end ? years(tokens, number) : -1;
        boolean old = years > 0 && tokens.is(number + 1, "years") && tokens.is(number + 2, "old");
        int noun = -1;
        for (int at = passage.first + 1; old && at <= passage.first + MODIFIERS && at < being; at++) {
            noun = noun < 0 && isPerson(tokens, at) ? at : noun;
        }
        boolean definite = ARTICLES.at(tokens, passage.first) && noun >= 0 && !isOfNamed(tokens, noun);
        if (definite && passage.persons.isEmpty()) {
            file(context, passage, noun, new Age(years, number, number));
        }
    }

    /** "a girl of 13", "a man aged 43", "the driver, 43,", "the suspect is 26 years old", "the driver, a man of 56". */
    private static void behind(Context context, Passage passage, int noun) {
        Tokens tokens = context.tokens();
        if (isOfNamed(tokens, noun) || !isIntroduced(tokens, passage, noun)) {
            return;
        }
        int next = noun + 1;
        boolean comma = tokens.is(next, ",");
        int lead = comma ? next + 1 : next;
        if (tokens.is(lead, "who")) {
            lead++;
        }
        boolean a = comma && tokens.is(lead, "a") && isPerson(tokens, lead + 1) && tokens.is(lead + 2, "of");
        int number = a ? lead + 3 : lead;
        boolean told = a;
        if (!a && (tokens.is(lead, "aged") || (!comma && tokens.is(lead, "of")))) {
            number = lead + 1;
            told = true;
        } else if (!a && (tokens.is(lead, "is") || tokens.is(lead, "was"))) {
            number = lead + 1;
            told = tokens.is(number + 1, "years") && tokens.is(number + 2, "old");
            told |= tokens.is(next, ",") && tokens.is(number + 1, ",");
            told |= number + 1 < passage.end && (tokens.is(number + 1, ".") || tokens.is(number + 1, "and"));
        } else if (!a && tokens.is(next, "(")) {
            number = tokens.is(next + 1, "aged") ? next + 2 : next + 1;
            told = tokens.is(number + 1, ")");
        } else if (!a && comma) {
            boolean only = tokens.is(number, "only") || tokens.is(number, "just");
            number += only ? 1 : 0;
            told = (only && tokens.is(number + 1, "years"))
                    || (tokens.isNumber(number) && (tokens.is(number + 1, ",") || tokens.is(number + 1, ".")));
        }
        int years = told && number < passage.end ? years(tokens, number) : -1;
        boolean closed = number + 1 >= passage.end
                || !tokens.isWord(number + 1)
                || AFTER.at(tokens, number + 1)
                || tokens.is(number + 1, "years")
                || tokens.is(number + 1, "whose");
        if (years > 0 && closed) {
            file(context, passage, noun, new Age(years, number, number));
        }
    }

    /** An article before the noun, with a few small words between; "Ann Orr, a teacher of 43" tells of her. */
    private static boolean isIntroduced(Tokens tokens, Passage passage, int noun) {
        for (int at = noun - 1; at >= Math.max(passage.first, noun - 1 - MODIFIERS); at--) {
            if (ARTICLES.at(tokens, at)) {
                return !(tokens.is(at - 1, ",") && at - 2 >= passage.first && tokens.isCapitalised(at - 2));
            }
            if (!tokens.isWord(at) || AFTER.at(tokens, at)) {
                return false;
            }
        }
        return false;
    }

    /** "the girl's mother" is no girl, nor "driver Ann Orr" without a name. */
    private static boolean isOfNamed(Tokens tokens, int noun) {
        int next = noun + 1;
        boolean owner = tokens.is(next, "'s") || tokens.is(next, "’s") || tokens.is(next, "-");
        return owner || isName(tokens, next, tokens.endOf(tokens.sentenceOf(noun)));
    }

    /** A name right behind, or in commas: "a girl, Ann Orr,". */
    private static boolean isName(Tokens tokens, int at, int end) {
        int name = tokens.is(at, ",") ? at + 1 : at;
        boolean called = tokens.is(at, "named") || tokens.is(at, "called") || tokens.is(at, "identified");
        return called || (name < end && tokens.isWord(name) && tokens.isCapitalised(name));
    }

    private static boolean isPerson(Tokens tokens, int at) {
        if (at < 0 || at >= tokens.size() || !tokens.isWord(at) || tokens.isCapitalised(at)) {
            return false;
        }
        boolean person = PERSONS.at(tokens, at) || MORE.at(tokens, at);
        return person && !PeoplePhrase.isPlural(tokens.lower(at)) && !NOBODY_SINGLE.at(tokens, at);
    }

    private static @Nullable Age yearOld(Tokens tokens, int at, int end) {
        int years = years(tokens, at);
        int unit = skipHyphen(tokens, at + 1);
        int old = skipHyphen(tokens, unit + 1);
        boolean is = years > 0 && old < end && tokens.is(unit, "year") && tokens.is(old, "old");
        return is ? new Age(years, at, old) : null;
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.is(at, "-") || tokens.is(at, "‑") || tokens.is(at, "–") ? at + 1 : at;
    }

    private static int years(Tokens tokens, int at) {
        int word = NumberNames.cardinal(tokens.lower(at));
        if (word > 0) {
            return word;
        }
        String figures = tokens.text(at);
        boolean plain =
                !figures.isEmpty() && figures.length() <= 3 && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = plain ? Integer.parseInt(figures) : -1;
        return years <= OLDEST ? years : -1;
    }

    /** "The teacher, who is 43", where the article names one person alone, and him in the sentence before: he. */
    private static @Nullable PersonMention known(Context context, Passage passage, int noun) {
        boolean definite = noun - 1 == passage.first && context.tokens().is(noun - 1, "the");
        List<PersonMention> all = context.scene().mentions.persons();
        boolean alone = all.stream().map(PersonMention::person).distinct().count() == 1;
        return definite && alone && passage.index > 0 && passage.persons.isEmpty()
                ? context.scene().passages.get(passage.index - 1).persons.stream()
                        .filter(person -> person.age() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static void file(Context context, Passage passage, int noun, Age age) {
        Tokens tokens = context.tokens();
        Span span = tokens.span(age.first(), age.last());
        String word = tokens.lower(noun);
        PersonMention known = known(context, passage, noun);
        if (!context.desk().tells("age", span)) {
            NumberValue value = NumberValue.exactly(age.years(), "year old", String.valueOf(age.years()));
            context.desk()
                    .file(
                            context.frames().of(passage),
                            "age",
                            known == null ? ALIKE.getOrDefault(word, word) : known.name(),
                            known == null ? UNNAMED : null,
                            value,
                            span,
                            Polarity.ASSERTED,
                            Certainty.STATED);
        }
    }
}
