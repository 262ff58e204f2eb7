package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads who was killed, injured, arrested or is missing in a sentence, from the predicate to the people it is said of:
 * "killing two and injuring three others", "Four people died and 23 were hurt", "two dead".
 */
final class CasualtyReader {

    private static final Words BE = Words.named("be-forms");
    private static final Words BASE = Words.named("base-forms");
    private static final Words MODALS = Words.named("modals");
    private static final Words CLAIMING = Words.named("claiming-lives");
    private static final Words LIVES = Words.named("lives");
    private static final Words POSSESSIVES = Words.named("possessives");
    private static final Words UNREAL = Words.named("unreal");
    private static final Words FATAL_ACTS = Words.named("fatal-acts");
    private static final Words DEATH_OF = Words.named("death-of");
    private static final Words SUFFERING = Words.named("suffering");
    private static final Words WOUNDS = Words.named("wounds");
    private static final Words SEPARATE = Words.named("separate");
    private static final Words INCIDENTS = Words.named("incidents");
    private static final Words CONDITION = Words.named("casualty-nouns");
    private static final Words HARMING = Words.named("harming");
    private static final Words INDEFINITE = Words.named("one-person");
    private static final Words DEFINITE = Words.named("definite");
    private static final Words WHENEVER = Words.of(List.of("when", "whenever", "if", "unless", "once"));
    private static final Words COMES = Words.of(List.of("comes", "came", "follows"));
    private static final Words HAPPENINGS =
            Words.of(List.of("shooting", "attack", "incident", "killing", "crash", "stabbing", "bombing", "explosion"));
    private static final Words AGO = Words.of(List.of("days", "weeks", "week", "months", "month", "years", "year"));
    private static final Words PRESENT = Words.of(List.of("is", "are", "gets", "get"));
    private static final Words SMALL = Words.named("uncounted");
    private static final Words SEVERAL_PLACES = Words.named("several-places");
    private static final int FAR_LEFT = 12;

    private static final Words TOLD_TO_HAVE = Words.named("told-to-have");

    /** Every word that a statement is read from. */
    private static final Words ANY = Words.any(Stream.concat(
                    Fates.ALL.stream().flatMap(fate -> Stream.of(fate.active(), fate.passive())),
                    Stream.of(
                            SUFFERING,
                            LIVES,
                            BodyCounts.WORDS,
                            DEATH_OF,
                            DeathTolls.WORDS,
                            NobodyHarmed.WORDS,
                            Custody.WORDS,
                            Sought.WORDS,
                            NoSurvivors.WORDS,
                            Words.of(List.of("shooting"))))
            .toArray(Words[]::new));

    private final Context context;
    private final Tokens tokens;
    private final Victims victims;
    private final Custody custody;
    private final Treatment treatment;
    private final List<TokenReader> readers;

    CasualtyReader(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.victims = new Victims(context);
        this.custody = new Custody(context);
        this.treatment = new Treatment(context.tokens());
        this.readers = List.of(
                new DeathTolls(context)::read,
                new NobodyHarmed(context)::read,
                new NoSurvivors(context)::read,
                new BodyCounts(context)::read,
                new Sought(context, victims)::read,
                custody::read);
    }

    /** Reads what the words that begin at a token say by themselves. */
    private interface TokenReader {
        void read(int token, Passage passage, List<CasualtyStatement> found);
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
            for (Fates.Fate fate : Fates.ALL) {
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
                PeoplePhrase victim = victims.right(token + 1, people);
                if (victim != null && !UNREAL.at(tokens, token - 1)) {
                    found.add(new CasualtyStatement(
                            frame(passage, token), "killed", victim, passage, token, victim.last(), token, false));
                }
            }
            for (TokenReader reader : readers) {
                reader.read(token, passage, found);
            }
        }
        return found;
    }

    private @Nullable CasualtyStatement statement(
            Fates.Fate fate,
            int token,
            int length,
            boolean passive,
            boolean active,
            List<PeoplePhrase> people,
            Passage passage) {
        if (isUnreal(token) || isUntold(token, passage)) {
            return null;
        }
        int object = objectOf(token);
        boolean fatally = tokens.is(token, "fatally") && FATAL_ACTS.at(tokens, token + 1);
        int verb = fatally ? token + 1 : token;
        boolean acting = (active || fatally || object > token) && !victims.isPassiveVoice(verb);
        PeoplePhrase right = acting ? victims.right(Math.max(verb, object), people) : null;
        PeoplePhrase left = right == null && passive && (victims.isPassiveForm(verb) || object < 0)
                ? victims.left(token, people)
                : null;
        PeoplePhrase chosen = right != null ? right : left;
        if (chosen == null) {
            return null;
        }
        boolean arrested = fate.role().equals("arrested");
        if ((!passive && treatment.isOther(token, chosen)) || (arrested && custody.isOther(token, passage))) {
            return null;
        }
        chosen = arrested ? custody.held(chosen, token, passage.end) : chosen;
        boolean alternative = chosen.kind() != PeoplePhrase.Kind.NONE && isAlternative(token, length);
        if (alternative
                || isGeneral(chosen, token)
                || isClaimOfOther(token, chosen)
                || isOfEarlier(token, passage)
                || (right == null && isWanted(chosen, token, passage))) {
            return null;
        }
        int first = Math.min(chosen.first(), token);
        int last = Math.max(chosen.last(), token + length - 1);
        int frame = arrested ? custody.frame(passage, token) : frame(passage, token);
        return new CasualtyStatement(frame, fate.role(), chosen, passage, first, last, token, fate.weak());
    }

    /** "could have died", "to kill"; not "are known to have died". */
    private boolean isUnreal(int token) {
        boolean told = tokens.is(token - 2, "to") && tokens.is(token - 1, "have") && TOLD_TO_HAVE.at(tokens, token - 3);
        boolean had = tokens.is(token - 3, "had")
                && tokens.is(token - 2, "to")
                && tokens.is(token - 1, "be"); // "had to be treated"
        return !told && !had && (UNREAL.at(tokens, token - 1) || UNREAL.at(tokens, token - 2));
    }

    /** "to kill", "will die", "people die every day": the bare verb tells what happened in a headline alone, "Floods kill six". */
    private boolean isUntold(int verb, Passage passage) {
        return BASE.at(tokens, verb) && (!passage.isHeadline() || MODALS.at(tokens, verb - 1));
    }

    /** Whether "claimed" is said of anything but lives: "claimed two arrests". */
    private boolean isClaimOfOther(int verb, PeoplePhrase people) {
        boolean theirs = POSSESSIVES.at(tokens, people.last() + 1) && LIVES.at(tokens, people.last() + 2);
        return CLAIMING.at(tokens, verb) && !theirs && (people.noun() == null || !LIVES.has(people.noun()));
    }

    /** "The latest shooting comes after a gunman killed 20", "Thursday's attack came weeks after a driver killed eight": another one. */
    private boolean isOfEarlier(int token, Passage passage) {
        boolean latest = false;
        boolean happening = false;
        boolean comes = false;
        for (int at = passage.first; at < token; at++) {
            latest |= tokens.is(at, "latest");
            happening |= HAPPENINGS.at(tokens, at);
            comes |= (latest || happening) && COMES.at(tokens, at);
            if (comes && tokens.is(at, "after") && (latest || AGO.at(tokens, at - 1))) {
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
        if (victims.isPassiveForm(token)) {
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
        boolean claimed = LIVES.at(tokens, token) && tokens.is(token - 1, "the") && CLAIMING.at(tokens, token - 2);
        return claimed || DEATH_OF.at(tokens, token) || (fatal && tokens.is(token, "shooting"));
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
}
