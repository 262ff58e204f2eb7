package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ages that a death is told with: "Ana Brandt, who has died aged 84", "Ana Brandt died on Sunday. She was 84", "The singer died at the
 * age of 84". Of the one who is named before the verb; where none is, of the one whom the sentence before is about.
 */
final class AgesAtDeath implements SlotFiller {

    private static final Words DYING = Words.of(List.of("died", "dies", "dead"));
    private static final Words LEADS = Words.of(List.of("aged", "age", "at the age of", "at age", "at age of"));
    private static final Words PRONOUNS = Words.named("single-pronouns");
    private static final Words DEFINITE = Words.of(List.of("the"));
    private static final Words ENDS = Words.named("phrase-ends");
    private static final int OPENING = 2;
    private static final int REACH = 24;
    private static final int YOUNGEST = 10;
    private static final int OLDEST = 120;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        int age = passage.isHeadline() ? -1 : pronounAge(tokens, passage);
        if (age >= 0 && passage.index > 0) {
            Passage before = context.scene().passages.get(passage.index - 1);
            int verb = dying(tokens, before.first, before.end);
            if (verb >= 0 && before.section == SectionKind.BODY) {
                file(context, passage, subject(context, before, verb), age);
            }
            return;
        }
        int verb = dying(tokens, passage.first, passage.end);
        int number = verb < 0 ? -1 : number(tokens, verb, passage);
        if (number >= 0) {
            PersonMention named = subject(context, passage, verb);
            boolean open = named == null && !hasPerson(context, passage, verb);
            file(context, passage, open ? spokenOf(context, passage) : named, number);
        }
    }

    private static int dying(Tokens tokens, int first, int end) {
        for (int at = first; at < end; at++) {
            if (DYING.at(tokens, at)) {
                return at;
            }
        }
        return -1;
    }

    /** The age behind "aged" or "at the age of" in the words after the verb, or behind "died at" itself; or -1. */
    private static int number(Tokens tokens, int verb, Passage passage) {
        for (int at = verb + 1; at < Math.min(passage.end, verb + REACH); at++) {
            int lead = LEADS.match(tokens, at, passage.end);
            boolean bare = at == verb + 1 && tokens.is(at, "at");
            int number = lead > 0 ? at + lead : bare ? at + 1 : -1;
            if (number > 0 && years(tokens, number, passage.end) > 0) {
                boolean closed = number + 1 >= passage.end || !tokens.isWord(number + 1) || ENDS.at(tokens, number + 1);
                boolean clock =
                        tokens.is(number + 1, ":") || tokens.is(number + 1, "am") || tokens.is(number + 1, "pm");
                return closed && !clock ? number : -1;
            }
        }
        return -1;
    }

    /** "She was 84.": the number, or -1. */
    private static int pronounAge(Tokens tokens, Passage passage) {
        int at = passage.first;
        boolean fits = PRONOUNS.at(tokens, at)
                && tokens.is(at + 1, "was")
                && at + 2 < passage.end
                && years(tokens, at + 2, passage.end) > 0
                && (at + 3 >= passage.end || tokens.is(at + 3, ".") || tokens.is(at + 3, "years"));
        return fits ? at + 2 : -1;
    }

    private static int years(Tokens tokens, int at, int end) {
        String figures = at < end ? tokens.text(at) : "";
        boolean plain =
                !figures.isEmpty() && figures.length() <= 3 && figures.chars().allMatch(c -> c >= '0' && c <= '9');
        int years = plain ? Integer.parseInt(figures) : -1;
        return years >= YOUNGEST && years <= OLDEST ? years : -1;
    }

    /**
     * Who died: the one named before the verb, of several the one whom the sentence opens with; not "Ann Lee's mother died".
     */
    private static @Nullable PersonMention subject(Context context, Passage passage, int verb) {
        List<PersonMention> before = passage.persons.stream()
                .filter(person -> context.scene().lastToken(person.span()) < verb)
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        Tokens tokens = context.tokens();
        PersonMention first = before.get(0);
        int behind = context.scene().lastToken(first.span()) + 1;
        boolean alone = before.stream().map(PersonMention::person).distinct().count() == 1;
        boolean opens = context.scene().firstToken(first.span()) <= passage.first + OPENING && tokens.is(behind, ",");
        boolean owner = tokens.is(behind, "'s") || tokens.is(behind, "’s");
        return (alone || opens) && !owner ? first : null;
    }

    private static boolean hasPerson(Context context, Passage passage, int verb) {
        return passage.persons.stream().anyMatch(person -> context.scene().firstToken(person.span()) < verb);
    }

    /** "The singer died": the one whom the sentence before names first and alone. */
    private static @Nullable PersonMention spokenOf(Context context, Passage passage) {
        int first = passage.first;
        boolean refers = DEFINITE.at(context.tokens(), first) || PRONOUNS.at(context.tokens(), first);
        if (!refers || passage.index == 0) {
            return null;
        }
        List<PersonMention> before = context.scene().passages.get(passage.index - 1).persons;
        boolean alone = before.stream().map(PersonMention::person).distinct().count() == 1;
        return alone ? before.get(0) : null;
    }

    private static void file(Context context, Passage passage, @Nullable PersonMention person, int number) {
        if (person == null || person.age() != null) {
            return;
        }
        Span span = context.tokens().span(number, number);
        int years = Integer.parseInt(context.tokens().text(number));
        context.desk()
                .file(
                        context.frames().of(passage),
                        "age",
                        person.name(),
                        null,
                        NumberValue.exactly(years, "year old", context.tokens().text(number)),
                        span,
                        Polarity.ASSERTED,
                        Certainty.STATED);
    }
}
