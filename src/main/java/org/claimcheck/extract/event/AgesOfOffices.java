package org.claimcheck.extract.event;

import java.util.Arrays;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Roles.Role;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Ages beside an office instead of a name: "The minister (47)", "the minister, 47,", "the 47-year-old minister". Of the only one to
 * whom the article gives that office; where it gives it to nobody, of the only one whom the sentence before names, if the
 * sentence opens with the office: "Ana Brandt is leaving. The minister (47) ...".
 */
final class AgesOfOffices implements SlotFiller {

    /** What several people of a story are, so that "the victim" may be any of them. */
    private static final Words NO_OFFICES = Words.named("no-offices");

    private static final int YOUNGEST = 15;
    private static final int OLDEST = 110;
    private static final int LONGEST = 5;
    private static final int OLD_WORDS = 5;

    private record Office(Role role, int first, int last) {}

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        for (int at = passage.first; passage.section == SectionKind.BODY && at < passage.end; at++) {
            if (tokens.is(at, "the")) {
                read(context, passage, at);
            }
        }
    }

    private static void read(Context context, Passage passage, int the) {
        Tokens tokens = context.tokens();
        boolean ahead = the + 1 < passage.end && tokens.isNumber(the + 1);
        int words = ahead ? the + 1 + OLD_WORDS : the + 1;
        if (ahead && !(tokens.is(the + 2, "-") && tokens.is(the + 3, "year") && tokens.is(the + 5, "old"))) {
            return;
        }
        Office office = office(tokens, words, passage.end);
        int number = office == null ? -1 : ahead ? the + 1 : behind(tokens, office.last(), passage.end);
        if (office == null || number < 0 || !isAge(tokens.text(number))) {
            return;
        }
        PersonMention holder = holder(context, passage, office.role(), the);
        if (holder != null) {
            NumberValue value =
                    NumberValue.exactly(Integer.parseInt(tokens.text(number)), "year old", tokens.text(number));
            context.desk()
                    .file(
                            context.frames().of(passage),
                            "age",
                            holder.name(),
                            null,
                            value,
                            tokens.span(number, ahead ? the + OLD_WORDS : number),
                            Polarity.ASSERTED,
                            Certainty.STATED);
        }
    }

    /** The office of which the words behind "the" consist, no name behind it; or null. */
    private static @Nullable Office office(Tokens tokens, int first, int end) {
        for (int last = Math.min(end, first + LONGEST) - 1; last >= first; last--) {
            Role role = tokens.isWord(last) && Roles.shared().mayEnd(tokens, last) ? role(tokens, first, last) : null;
            boolean named = last + 1 < end && tokens.isWord(last + 1) && tokens.isCapitalised(last + 1);
            if (role != null) {
                return named || NO_OFFICES.has(role.canonical()) ? null : new Office(role, first, last);
            }
        }
        return null;
    }

    /** The longest role that ends these words, with modifiers before it at most. */
    private static @Nullable Role role(Tokens tokens, int first, int last) {
        for (int from = first; from <= last; from++) {
            Role role = Roles.shared().find(tokens.source().substring(tokens.start(from), tokens.end(last)));
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** The figure in "(47)" or ", 47," behind a word, or -1. */
    private static int behind(Tokens tokens, int last, int end) {
        boolean brackets = tokens.is(last + 1, "(") && last + 3 < end && tokens.is(last + 3, ")");
        boolean commas = tokens.is(last + 1, ",") && last + 3 < end && tokens.is(last + 3, ",");
        return (brackets || commas) && tokens.isNumber(last + 2) ? last + 2 : -1;
    }

    private static boolean isAge(String figures) {
        boolean plain = figures.matches("[0-9]{2,3}");
        int years = plain ? Integer.parseInt(figures) : 0;
        return years >= YOUNGEST && years <= OLDEST;
    }

    private static @Nullable PersonMention holder(Context context, Passage passage, Role role, int the) {
        PersonMention only = null;
        for (PersonMention person : context.scene().mentions.persons()) {
            Role held = person.title() == null ? null : lastRole(person.title());
            boolean holds = held != null
                    && (role.equals(held) || Roles.shared().broader(held).contains(role.canonical()));
            if (holds) {
                if (only != null && only.person() != person.person()) {
                    return null;
                }
                only = only == null ? person : only;
            }
        }
        return only != null ? only : the == passage.first ? fromBefore(context, passage) : null;
    }

    private static @Nullable Role lastRole(String title) {
        String[] words = title.split(" ");
        for (int from = Math.max(0, words.length - Roles.LONGEST); from < words.length; from++) {
            Role role =
                    Roles.shared().find(String.join(" ", Arrays.asList(words).subList(from, words.length)));
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** The only person whom the sentence before names, if the article gives him no office. */
    private static @Nullable PersonMention fromBefore(Context context, Passage passage) {
        if (passage.index == 0) {
            return null;
        }
        PersonMention only = null;
        for (PersonMention person : context.scene().passages.get(passage.index - 1).persons) {
            if (only != null && only.person() != person.person()) {
                return null;
            }
            only = person;
        }
        return only != null && only.title() == null ? only : null;
    }
}
