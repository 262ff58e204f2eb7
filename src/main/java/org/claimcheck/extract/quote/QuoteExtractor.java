package org.claimcheck.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.TimeMention;
import org.claimcheck.text.Reading;

/**
 * Finds quotations, joins their pieces and names their speakers. Stateless; may be shared.
 *
 * <p>Example: {@code "We start," Berg said, "on Monday."} is one direct quotation of two pieces, speaker Berg, cue said.
 */
public final class QuoteExtractor {

    /** Pieces of quotations in text order. */
    public List<QuoteMention> extract(
            Reading reading,
            List<PersonMention> persons,
            List<OrganisationMention> organisations,
            List<TimeMention> times) {
        Speakers speakers = new Speakers(reading.tokens(), persons, organisations);
        Occasions occasions = new Occasions(reading.tokens(), times);
        QuotedSpeech quoted = new QuotedSpeech(reading, speakers, occasions);
        List<QuoteMention> found = new ArrayList<>(quoted.read());
        List<QuoteMention> reported = new IndirectSpeech(reading, speakers, occasions).read(found, quoted.next());
        found.addAll(reported);
        found.addAll(new PartialQuotes(reading.tokens()).read(quoted.left(), reported));
        found.sort(Comparator.comparing(QuoteMention::span));
        return found;
    }
}
