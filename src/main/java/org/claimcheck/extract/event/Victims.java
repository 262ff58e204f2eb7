package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the people of whom a word for dying or harm is said, before or behind it. */
final class Victims {

    /** Words for a state that may stand before those who are in it. */
    static final Words STATES = Words.named("states-before-people");

    private static final Words ADVERBS = Words.named("casualty-gap");
    private static final Words BE = Words.named("be-forms");
    private static final Words HARMING = Words.named("harming");
    private static final Words DEFINITE = Words.named("definite");
    private static final Words PERFECT = Words.of(List.of("has", "have", "had", "having"));
    private static final Words WHOSE = Words.named("possessives"); // "injuring his two sons"
    private static final Words OBJECT_GAP = Words.named("object-gap");
    private static final Words DYING = Words.named("dying");
    private static final int FAR_LEFT = 12;
    private static final int FAR_NAME = 8;

    private final Context context;
    private final Tokens tokens;

    Victims(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** "was killed", "are fatally shot". */
    boolean isPassiveForm(int token) {
        return BE.at(tokens, token - 1) || (isAdverb(token - 1) && BE.at(tokens, token - 2));
    }

    /** "was killed", "had been shot"; not "has killed six", where those behind the verb are killed. */
    boolean isPassiveVoice(int token) {
        int auxiliary = isAdverb(token - 1) ? token - 2 : token - 1;
        return isPassiveForm(token) && !PERFECT.at(tokens, auxiliary);
    }

    private boolean isAdverb(int token) {
        return token >= 0 && tokens.endsWith(token, "ly");
    }

    /** The people right behind an active verb: "killed two", "killed Deputy Orr"; or null. */
    @Nullable
    PeoplePhrase right(int token, List<PeoplePhrase> people) {
        if (around(token, people) != null) {
            return null;
        }
        for (PeoplePhrase phrase : people) {
            int gap = phrase.first() - token;
            boolean named = phrase.kind() == Kind.NAMED;
            if (gap >= 1 && gap <= (named ? FAR_NAME : 3)) {
                for (int at = token + 1; at < phrase.first(); at++) {
                    boolean said = isAdverb(at) || OBJECT_GAP.at(tokens, at);
                    boolean whose = phrase.kind() == Kind.COUNT && at == phrase.first() - 1 && WHOSE.at(tokens, at);
                    if (!said && !whose && !(named && isBeforeName(at))) {
                        return null;
                    }
                }
                return phrase;
            }
        }
        return null;
    }

    /** "killed 37-year-old Ann Orr", "killed Deputy Orr". */
    private boolean isBeforeName(int at) {
        boolean age = tokens.isNumber(at) || tokens.is(at, "-") || tokens.is(at, "year") || tokens.is(at, "old");
        return age || tokens.isCapitalised(at);
    }

    /** The people before a passive verb or a word for their state: "two were killed", "two dead"; or null. */
    @Nullable
    PeoplePhrase left(int token, List<PeoplePhrase> people) {
        PeoplePhrase around = around(token, people);
        if (around != null) {
            return around;
        }
        PeoplePhrase nearest = null;
        for (PeoplePhrase phrase : people) {
            if (phrase.last() < token) {
                nearest = phrase;
            }
        }
        if (nearest == null || isObjectOfAnother(nearest, token)) {
            return null;
        }
        boolean verb = isPassiveForm(token) || DYING.at(tokens, token);
        boolean said = isGap(nearest.last(), token) || (verb && isLooseGap(nearest.last(), token));
        return said ? (verb && isOneOf(nearest) ? oneOf(nearest) : nearest) : null;
    }

    /** The people whose phrase holds the word for their state: "the three wounded officers"; or null. */
    private @Nullable PeoplePhrase around(int token, List<PeoplePhrase> people) {
        if (!STATES.at(tokens, token)) {
            return null;
        }
        return people.stream()
                .filter(phrase -> phrase.kind() == Kind.COUNT && phrase.first() < token && token < phrase.last())
                .findFirst()
                .orElse(null);
    }

    /** "one of the eight victims died": the verb is said of the one. */
    private boolean isOneOf(PeoplePhrase people) {
        int of = tokens.is(people.first() - 1, "the") ? people.first() - 2 : people.first() - 1;
        return people.kind() == Kind.COUNT && tokens.is(of, "of") && tokens.is(of - 1, "one");
    }

    private static PeoplePhrase oneOf(PeoplePhrase people) {
        return new PeoplePhrase(
                people.first(), people.last(), NumberValue.exactly(1, "person", ""), Kind.PART, people.noun(), false);
    }

    /** "wounded 16 people and killed one": the 16 are the object of the verb before. */
    private boolean isObjectOfAnother(PeoplePhrase people, int token) {
        boolean object = HARMING.at(tokens, people.first() - 1) && !BE.at(tokens, people.first() - 2);
        boolean relative = object && tokens.is(people.first() - 2, "who"); // "the man who shot two is dead"
        return relative
                || (object
                        && people.first() - 2 >= 0
                        && tokens.is(people.last() + 1, "and")
                        && people.last() + 2 == token);
    }

    private boolean isGap(int left, int right) {
        for (int at = left + 1; at < right; at++) {
            if (!ADVERBS.at(tokens, at) && !tokens.isNumber(at) && !isAdverb(at)) {
                return false;
            }
        }
        return right - left <= FAR_LEFT;
    }

    /** "Four people in a minivan were": words of place between, but no clause of its own, nor "in hospital, and the fourth". */
    private boolean isLooseGap(int left, int right) {
        for (int at = left + 1; at < right; at++) {
            boolean relative = tokens.is(at, "who");
            if ((context.clauses().startsAt(at) && !relative) || tokens.is(at, "said") || tokens.is(at, "with")) {
                return false;
            }
            boolean another = at > left + 1 && tokens.is(at, "and") && DEFINITE.at(tokens, at + 1);
            if (another) {
                return false;
            }
        }
        return right - left <= FAR_LEFT;
    }
}
