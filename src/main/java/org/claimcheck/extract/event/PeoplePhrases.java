package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the words for people in a sentence that can be counted. */
final class PeoplePhrases {

    private static final Words PERSONS = Words.named("persons");
    private static final Words COUPLES = Words.named("couples");
    private static final Words NOBODY = Words.named("nobody");
    private static final Words INCLUDED = Words.named("included");
    private static final Words PRONOUNS = Words.named("single-pronouns");
    private static final Words REFLEXIVES = Words.named("reflexives");
    private static final Words INDEFINITE = Words.named("one-person");
    private static final Words DEFINITE = Words.named("definite");
    private static final Words OTHER = Words.named("other");
    private static final Words CONDITION = Words.named("casualty-nouns");
    private static final Words BE = Words.named("be-forms");
    private static final Words HARMING = Words.named("harming");
    private static final Words OBJECT_ENDS = Words.named("object-ends");
    private static final Words SHOT = Words.of(List.of("shot", "shoots", "shooting"));
    private static final Words DYING = Words.named("dying");
    private static final Words HARMED = Words.of(List.of("shot", "hurt", "injured", "wounded", "killed", "dead"));
    private static final Words ARRESTED = Words.named("arrested-passive");
    private static final Words LIVES = Words.named("lives");
    private static final Words POSSESSIVES = Words.named("possessives");
    private static final Words PART = Words.named("parts-of-many");
    private static final Words PARENTS = Words.named("parents");
    private static final Words STILL = Words.of(List.of("still", "now", "also", "feared", "known"));
    private static final int LONGEST = 9;
    private static final NumberValue AT_LEAST_TWO =
            new NumberValue("", 2, Double.POSITIVE_INFINITY, false, "person", null, 1);

    private final Context context;
    private final Tokens tokens;
    private final Passage passage;
    private final PeopleBounds bounds;
    private final PeopleLists lists;

    private PeoplePhrases(Context context, Passage passage) {
        this.bounds = new PeopleBounds(context.tokens(), passage);
        this.lists = new PeopleLists(context.tokens(), passage, bounds);
        this.context = context;
        this.tokens = context.tokens();
        this.passage = passage;
    }

    /** The phrases of a sentence in text order. */
    static List<PeoplePhrase> of(Context context, Passage passage) {
        return new PeoplePhrases(context, passage).read();
    }

    private List<PeoplePhrase> read() {
        List<PeoplePhrase> found = new ArrayList<>();
        int token = passage.first;
        while (token < passage.end) {
            PeoplePhrase phrase = at(token);
            if (phrase == null) {
                token++;
            } else if (bounds.isGroup(token, found) || bounds.isOfFamily(token, phrase)) {
                token = phrase.last() + 1;
            } else if (bounds.isAmong(token) && phrase.kind() == Kind.COUNT) {
                found.clear(); // "Girl, 10, among three hurt": of the three, the girl is one
                found.add(phrase);
                token = phrase.last() + 1;
            } else if (isPartOfMany(token)) {
                token = phrase.last() + 1; // "some of the 40 people": the 40 are not told of
            } else if (INCLUDED.at(tokens, token - 1) && !found.isEmpty()) {
                token = phrase.last() + 1; // "four people, including a girl": she is one of the four
            } else {
                lists.add(phrase, found);
                token = phrase.last() + 1;
            }
        }
        return found;
    }

    /** "two are dead", "killed one": a numeral that stands for people. */
    private boolean isBareCount(int token) {
        int state = STILL.at(tokens, token + 2) ? token + 3 : token + 2;
        boolean verb = BE.at(tokens, token + 1) && state < passage.end && CONDITION.at(tokens, state);
        boolean closed = token + 1 >= passage.end || !tokens.isWord(token + 1);
        boolean aside = !closed && OBJECT_ENDS.at(tokens, token + 1) && !SHOT.at(tokens, token - 1);
        boolean object = HARMING.at(tokens, token - 1) && (closed || aside);
        boolean fate = passage.isHeadline()
                && (DYING.at(tokens, token + 1) || HARMED.at(tokens, token + 1) || isHeld(token + 1));
        return (verb || object || fate) && NumberNames.cardinal(tokens.lower(token)) > 0;
    }

    /** Whether a headline's number before this token is of people who are arrested. */
    private boolean isHeld(int token) {
        return ARRESTED.match(tokens, token, passage.end) > 0
                || Custody.AMBIGUOUS.match(tokens, token, passage.end) > 0;
    }

    /** "some of the roughly 40 guests", "many of those 12": the number is of those who are not told of. */
    private boolean isPartOfMany(int token) {
        int of = token - 1;
        while (of > passage.first && of > token - 5 && !tokens.is(of, "of")) {
            of--;
        }
        boolean number = quantityAt(token) != null || of == token - 1;
        return number && tokens.is(of, "of") && PART.at(tokens, of - 1);
    }

    private @Nullable PeoplePhrase at(int token) {
        if (bounds.isOfThem(token)) {
            NumberValue number = NumberValue.exactly(NumberNames.cardinal(tokens.lower(token)), "person", "");
            return new PeoplePhrase(token, token + 2, number, Kind.PART, null, false);
        }
        QuantityMention quantity = quantityAt(token);
        if (quantity != null) {
            int last = context.scene().lastToken(quantity.number());
            boolean arrested = passage.isHeadline() && isHeld(last + 1); // "nine injured, 6 arrested"
            return arrested
                    ? new PeoplePhrase(token, last, quantity.value(), Kind.COUNT, null, false)
                    : counted(token, quantity);
        }
        if (isBareCount(token)) {
            NumberValue number = NumberValue.exactly(NumberNames.cardinal(tokens.lower(token)), "person", "");
            return new PeoplePhrase(token, token, number, Kind.COUNT, null, false);
        }
        int nobody = NOBODY.match(tokens, token, passage.end);
        if (nobody > 0) {
            return bounds.isGraded(token + nobody) ? null : PeoplePhrase.none(token, token + nobody - 1, null);
        }
        for (PersonMention person : passage.persons) {
            if (context.scene().firstToken(person.span()) == token) {
                return PeoplePhrase.one(token, context.scene().lastToken(person.span()), Kind.NAMED, person.name());
            }
        }
        if (PRONOUNS.at(tokens, token)) {
            return PeoplePhrase.one(token, token, Kind.KNOWN, tokens.lower(token));
        }
        if (REFLEXIVES.at(tokens, token)) {
            return new PeoplePhrase(token, token, NumberValue.exactly(1, "person", ""), Kind.ONE, null, true);
        }
        if (tokens.is(token, "no")) {
            int head = head(token + 1);
            return head < 0 || OTHER.at(tokens, token + 1) || bounds.isGraded(head + 1)
                    ? null
                    : PeoplePhrase.none(token, head, tokens.lower(head));
        }
        return determined(token);
    }

    private @Nullable PeoplePhrase counted(int token, QuantityMention quantity) {
        int numberEnd = context.scene().lastToken(quantity.number());
        if (NumberNames.isOrdinalFigure(tokens, token)) {
            return null; // "the 12th person": read with its determiner, if at all
        }
        int last = context.scene().lastToken(quantity.span());
        String noun = quantity.noun();
        String unit = quantity.value().unit();
        boolean measure = quantity.value().currency() != null
                || (quantity.noun() == null && unit != null && !unit.equals("person"));
        boolean related = tokens.is(token - 1, "of") || tokens.is(token - 1, "to");
        boolean children = related && PARENTS.at(tokens, token - 2); // "a mother of two", "father to two boys"
        if (measure
                || children
                || tokens.is(numberEnd + 1, "-")
                || tokens.is(numberEnd + 1, "block")
                || bounds.isAgeInApposition(token, numberEnd)
                || bounds.isInListOfAges(token)) {
            return null;
        }
        boolean partOf = tokens.is(numberEnd + 1, "of");
        int head = partOf ? -1 : head(numberEnd + 1);
        if (noun != null && !partOf && head < 0 && !CONDITION.has(noun) && !LIVES.has(noun)) {
            return null;
        }
        if (head >= 0 && COUPLES.at(tokens, head)) {
            return null;
        }
        boolean lives = noun != null && LIVES.has(noun);
        int end = head >= 0 ? head : partOf || lives ? last : numberEnd;
        String word = head >= 0 ? tokens.lower(head) : lives ? noun : null;
        boolean others = (word != null && word.startsWith("other"))
                || quantity.modifiers().contains("other")
                || tokens.is(numberEnd + 1, "more")
                || tokens.is(numberEnd + 1, "additional");
        return new PeoplePhrase(token, end, quantity.value(), partOf ? Kind.PART : Kind.COUNT, word, others);
    }

    private @Nullable PeoplePhrase determined(int token) {
        boolean indefinite = INDEFINITE.at(tokens, token);
        boolean definite = DEFINITE.at(tokens, token);
        int ordinal = ordinalAt(indefinite || definite ? token + 1 : token);
        if (ordinal > 1 && !definite) { // "the fourth victim" is one of four, "a fourth victim" the fourth so far
            int head = head(indefinite || definite ? token + 2 : token + 1);
            if (head >= 0) {
                NumberValue number = NumberValue.exactly(ordinal, "person", "");
                return new PeoplePhrase(token, head, number, Kind.ORDINAL, tokens.lower(head), false);
            }
        }
        boolean second = tokens.is(token - 1, "and") && token - 2 >= passage.first && PERSONS.at(tokens, token - 2);
        boolean bare = !indefinite && !definite && (token == passage.first || isAfterColon(token) || second);
        if (!indefinite && !definite && !bare) {
            return null;
        }
        int head = head(bare ? token : token + 1);
        if (head < 0) {
            return null;
        }
        if (COUPLES.at(tokens, head)) {
            return new PeoplePhrase(token, head, AT_LEAST_TWO, Kind.COUNT, tokens.lower(head), false); // nobody counts
        }
        if (PeoplePhrase.isPlural(tokens.lower(head))) {
            return null;
        }
        boolean others = tokens.is(token, "another");
        int aged = tokens.is(head + 1, "of") && tokens.isNumber(head + 2) ? head + 2 : head; // "a man of 79"
        boolean kin =
                definite && POSSESSIVES.at(tokens, token) && tokens.is(token - 1, "and"); // "a couple and their baby"
        Kind kind = tokens.is(token, "one") ? Kind.COUNT : definite && !kin ? Kind.KNOWN : Kind.ONE;
        PeoplePhrase one = PeoplePhrase.one(token, aged, kind, tokens.lower(head));
        return others ? new PeoplePhrase(token, aged, one.number(), Kind.ONE, one.noun(), true) : one;
    }

    private boolean isAfterColon(int token) {
        boolean sign = tokens.is(token - 1, ":") || tokens.is(token - 1, ";") || tokens.is(token - 1, ",");
        return passage.isHeadline() && sign;
    }

    /** The head noun of a phrase whose words begin here, or -1: over adjectives, ages and hyphens. */
    private int head(int from) {
        int found = -1;
        for (int at = from; at < passage.end && at < from + LONGEST; at++) {
            if (bounds.isAge(at)) {
                at += 4;
                found = at;
            } else if (PERSONS.at(tokens, at) || COUPLES.at(tokens, at)) {
                found = at;
            } else if (found >= 0 || !isModifier(at)) {
                break;
            }
        }
        return found;
    }

    private boolean isModifier(int at) {
        if (tokens.is(at, "-")) {
            return tokens.joined(at);
        }
        if (tokens.is(at, "'s") || tokens.is(at, "’s")) {
            return true; // "the ship's cook"
        }
        if (NumberNames.cardinal(tokens.lower(at)) > 0) {
            return false; // "Channel 9 Two men"
        }
        boolean state = Victims.STATES.at(tokens, at) && PERSONS.at(tokens, at + 1); // "three wounded officers"
        return tokens.isWord(at) && (state || !PhraseEnds.ENDS.at(tokens, at)) && quantityAt(at) == null;
    }

    private int ordinalAt(int token) {
        return token < passage.end ? NumberNames.ordinal(tokens.lower(token)) : 0;
    }

    private @Nullable QuantityMention quantityAt(int token) {
        for (QuantityMention quantity : passage.quantities) {
            if (context.scene().firstToken(quantity.span()) == token) {
                return quantity;
            }
        }
        return null;
    }

    /** Words that a noun phrase does not run over. */
    private static final class PhraseEnds {
        static final Words ENDS = Words.named("phrase-ends");
    }
}
