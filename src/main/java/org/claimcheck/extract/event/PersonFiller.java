package org.claimcheck.extract.event;

import java.util.Locale;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TitleValue;

/** Ages and titles of people, captions included: "Ann Lee, 18", "chief executive Ann Lee". */
final class PersonFiller implements SlotFiller {

    @Override
    public boolean readsCaptions() {
        return true;
    }

    @Override
    public void fill(Context context, Passage passage) {
        for (PersonMention person : passage.persons) {
            int frame = passage.isCaption()
                    ? context.frames().main()
                    : context.frames().of(passage);
            age(context, person, frame);
            title(context, passage, person, frame);
        }
    }

    private static void age(Context context, PersonMention person, int frame) {
        Integer years = person.age();
        Span span = person.ageSpan();
        if (years != null && span != null) {
            NumberValue value = NumberValue.exactly(years, "year old", String.valueOf(years));
            context.desk().file(frame, "age", person.name(), null, value, span, Polarity.ASSERTED, Certainty.STATED);
        }
    }

    private static void title(Context context, Passage passage, PersonMention person, int frame) {
        Span span = person.titleSpan();
        if (span != null) {
            String words = span.of(context.scene().text());
            TitleValue value = new TitleValue(words, canonical(context, passage, span));
            context.desk().file(frame, "title", person.name(), null, value, span, Polarity.ASSERTED, Certainty.STATED);
        }
    }

    /** The title without the organisation or place it belongs to, in lower case. */
    private static String canonical(Context context, Passage passage, Span title) {
        StringBuilder out = new StringBuilder();
        int last = context.scene().lastToken(title);
        for (int token = context.scene().firstToken(title); token <= last; token++) {
            if (!isOwner(passage, context.tokens().start(token))
                    && context.tokens().isWord(token)) {
                out.append(out.isEmpty() ? "" : " ").append(context.tokens().lower(token));
            }
        }
        return out.isEmpty() ? title.of(context.scene().text()).toLowerCase(Locale.ROOT) : out.toString();
    }

    private static boolean isOwner(Passage passage, int offset) {
        for (OrganisationMention organisation : passage.organisations) {
            if (organisation.span().start() <= offset
                    && offset < organisation.span().end()) {
                return true;
            }
        }
        for (PlaceMention place : passage.places) {
            if (place.span().start() <= offset && offset < place.span().end()) {
                return true;
            }
        }
        return false;
    }

    /** One claim for each form in which an article writes a name. */
    static void names(Context context) {
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (Passage passage : context.scene().passages) {
            for (PersonMention person : passage.persons) {
                String surface = person.span().of(context.scene().text());
                if (seen.add(person.name() + "\n" + surface)) {
                    NameValue value = new NameValue(person.name(), NameValue.Bearer.PERSON, surface, person.title());
                    int frame = passage.isCaption()
                            ? context.frames().main()
                            : context.frames().of(passage);
                    context.desk()
                            .file(
                                    frame,
                                    "name",
                                    person.name(),
                                    null,
                                    value,
                                    person.span(),
                                    Polarity.ASSERTED,
                                    Certainty.STATED);
                }
            }
        }
    }
}
