package org.claimcheck.extract.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.event.Trigger.Reference;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a report leads with, where no word of any family of events tells it: its first sentence says what happened, where and when, whatever
 * verb it uses. Its verb then is the trigger of an event without a family; where the headline has a word for the event, it is told of that.
 *
 * <p>Example: "A stray bear wandered through the centre of Brasov on Sunday evening".
 */
final class LeadVerb {

    /** Days between a report and what it leads with. */
    private static final long NEAR = 10;

    /** Families of what is only said. */
    private static final Set<String> SAID = Set.of("statement", "announcement");

    private static final Words AUXILIARIES = Words.named("verb-auxiliaries");
    private static final Words IRREGULAR = Words.named("irregular-pasts");
    private static final Words BEFORE_NOUN = Words.named("before-noun");
    private static final Words PAGE =
            Words.of(List.of("updated", "posted", "published", "last modified", "printed", "minutes ago", "hours ago"));
    private static final int SHORTEST = 4;
    private static final int FEWEST = 7;

    private LeadVerb() {}

    /** The trigger that the lead's verb is; null where the lead or the headline has one for an event, or no day is told. */
    static @Nullable Trigger of(Scene scene) {
        Passage lead = null;
        boolean headed = false;
        for (Passage passage : scene.passages) {
            if (passage.isHeadline()) {
                headed |= passage.triggers.stream().anyMatch(LeadVerb::isOfEvent);
            } else if (passage.section == SectionKind.BODY) {
                lead = passage;
                break;
            }
        }
        if (lead == null
                || isOfPage(lead, scene.tokens)
                || lead.triggers.stream().anyMatch(LeadVerb::isOfEvent)
                || !isDated(lead, scene)) {
            return null;
        }
        int verb = verb(scene.tokens, lead, scene);
        return verb < 0
                ? null
                : new Trigger(
                        verb,
                        verb,
                        lead.index,
                        headed ? EventFamily.ANAPHORA : EventFamily.UNNAMED,
                        /* verb= */ true,
                        Reference.BARE);
    }

    /** "Last updated at 11:24": a line of the page, not of the report. */
    private static boolean isOfPage(Passage lead, Tokens tokens) {
        return lead.end - lead.first < FEWEST || PAGE.anyIn(tokens, lead.first, lead.end);
    }

    private static boolean isOfEvent(Trigger trigger) {
        return !trigger.family().isAside() && !SAID.contains(trigger.family().name());
    }

    /** Whether the sentence tells a day near that of the report, outside any quotation. */
    private static boolean isDated(Passage lead, Scene scene) {
        PublicationTime published = scene.published();
        for (TimeMention time : lead.times) {
            LocalDate day = time.value().day();
            boolean near = published == null
                    || (day != null && Math.abs(ChronoUnit.DAYS.between(day, published.date())) <= NEAR);
            if (day != null && near && !scene.isQuoted(time.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** The first word that is a verb's past form, or stands behind an auxiliary; -1 where none does. */
    private static int verb(Tokens tokens, Passage lead, Scene scene) {
        int first = lead.first;
        while (first < lead.end && scene.inDateline(tokens.span(first, first))) {
            first++;
        }
        for (int at = first + 1; at < lead.end; at++) {
            if (!tokens.isWord(at) || tokens.isCapitalised(at)) {
                continue;
            }
            if (AUXILIARIES.at(tokens, at)) {
                int behind = at + 1;
                while (behind < lead.end
                        && (AUXILIARIES.at(tokens, behind)
                                || tokens.lower(behind).endsWith("ly"))) {
                    behind++;
                }
                return behind < lead.end && tokens.isWord(behind) ? behind : -1;
            }
            String word = tokens.lower(at);
            boolean past = IRREGULAR.has(word) || (word.length() >= SHORTEST && word.endsWith("ed"));
            if (past && !BEFORE_NOUN.at(tokens, at - 1) && !tokens.is(at - 1, "-") && !tokens.is(at + 1, "-")) {
                return at;
            }
        }
        return -1;
    }

    /** The triggers of a scene with that of its lead. */
    static void add(Scene scene) {
        Trigger verb = of(scene);
        if (verb != null) {
            List<Trigger> triggers = scene.passages.get(verb.sentence()).triggers;
            int at = 0;
            while (at < triggers.size() && triggers.get(at).first() < verb.first()) {
                at++;
            }
            triggers.add(at, verb);
        }
    }
}
