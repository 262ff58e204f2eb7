package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who says what stands at a token: the speaker of its quotation, "police said", "according to the mayor". */
final class Attribution {

    private static final Words REPORTING = Words.named("reporting-verbs");
    private static final Words BE = Words.of(List.of("was", "were", "been", "is", "are", "being"));
    private static final Words SPEAKERS = Words.named("speakers");
    private static final Words ANY = Words.any(REPORTING, Words.of(List.of("according")));

    private final Scene scene;
    private final Tokens tokens;

    Attribution(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** The speaker, or null when the article says it itself. */
    @Nullable
    String of(int offset, Passage passage) {
        QuoteMention quote = scene.quoteAt(offset);
        if (quote != null && quote.speaker() != null) {
            return quote.speaker();
        }
        if (!ANY.mayStartIn(tokens, passage.index)) {
            return null;
        }
        for (int at = passage.first; at < passage.end; at++) {
            if (tokens.is(at, "according") && tokens.is(at + 1, "to")) {
                String source = nameBetween(passage, at + 2, Math.min(passage.end, at + 8));
                if (source != null) {
                    return source;
                }
            } else if (REPORTING.at(tokens, at)) {
                String source = subjectOf(at, passage);
                if (source != null) {
                    return source;
                }
            }
        }
        return null;
    }

    /** The one who does the reporting at this verb: "police said", "said the mayor". */
    private @Nullable String subjectOf(int verb, Passage passage) {
        if (BE.at(tokens, verb - 1) && !tokens.is(verb + 1, "by")) {
            return null; // "was reported at the league's hall"
        }
        String before = nameBetween(passage, Math.max(passage.first, verb - 8), verb);
        boolean inverted = tokens.is(verb - 1, ",") || tokens.is(verb - 1, "\"") || tokens.is(verb - 1, "”");
        return before != null && !inverted ? before : nameBetween(passage, verb + 1, Math.min(passage.end, verb + 6));
    }

    private @Nullable String nameBetween(Passage passage, int from, int to) {
        if (from >= to) {
            return null;
        }
        int start = tokens.start(from);
        int end = tokens.end(to - 1);
        for (PersonMention person : passage.persons) {
            if (person.span().start() >= start && person.span().end() <= end) {
                return person.name();
            }
        }
        for (OrganisationMention organisation : passage.organisations) {
            if (organisation.span().start() >= start && organisation.span().end() <= end) {
                return organisation.name();
            }
        }
        for (int at = to - 1; at >= from; at--) {
            if (SPEAKERS.at(tokens, at)) {
                return tokens.lower(at);
            }
        }
        return null;
    }
}
