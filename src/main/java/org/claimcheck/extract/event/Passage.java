package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.TimeMention;

/** One sentence with what was found in it, each list in text order. */
final class Passage {

    final int index;
    final int first;
    final int end;
    final SectionKind section;
    final List<TimeMention> times = new ArrayList<>(2);
    final List<PlaceMention> places = new ArrayList<>(2);
    final List<PersonMention> persons = new ArrayList<>(2);
    final List<OrganisationMention> organisations = new ArrayList<>(2);
    final List<QuantityMention> quantities = new ArrayList<>(2);
    final List<Trigger> triggers = new ArrayList<>(2);

    Passage(int index, int first, int end, SectionKind section) {
        this.index = index;
        this.first = first;
        this.end = end;
        this.section = section;
    }

    boolean isCaption() {
        return section == SectionKind.CAPTION;
    }

    boolean isHeadline() {
        return section == SectionKind.HEADLINE;
    }
}
