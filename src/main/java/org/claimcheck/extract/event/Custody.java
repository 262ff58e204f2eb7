package org.claimcheck.extract.event;

import java.util.List;
import java.util.Set;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.text.Tokens;

/**
 * Reads arrests where no verb for them says so, and tells them from what else is held, seized or picked up: "Police made four arrests",
 * "Three held over jewel theft", "were seized in a flat". Not hostages, nor talks that were held.
 */
final class Custody {

    /** Verbs that tell of an arrest where the police or a suspicion stand beside them. */
    static final Words AMBIGUOUS = Words.named("arrested-in-context");

    /** Words that a statement is read from. */
    static final Words WORDS = Words.of(List.of("arrests"));

    private static final Words POLICE = Words.named("making-arrests");
    private static final Words SUSPICION = Words.named("on-suspicion");
    private static final Words CAPTORS = Words.named("captors");
    private static final Words OBTAINING = Words.named("making-of-arrests");
    private static final Words MORE =
            Words.of(List.of("more", "other", "further", "new", "additional", "earlier", "previous"));
    private static final Words STAYING = Words.named("staying-in-custody");
    private static final Set<String> DEEDS = Set.of("robbery", "attack", "disaster");
    private static final int NEAR = 3;
    private static final int REACH = 7;

    private final Context context;
    private final Tokens tokens;

    Custody(Context context) {
        this.context = context;
        this.tokens = context.tokens();
    }

    /** Whether a verb that may tell of an arrest tells of something else here. */
    boolean isOther(int verb, Passage passage) {
        return AMBIGUOUS.match(tokens, verb, passage.end) > 0
                && !Fates.ARRESTED.at(tokens, verb)
                && !isOfPolice(tokens, verb, passage);
    }

    /** Whether a sentence speaks of the police or of a suspicion, and of nobody else who holds people. */
    static boolean isOfPolice(Tokens tokens, int verb, Passage passage) {
        boolean headline =
                passage.isHeadline() && SUSPICION.anyIn(tokens, verb + 1, Math.min(passage.end, verb + NEAR));
        return (headline || POLICE.anyIn(tokens, passage.first, passage.end))
                && !CAPTORS.anyIn(tokens, passage.first, passage.end);
    }

    /** The deed over which people are arrested where it is what the article tells of, else the arrest. */
    int frame(Passage passage, int token) {
        int frame = context.frameWith("casualties", passage, token);
        boolean arrest = frame > 0
                && !context.frames().get(frame).background
                && context.frames().get(frame).family.group().equals("law");
        return arrest
                        && DEEDS.contains(context.mainFamily().name())
                        && !context.frames().get(0).background
                ? 0
                : frame;
    }

    /** The people, at the least so many where some may have been let go: "two were remanded". */
    PeoplePhrase held(PeoplePhrase people, int verb, int end) {
        return STAYING.match(tokens, verb, end) > 0 && people.kind() == Kind.COUNT ? people.atLeast() : people;
    }

    /** Adds the number before "arrests" at a token, where they were made now: "made four arrests", headline "Four arrests over theft". */
    void read(int token, Passage passage, List<CasualtyStatement> found) {
        boolean daily = context.mainFamily().name().equals("protest"); // arrests of one day and of the next
        if (!tokens.is(token, "arrests") || daily || CAPTORS.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        int number = NumberNames.cardinal(tokens.lower(token - 1));
        String figure = token > passage.first && tokens.isNumber(token - 1) ? tokens.text(token - 1) : "";
        double many = number > 0 ? number : figure.matches("[0-9]{1,3}") ? Integer.parseInt(figure) : 0;
        boolean told = passage.isHeadline()
                ? token - 1 == passage.first && SUSPICION.at(tokens, token + 1)
                : OBTAINING.anyIn(tokens, Math.max(passage.first, token - REACH), Math.min(passage.end, token + NEAR));
        if (many > 1 && told && !MORE.anyIn(tokens, Math.max(passage.first, token - NEAR), token)) {
            PeoplePhrase people = new PeoplePhrase(
                    token - 1, token, NumberValue.exactly(many, "person", ""), Kind.COUNT, null, false);
            int frame = frame(passage, token);
            found.add(new CasualtyStatement(frame, "arrested", people, passage, token - 1, token, token, false));
        }
    }
}
