package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.text.Tokens;

/** Which numbers and nouns beside people are no count of them: ages, and those whose members or children are counted. */
final class PeopleBounds {

    private static final Words AGE_UNITS = Words.of(List.of("year", "month", "week", "day"));
    private static final Words AGED = Words.named("aged");
    private static final Words IN_RANGE =
            Words.of(List.of("of", "and", "to", "through", "the", "other", "from", ",", "-", "–"));
    private static final Words LIMITS = Words.of(List.of("under", "over"));
    private static final int AGES_REACH = 7;
    private static final Words PARENTS = Words.named("parents");
    private static final Words PERSONS = Words.named("persons");
    private static final Words CONDITION = Words.named("casualty-nouns");
    private static final Words DEFINITE = Words.named("definite");
    private static final Words GRADES = Words.named("grades");
    private static final Words POSSESSIVES = Words.named("possessives");
    private static final int GRADE_REACH = 4;

    private final Tokens tokens;
    private final Passage passage;

    PeopleBounds(Tokens tokens, Passage passage) {
        this.tokens = tokens;
        this.passage = passage;
    }

    /** "his parents and three of their children": how many in all nobody says. */
    boolean isOfFamily(int token, PeoplePhrase phrase) {
        return phrase.kind() == Kind.PART && tokens.is(token - 1, "and") && PARENTS.at(tokens, token - 2);
    }

    /** "three wounded officers": a word for their state stands before the noun. */
    boolean holdsState(PeoplePhrase people) {
        for (int at = people.first() + 1; at < people.last(); at++) {
            if (Victims.STATES.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "four members of a family": the family is whose they are. */
    boolean isGroup(int token, List<PeoplePhrase> found) {
        PeoplePhrase previous = found.isEmpty() ? null : found.get(found.size() - 1);
        return previous != null
                && previous.kind() == Kind.COUNT
                && previous.noun() != null
                && previous.last() == token - 2
                && tokens.is(token - 1, "of");
    }

    /** "Ann Lee, 17, was killed", "Boy, 11, shot": an age, no count. */
    boolean isAgeInApposition(int number, int numberEnd) {
        boolean figure = tokens.isNumber(number) && number == numberEnd;
        if (!figure || !(tokens.is(number - 1, ",") || tokens.is(number - 1, "(")) || number - 2 < passage.first) {
            return false;
        }
        boolean someone =
                tokens.isCapitalised(number - 2) || PERSONS.at(tokens, number - 2) || tokens.is(number - 2, ".");
        return someone && !CONDITION.at(tokens, number - 2);
    }

    /** "ages 25 and 26", "aged 4", "both 57,", "between the ages of 9 and 11", "one age 19 and the other 24": ages, no count. */
    boolean isInListOfAges(int number) {
        boolean shared = tokens.is(number - 1, "both") || tokens.is(number - 1, "each");
        boolean aside = tokens.is(number - 1, ",") && tokens.isCapitalised(number - 2) && isDash(number + 1);
        if (aside && tokens.isNumber(number)) {
            return true; // "— Ana Moe, 29, and Per Lund, 22 — were hurt"
        }
        if (shared
                && tokens.isNumber(number)
                && (number + 1 >= passage.end || tokens.is(number + 1, ",") || isDash(number + 1))) {
            return true;
        }
        int limit = LIMITS.at(tokens, number) ? number : number - 1;
        if (isInRangeOfAges(number) || (LIMITS.at(tokens, limit) && PERSONS.at(tokens, limit - 1))) {
            return true; // "children under 12"
        }
        int at = number - 1;
        while (at > passage.first && (tokens.isNumber(at) || tokens.is(at, "and") || tokens.is(at, ","))) {
            at--;
        }
        boolean listed = at < number - 2 && tokens.is(at + 1, ",") && tokens.isNumber(number);
        boolean closed = number + 1 >= passage.end || tokens.is(number + 1, ",");
        return at >= passage.first && (AGED.at(tokens, at) || (listed && closed && PERSONS.at(tokens, at)));
    }

    private boolean isDash(int at) {
        return tokens.is(at, "—") || tokens.is(at, "–") || tokens.is(at, "-");
    }

    private boolean isInRangeOfAges(int number) {
        int at = number - 1;
        while (at > passage.first && at > number - AGES_REACH && (tokens.isNumber(at) || IN_RANGE.at(tokens, at))) {
            at--;
        }
        return tokens.isNumber(number) && at < number - 1 && at >= passage.first && AGED.at(tokens, at);
    }

    /** Whether a token is of an age before a name: "23-year-old Ana Moe and 24 year old Per Lund". */
    boolean isOfAge(int at) {
        int number = at;
        while (number > passage.first && number > at - 4 && !tokens.isNumber(number)) {
            if (!tokens.is(number, "-") && !tokens.is(number, "old") && !AGE_UNITS.at(tokens, number)) {
                return false;
            }
            number--;
        }
        return tokens.isNumber(number) && number < at;
    }

    /** "24-year-old", five tokens. */
    boolean isAge(int at) {
        return at + 4 < passage.end + 1
                && tokens.is(at + 1, "-")
                && at + 4 < tokens.size()
                && AGE_UNITS.at(tokens, at + 2)
                && tokens.is(at + 3, "-")
                && tokens.is(at + 4, "old");
    }

    /** "six people were shot, two of whom have died". */
    boolean isOfThem(int token) {
        boolean them = tokens.is(token + 2, "whom") || tokens.is(token + 2, "them");
        return them && tokens.is(token + 1, "of") && NumberNames.cardinal(tokens.lower(token)) > 0;
    }

    boolean isAmong(int token) {
        int before = DEFINITE.at(tokens, token - 1) ? token - 2 : token - 1;
        return tokens.is(before, "among");
    }

    /** "nobody was seriously hurt", "none fatally", "nobody else": some may have been all the same. */
    boolean isGraded(int token) {
        for (int at = token; at < Math.min(passage.end, token + GRADE_REACH); at++) {
            if (GRADES.at(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** "a man and his two sons": whose they are stands before the number. */
    boolean isOwned(int at, int right) {
        return at == right - 1 && tokens.is(at - 1, "and") && POSSESSIVES.at(tokens, at);
    }
}
