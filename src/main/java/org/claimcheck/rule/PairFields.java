package org.claimcheck.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/** A pair of claims under the names of the {@link Vocabulary}, for conditions and messages. */
final class PairFields {

    private final Alignment.Pair pair;
    private final Article left;
    private final Article right;
    private @Nullable Map<String, Object> names;

    PairFields(Alignment.Pair pair, Article left, Article right) {
        this.pair = pair;
        this.left = left;
        this.right = right;
    }

    /** The names; read when something asks for them, which most rules do not. */
    private Map<String, Object> names() {
        Map<String, Object> known = names;
        if (known == null) {
            known = read();
            names = known;
        }
        return known;
    }

    private Map<String, Object> read() {
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("left", claim(pair.left(), left));
        read.put("right", claim(pair.right(), right));
        read.put(
                "comparison",
                Map.of(
                        "relation", pair.comparison().relation().label(),
                        "kind", pair.comparison().kind(),
                        "because", pair.comparison().because(),
                        "shared",
                                SharedWords.share(
                                        pair.left().sentence().of(left.text()),
                                        pair.right().sentence().of(right.text()))));
        read.put("within", pair.within());
        return read;
    }

    /** Whether a condition holds, {@code claim} standing for either side. */
    boolean everySide(Condition condition) {
        if (condition instanceof Condition.Constant fixed) {
            return fixed.outcome();
        }
        return condition.holds(as("left")) && (!condition.speaksOfClaim() || condition.holds(as("right")));
    }

    /** Whether a condition holds with {@code claim} standing for at least one side. */
    boolean anySide(Condition condition) {
        if (condition instanceof Condition.Constant fixed) {
            return fixed.outcome();
        }
        return condition.holds(as("left")) || (condition.speaksOfClaim() && condition.holds(as("right")));
    }

    /** The names of a message, each with its words. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        names().forEach((name, value) -> flatten(name, value, words));
        for (String shared : new String[] {"attribute", "subject", "role"}) {
            words.put(shared, words.getOrDefault("left." + shared, ""));
        }
        return words;
    }

    private Map<String, Object> as(String side) {
        Map<String, Object> scope = new LinkedHashMap<>(names());
        scope.put("claim", Objects.requireNonNull(names().get(side)));
        return scope;
    }

    private static void flatten(String path, Object value, Map<String, String> into) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, inner) -> flatten(path + "." + name, inner, into));
        } else {
            into.put(path, value instanceof Double number ? Numbers.plain(number) : value.toString());
        }
    }

    private static Map<String, Object> claim(Claim claim, Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", Sources.name(article));
        fields.put("article", article.id());
        fields.put(
                "published",
                article.published() == null ? "" : article.published().iso());
        fields.put("text", claim.span().of(article.text()));
        fields.put("sentence", claim.sentence().of(article.text()));
        fields.put("attribute", claim.attribute());
        fields.put("subject", orEmpty(claim.subject()));
        fields.put("role", orEmpty(claim.role()));
        fields.put("polarity", claim.polarity().label());
        fields.put("certainty", claim.certainty().label());
        fields.put("attributedTo", orEmpty(claim.attributedTo()));
        fields.put("section", Sources.sectionName(claim.section()));
        fields.put("value", value(claim.value()));
        return fields;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", Sources.kindName(value));
        fields.put("display", value.display());
        NumberValue number = value instanceof NumberValue it ? it : null;
        fields.put("min", number == null ? Double.NEGATIVE_INFINITY : number.min());
        fields.put("max", number == null ? Double.POSITIVE_INFINITY : number.max());
        fields.put("approximate", number != null && number.approximate());
        fields.put("unit", number == null ? "" : orEmpty(number.unit()));
        fields.put("currency", number == null ? "" : orEmpty(number.currency()));
        TimeValue time = value instanceof TimeValue it ? it : null;
        fields.put(
                "from", time == null || time.from() == null ? "" : time.from().toString());
        fields.put(
                "to", time == null || time.until() == null ? "" : time.until().toString());
        fields.put("country", value instanceof PlaceValue place ? orEmpty(place.country()) : "");
        fields.put("name", name(value));
        return fields;
    }

    private static String name(Value value) {
        if (value instanceof PlaceValue place) {
            return place.name();
        }
        return value instanceof NameValue bearer ? bearer.display() : "";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
