package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads who was killed, injured, arrested or is missing in a sentence, from the predicate to the people it is said of:
 * "killing two and injuring three others", "Four people died and 23 were hurt", "two dead".
 */
final class CasualtyReader {

    private static final Words ADVERBS = Words.named("casualty-gap");
    private static final Words BE = Words.named("be-forms");
    private static final Words UNREAL = Words.named("unreal");
    private static final Words FATAL_ACTS = Words.named("fatal-acts");
    private static final Words DEATH_OF = Words.named("death-of");
    private static final Words SUFFERING = Words.named("suffering");
    private static final Words WOUNDS = Words.named("wounds");
    private static final Words TOLL = Words.named("toll");
    private static final Words SEPARATE = Words.named("separate");
    private static final Words INCIDENTS = Words.named("incidents");
    private static final Words CONDITION = Words.named("casualty-nouns");
    private static final Words HARMING = Words.named("harming");
    private static final Words INDEFINITE = Words.named("one-person");
    private static final Words DEFINITE = Words.named("definite");
    private static final Words WHENEVER = Words.of(List.of("when", "whenever", "if", "unless", "once"));
    private static final Words COMES = Words.of(List.of("comes", "came", "follows"));
    private static final Words PRESENT = Words.of(List.of("is", "are", "gets", "get"));
    private static final Words SMALL = Words.named("uncounted");
    private static final Words SEVERAL_PLACES = Words.named("several-places");
    private static final int FAR_LEFT = 12;
    private static final int FAR_NAME = 8;

    /** What one kind of predicate says. */
    private record Fate(String role, Words active, Words passive, boolean weak) {}

    private static final Words NO_ACTIVE = Words.named("none");
    private static final List<Fate> FATES = List.of(
            new Fate("killed", NO_ACTIVE, Words.named("killed-phrases"), false),
            new Fate("killed", Words.named("killed-active"), Words.named("killed-passive"), false),
            new Fate("injured", Words.named("injured-active"), Words.named("injured-passive"), false),
            new Fate("arrested", Words.named("arrested-active"), Words.named("arrested-passive"), false),
            new Fate("missing", NO_ACTIVE, Words.named("missing-passive"), false),
            new Fate("shot", Words.named("shot-active"), Words.named("shot-passive"), false),
            new Fate("injured", NO_ACTIVE, Words.named("weak-injured"), true));

    /** Every word that a statement is read from. */
    private static final Words ANY = Words.any(Stream.concat(
                    FATES.stream().flatMap(fate -> Stream.of(fate.active(), fate.passive())),
                    Stream.of(SUFFERING, DEATH_OF, TOLL, Words.of(List.of("shooting"))))
            .toArray(Words[]::new));

    private final Context context;
    private final Tokens tokens;

    CasualtyReader(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** The statements of a sentence in text order; empty when it has no casualty words. */
    List<CasualtyStatement> read(Passage passage) {
        if (!ANY.mayStartIn(tokens, passage.index) || isOfSeveralEvents(passage)) {
            return List.of();
        }
        List<CasualtyStatement> found = new ArrayList<>();
        List<PeoplePhrase> people = null;
        for (int token = passage.first; token < passage.end; token++) {
            if (!ANY.mayStartAt(tokens, token)) {
                continue;
            }
            for (Fate fate : FATES) {
                int passive = fate.passive().match(tokens, token, passage.end);
                passive = passive == 0 && fate.weak() ? suffering(token, passage.end) : passive;
                boolean active = fate.active().at(tokens, token);
                if (passive > 0 || active) {
                    people = people == null ? PeoplePhrases.of(context, passage) : people;
                    CasualtyStatement statement =
                            statement(fate, token, Math.max(1, passive), passive > 0, active, people, passage);
                    if (statement != null) {
                        found.add(statement);
                    }
                }
            }
            if (isDeath(token) && tokens.is(token + 1, "of")) {
                people = people == null ? PeoplePhrases.of(context, passage) : people;
                PeoplePhrase victim = right(token + 1, people);
                if (victim != null && !UNREAL.at(tokens, token - 1)) {
                    found.add(new CasualtyStatement(
                            frame(passage, token), "killed", victim, passage, token, victim.last(), token, false));
                }
            }
            int toll = TOLL.match(tokens, token, passage.end);
            if (toll > 0) {
                toll(token, toll, passage, found);
            }
        }
        return found;
    }

    private @Nullable CasualtyStatement statement(
            Fate fate,
            int token,
            int length,
            boolean passive,
            boolean active,
            List<PeoplePhrase> people,
            Passage passage) {
        if (UNREAL.at(tokens, token - 1) || UNREAL.at(tokens, token - 2) || isAlternative(token, length)) {
            return null;
        }
        int object = objectOf(token);
        boolean fatally = tokens.is(token, "fatally") && FATAL_ACTS.at(tokens, token + 1);
        int verb = fatally ? token + 1 : token;
        boolean acting = (active || fatally || object > token) && !isPassiveForm(verb);
        PeoplePhrase right = acting ? right(Math.max(verb, object), people) : null;
        PeoplePhrase left =
                right == null && passive && (isPassiveForm(verb) || object < 0) ? left(token, people) : null;
        PeoplePhrase chosen = right != null ? right : left;
        if (chosen == null) {
            return null;
        }
        if (isGeneral(chosen, token)
                || isOfEarlier(token, passage)
                || (right == null && isWanted(chosen, token, passage))) {
            return null;
        }
        int first = Math.min(chosen.first(), token);
        int last = Math.max(chosen.last(), token + length - 1);
        int frame = frame(passage, token);
        return new CasualtyStatement(frame, fate.role(), chosen, passage, first, last, token, fate.weak());
    }

    /** "The latest shooting comes a month after a gunman killed 20 people": that was another one. */
    private boolean isOfEarlier(int token, Passage passage) {
        boolean latest = false;
        boolean comes = false;
        for (int at = passage.first; at < token; at++) {
            latest |= tokens.is(at, "latest");
            comes |= latest && COMES.at(tokens, at);
            if (comes && tokens.is(at, "after")) {
                return true;
            }
        }
        return false;
    }

    /** "When one is killed, all of us lose": what is said of any time is said of none. */
    private boolean isGeneral(PeoplePhrase people, int token) {
        return WHENEVER.at(tokens, people.first() - 1) && PRESENT.at(tokens, token - 1);
    }

    /** "He arranged to have two witnesses killed": what somebody has others do, who may not have done it. */
    private boolean isWanted(PeoplePhrase people, int token, Passage passage) {
        if (isPassiveForm(token)) {
            return false;
        }
        for (int at = people.first() - 1; at > Math.max(passage.first, people.first() - FAR_LEFT); at--) {
            boolean perfect = HARMING.at(tokens, at + 1) || BE.at(tokens, at + 1) || tokens.endsWith(at + 1, "ed");
            if (tokens.is(at, "have") && tokens.is(at - 1, "to") && !perfect) {
                return true;
            }
        }
        return false;
    }

    /** The verb of this predicate that has an object of its own: itself, or the last of "shot and killed a man"; or -1. */
    private int objectOf(int token) {
        int verb = token;
        while (HARMING.at(tokens, verb) && tokens.is(verb + 1, "and") && HARMING.at(tokens, verb + 2)) {
            verb += 2;
        }
        int next = verb + 1;
        boolean object = INDEFINITE.at(tokens, next) || DEFINITE.at(tokens, next) || isAge(next);
        return HARMING.at(tokens, verb) && object && !isOfTime(next) ? verb : -1;
    }

    /** "killed this week", "shot that night", "injured the day before". */
    private boolean isOfTime(int determiner) {
        return SMALL.at(tokens, determiner + 1) || SMALL.at(tokens, determiner + 2);
    }

    /** "37-year-old". */
    private boolean isAge(int at) {
        return at < tokens.size() && tokens.isNumber(at) && tokens.is(at + 1, "-") && tokens.is(at + 2, "year");
    }

    /** "two men died in separate accidents": a figure that belongs to no single event. */
    private boolean isOfSeveralEvents(Passage passage) {
        if (!INCIDENTS.mayStartIn(tokens, passage.index)) {
            return false;
        }
        for (int token = passage.first; token < passage.end - 1; token++) {
            boolean several = SEPARATE.match(tokens, token, passage.end) > 0;
            if (INCIDENTS.at(tokens, token) && SEVERAL_PLACES.match(tokens, token + 1, passage.end) > 0) {
                return true;
            }
            for (int noun = token + 1; several && noun < Math.min(passage.end, token + 4); noun++) {
                if (INCIDENTS.at(tokens, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "hurt or killed": neither is said of all of them. */
    private boolean isAlternative(int token, int length) {
        boolean before = tokens.is(token - 1, "or") && CONDITION.at(tokens, token - 2);
        boolean after = tokens.is(token + length, "or") && CONDITION.at(tokens, token + length + 1);
        return before || after;
    }

    /** "the death of", "the fatal shooting of". */
    private boolean isDeath(int token) {
        boolean fatal = tokens.is(token - 1, "fatal") || tokens.is(token - 1, "deadly");
        return DEATH_OF.at(tokens, token) || (fatal && tokens.is(token, "shooting"));
    }

    /** "suffered minor injuries", "sustaining a gunshot wound": how many tokens, or 0. */
    private int suffering(int token, int end) {
        if (!SUFFERING.at(tokens, token)) {
            return 0;
        }
        for (int at = token + 1; at < Math.min(end, token + 8); at++) {
            if (WOUNDS.at(tokens, at)) {
                return at - token + 1;
            }
        }
        return 0;
    }

    private int frame(Passage passage, int token) {
        return context.frameWith("casualties", passage, token);
    }

    private boolean isPassiveForm(int token) {
        return BE.at(tokens, token - 1) || (isAdverb(token - 1) && BE.at(tokens, token - 2));
    }

    private boolean isAdverb(int token) {
        return token >= 0 && tokens.endsWith(token, "ly");
    }

    private @Nullable PeoplePhrase right(int token, List<PeoplePhrase> people) {
        for (PeoplePhrase phrase : people) {
            int gap = phrase.first() - token;
            boolean named = phrase.kind() == Kind.NAMED;
            if (gap >= 1 && gap <= (named ? FAR_NAME : 3)) {
                for (int at = token + 1; at < phrase.first(); at++) {
                    boolean said = isAdverb(at) || tokens.is(at, "up") || tokens.is(at, "to");
                    if (!said && !(named && isBeforeName(at))) {
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

    private @Nullable PeoplePhrase left(int token, List<PeoplePhrase> people) {
        PeoplePhrase nearest = null;
        for (PeoplePhrase phrase : people) {
            if (phrase.last() < token) {
                nearest = phrase;
            }
        }
        if (nearest == null || isObjectOfAnother(nearest, token)) {
            return null;
        }
        boolean verb = isPassiveForm(token) || tokens.is(token, "died") || tokens.is(token, "dies");
        return isGap(nearest.last(), token) || (verb && isLooseGap(nearest.last(), token)) ? nearest : null;
    }

    /** "wounded 16 people and killed one": the 16 are the object of the verb before. */
    private boolean isObjectOfAnother(PeoplePhrase people, int token) {
        boolean object = HARMING.at(tokens, people.first() - 1) && !BE.at(tokens, people.first() - 2);
        return object && people.first() - 2 >= 0 && tokens.is(people.last() + 1, "and") && people.last() + 2 == token;
    }

    private boolean isGap(int left, int right) {
        for (int at = left + 1; at < right; at++) {
            if (!ADVERBS.at(tokens, at) && !tokens.isNumber(at) && !isAdverb(at)) {
                return false;
            }
        }
        return right - left <= FAR_LEFT;
    }

    /** "Four people in a minivan were": words of place between, but no clause of its own. */
    private boolean isLooseGap(int left, int right) {
        for (int at = left + 1; at < right; at++) {
            boolean relative = tokens.is(at, "who");
            if ((context.clauses().startsAt(at) && !relative) || tokens.is(at, "said") || tokens.is(at, "with")) {
                return false;
            }
        }
        return right - left <= FAR_LEFT;
    }

    /** "The death toll rose to five." */
    private void toll(int token, int length, Passage passage, List<CasualtyStatement> found) {
        for (QuantityMention quantity : passage.quantities) {
            int first = context.scene().firstToken(quantity.span());
            if (first >= token + length && first - token <= length + 6) {
                int last = context.scene().lastToken(quantity.number());
                PeoplePhrase people = new PeoplePhrase(first, last, quantity.value(), Kind.COUNT, null, false);
                found.add(new CasualtyStatement(
                        frame(passage, token), "killed", people, passage, token, last, token, false));
                return;
            }
        }
    }
}
