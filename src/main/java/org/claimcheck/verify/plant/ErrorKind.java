package org.claimcheck.verify.plant;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The kinds of error that an audit plants. */
public enum ErrorKind {
    DATE(new DatePlanter(), "date", "time", "duration"),
    PLACE(new PlacePlanter(), "place", "mode"),
    NUMBER(new NumberPlanter(), "count", "casualties", "measure", "money", "percentage", "rank", "duration"),
    NAME(new NamePlanter(), "name", "title", "age", "host", "attendance", "speaker"),
    AGE(new AgePlanter(), "age"),
    QUOTATION(new QuotationPlanter(), "quote", "speaker", "certainty"),
    NEGATION(new NegationPlanter(), "polarity", "outcome", "attendance", "certainty"),
    TITLE(new TitlePlanter(), "title", "name"),
    MODE(new ModePlanter(), "mode", "attendance");

    private final Planter planter;
    private final Set<String> attributes;

    ErrorKind(Planter planter, String... attributes) {
        this.planter = planter;
        this.attributes = Set.of(attributes);
    }

    /** The word in tables, e.g. {@code quotation}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attributes under which such an error may be reported. */
    public Set<String> attributes() {
        return attributes;
    }

    /** Where such an error may be planted, in text order. */
    public List<Planting> plantings(String text) {
        return planter.plantings(text);
    }
}
