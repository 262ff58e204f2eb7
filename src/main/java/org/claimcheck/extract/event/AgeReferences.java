package org.claimcheck.extract.event;

import java.util.Set;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ages by which a report refers to somebody it has just named: "Ana Brandt was jailed for nine years. The 34-year-old ...". Only
 * where nobody else can be meant: one person in the sentence before, without office and without an age of her own, and nobody
 * of that age without a name.
 */
final class AgeReferences implements SlotFiller {

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "one");
    private static final Words AFTER = Words.named("after-age");
    private static final int BEHIND = 10;
    private static final int OPENING = 2;
    private static final int BACK = 3;
    private static final int BIRTHDAYS = 2;
    private static final Words PERSONS = Words.named("persons");
    private static final int OLDEST = 120;

    @Override
    public void fill(Context context, Passage passage) {
        if (passage.section != SectionKind.BODY || passage.index == 0) {
            return;
        }
        Tokens tokens = context.tokens();
        for (int at = passage.first + 1; at < passage.end; at++) {
            Span words = tokens.isNumber(at) && tokens.is(at - 1, "the") ? age(tokens, at, passage.end) : null;
            boolean alone = words != null && standsAlone(context, words, passage.end);
            int years = alone ? years(tokens.text(at)) : -1;
            PersonMention person = years < 0 ? null : referent(context, passage, at, tokens.text(at));
            if (person != null && words != null) {
                NumberValue value = NumberValue.exactly(years, "year old", tokens.text(at));
                context.desk()
                        .file(
                                context.frames().of(passage),
                                "age",
                                person.name(),
                                null,
                                value,
                                words,
                                Polarity.ASSERTED,
                                Certainty.STATED);
            }
        }
    }

    /** The words "34-year-old" that begin at a number, or null. */
    private static @Nullable Span age(Tokens tokens, int number, int end) {
        int unit = skipHyphen(tokens, number + 1);
        int old = skipHyphen(tokens, unit + 1);
        boolean is = old < end && tokens.is(unit, "year") && tokens.is(old, "old");
        return is ? tokens.span(number, old) : null;
    }

    /** "The 34-year-old was found guilty", not "the 34-year-old driver", who may be somebody else. */
    private static boolean standsAlone(Context context, Span words, int end) {
        int next = context.scene().lastToken(words) + 1;
        return next >= end || !context.tokens().isWord(next) || AFTER.at(context.tokens(), next);
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.is(at, "-") || tokens.is(at, "‑") || tokens.is(at, "–") ? at + 1 : at;
    }

    private static int years(String figures) {
        boolean plain = figures.length() <= 3 && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = plain ? Integer.parseInt(figures) : -1;
        return years <= OLDEST ? years : -1;
    }

    private static @Nullable PersonMention referent(Context context, Passage passage, int at, String years) {
        PersonMention one = onlyOne(context, passage);
        boolean fitting = one != null
                && (one.age() == null || Math.abs(one.age() - years(years)) <= BIRTHDAYS)
                && !tellsOfAnother(context, passage)
                && !isWhoever(context, at);
        if (one != null && fitting && !isIntroduced(context, years) && !namesAnother(context, passage, one, at)) {
            return one;
        }
        Passage before = context.scene().passages.get(passage.index - 1);
        PersonMention only = null;
        for (PersonMention person : before.persons) {
            if (person.title() == null) {
                if (only != null && only.person() != person.person()) {
                    return null;
                }
                only = only == null ? person : only;
            }
        }
        if (only != null && context.scene().firstToken(only.span()) > before.first + OPENING) {
            return null; // not what that sentence is about
        }
        boolean fits = only != null
                && before.section == SectionKind.BODY
                && only.age() == null
                && !namesAnother(context, passage, only, at)
                && !isIntroduced(context, years);
        return fits ? only : null;
    }

    /** "the 18-year-old who found him": the clause says which one, and that it is nobody who was told of. */
    private static boolean isWhoever(Context context, int at) {
        Tokens tokens = context.tokens();
        int next = skipHyphen(tokens, skipHyphen(tokens, at + 1) + 1) + 1;
        return tokens.is(next, "who") || tokens.is(next, "that") || tokens.is(next, "whose");
    }

    /** The only person whom the article has named so far who bears no office, named a few sentences before at most; or null. */
    private static @Nullable PersonMention onlyOne(Context context, Passage passage) {
        PersonMention only = null;
        boolean near = false;
        for (PersonMention person : context.scene().mentions.persons()) {
            boolean named = context.scene().firstToken(person.span()) < passage.end;
            if (named && person.title() == null) {
                if (only != null && only.person() != person.person()) {
                    return null;
                }
                only = only == null ? person : only;
                int sentence = context.tokens().sentenceAt(person.span().start());
                near |= sentence <= passage.index && sentence >= passage.index - BACK;
            }
        }
        return near && only != null && only.name().indexOf(' ') > 0 ? only : null;
    }

    /** "a teenage boy": somebody without a name in this sentence or the few before. */
    private static boolean tellsOfAnother(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        int from = context.scene().passages.get(Math.max(0, passage.index - BACK)).first;
        for (int at = from + 1; at < passage.end; at++) {
            boolean open = INDEFINITE.contains(tokens.lower(at - 1))
                    || (at > from + 1 && INDEFINITE.contains(tokens.lower(at - 2)));
            if (open && PERSONS.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence names somebody else without office, or the age stands before a name. */
    private static boolean namesAnother(Context context, Passage passage, PersonMention only, int at) {
        for (PersonMention person : passage.persons) {
            int first = context.scene().firstToken(person.span());
            boolean other = person.person() != only.person() && person.title() == null;
            if (other || (first > at && first <= at + BEHIND)) {
                return true;
            }
        }
        return false;
    }

    /** "a 34-year-old man": somebody of that age who bears no name. */
    private static boolean isIntroduced(Context context, String years) {
        Tokens tokens = context.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.is(at, years) && INDEFINITE.contains(tokens.lower(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
