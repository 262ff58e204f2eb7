package org.claimcheck.extract.event;

import org.claimcheck.model.Certainty;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Tokens;

/**
 * Ages told of a pronoun that opens its sentence: "Ana Brandt was arrested. She is 34.", "He is 52 and has two sons". Of the only one
 * whom the nearest sentence before names, if no office of his is known.
 */
final class AgesOfPronouns implements SlotFiller {

    private static final Words PRONOUNS = Words.named("single-pronouns");
    private static final int YOUNGEST = 4;
    private static final int OLDEST = 110;

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        int number = passage.first + 2;
        boolean opens = passage.section == SectionKind.BODY
                && !passage.isHeadline()
                && PRONOUNS.at(tokens, passage.first)
                && tokens.is(passage.first + 1, "is")
                && number < passage.end
                && tokens.text(number).matches("[0-9]{1,3}");
        if (!opens || !isClosed(tokens, number + 1, passage.end)) {
            return;
        }
        int years = Integer.parseInt(tokens.text(number));
        PersonMention person = RankFiller.lastNamed(context, passage);
        if (person != null && person.title() == null && years >= YOUNGEST && years <= OLDEST) {
            context.desk()
                    .file(
                            context.frames().of(passage),
                            "age",
                            person.name(),
                            null,
                            NumberValue.exactly(years, "year old", tokens.text(number)),
                            tokens.span(number, number),
                            Polarity.ASSERTED,
                            Certainty.STATED);
        }
    }

    private static boolean isClosed(Tokens tokens, int at, int end) {
        boolean old = tokens.is(at, "years") && tokens.is(at + 1, "old");
        return at >= end || old || tokens.is(at, ".") || tokens.is(at, ",") || tokens.is(at, "and");
    }
}
