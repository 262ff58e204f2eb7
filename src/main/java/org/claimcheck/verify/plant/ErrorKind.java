package org.claimcheck.verify.plant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The kinds of error that an audit plants. */
public enum ErrorKind {
    DATE("date time duration"),
    PLACE("place mode"),
    NUMBER("count casualties measure money percentage rank duration"),
    NAME("name title age host attendance speaker"),
    AGE("age"),
    QUOTATION("quote speaker certainty"),
    NEGATION("polarity outcome attendance certainty"),
    TITLE("title name"),
    MODE("mode attendance");

    private final String attributes;

    ErrorKind(String attributes) {
        this.attributes = attributes;
    }

    /** The word in tables, e.g. {@code quotation}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attributes under which such an error may be reported. */
    public Set<String> attributes() {
        return Set.of(attributes.split(" ", -1));
    }

    /** Where such an error may be planted, in text order. */
    public List<Planting> plantings(String text) {
        return Objects.requireNonNull(Planters.BY_KIND.get(this)).plantings(text);
    }

    /** The planters, made when the first audit begins. */
    private static final class Planters {

        static final Map<ErrorKind, Planter> BY_KIND = Map.of(
                DATE, new DatePlanter(),
                PLACE, new PlacePlanter(),
                NUMBER, new NumberPlanter(),
                NAME, new NamePlanter(),
                AGE, new AgePlanter(),
                QUOTATION, new QuotationPlanter(),
                NEGATION, new NegationPlanter(),
                TITLE, new TitlePlanter(),
                MODE, new ModePlanter());
    }
}
