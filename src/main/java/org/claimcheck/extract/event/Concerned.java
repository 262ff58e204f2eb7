package org.claimcheck.extract.event;

import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Whom a phrase concerns: "Judge Orme released Lund on bail" concerns Lund, "He granted her bail" whoever was spoken of before and is no
 * judge or lawyer.
 */
final class Concerned {

    private static final Words OFFICERS = Words.named("of-the-court");

    private static final Words RECIPIENT = Words.of(List.of("to", "for"));
    private static final Words OF_VERB = Words.any(
            Words.named("polarity-auxiliaries"),
            Words.named("negations"),
            Words.of(List.of(
                    "refused",
                    "declined",
                    "failed",
                    "chose",
                    "opted",
                    "to",
                    "yet",
                    "yesterday",
                    "today",
                    "late",
                    "then")));
    private static final Words LEADS =
            Words.of(List.of("he", "she", "who", "and", "but", ",", "–", "—", ")", "nor", "-", "which", "as"));
    private static final int NEAR = 4;

    /** Sentences back that a pronoun may point. */
    private static final int BACK = 3;

    private Concerned() {}

    /** The surname of the one whom the phrase between two tokens concerns, or null. */
    static @Nullable String by(Context context, Passage passage, int first, int end) {
        boolean given = RECIPIENT.at(context.tokens(), end); // "denied bail to Lund"
        int to = given ? Math.min(passage.end, end + NEAR) : end;
        String within = null;
        String before = null;
        for (PersonMention person : passage.persons) {
            int at = context.scene().firstToken(person.span());
            if (!isOfficer(person)) {
                within = at >= first && at < to && within == null ? surname(person) : within;
                before = at < first && !isAside(context, person, before) ? surname(person) : before;
            }
        }
        if (within != null || before != null) {
            return within == null ? before : within;
        }
        for (int at = passage.index - 1; at >= Math.max(0, passage.index - BACK); at--) {
            List<String> named = context.scene().passages.get(at).persons.stream()
                    .filter(person -> !isOfficer(person))
                    .map(Concerned::surname)
                    .distinct()
                    .toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? named.get(0) : null;
            }
        }
        return null;
    }

    /**
     * The surname of the one who does what a verb says, or null: "Lund did not testify", "he refused to"; not "Lund heard that his wife
     * did not testify".
     */
    static @Nullable String doing(Context context, Passage passage, int verb) {
        Tokens tokens = context.tokens();
        int head = verb - 1;
        while (head >= passage.first && (OF_VERB.at(tokens, head) || tokens.endsWith(head, "ly"))) {
            head--;
        }
        boolean fits = head < passage.first || LEADS.at(tokens, head) || tokens.isCapitalised(head);
        return fits ? Participants.spokenOf(context, passage, verb) : null;
    }

    /** "Ida Lund, 32, a sister of Per Moe, was released": not of the brother. */
    private static boolean isAside(Context context, PersonMention person, @Nullable String named) {
        return named != null && context.tokens().is(context.scene().firstToken(person.span()) - 1, "of");
    }

    private static String surname(PersonMention person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    private static boolean isOfficer(PersonMention person) {
        String title = person.title();
        if (title == null) {
            return false;
        }
        for (String word : title.toLowerCase(Locale.ROOT).split("[ -]")) {
            if (OFFICERS.has(word)) {
                return true;
            }
        }
        return false;
    }
}
