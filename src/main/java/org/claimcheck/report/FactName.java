package org.claimcheck.report;

import java.util.Locale;
import java.util.Map;
import org.claimcheck.model.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is called on a page.
 *
 * <p>Example: an {@code age} whose subject is Ivo Marek is {@code Age of Ivo Marek}.
 */
final class FactName {

    private static final int LONGEST_SUBJECT = 60;

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("date", "Day"),
            Map.entry("time", "Time"),
            Map.entry("duration", "Length"),
            Map.entry("place", "Place"),
            Map.entry("mode", "How they meet"),
            Map.entry("attendance", "Who attends"),
            Map.entry("host", "Host"),
            Map.entry("count", "Number"),
            Map.entry("casualties", "Casualties"),
            Map.entry("money", "Amount"),
            Map.entry("percentage", "Share"),
            Map.entry("measure", "Measure"),
            Map.entry("polarity", "Whether it is so"),
            Map.entry("certainty", "How certain"),
            Map.entry("outcome", "Outcome"),
            Map.entry("cause", "Cause"),
            Map.entry("rank", "Rank"),
            Map.entry("revision", "Changed"),
            Map.entry("name", "Name"),
            Map.entry("title", "Office"),
            Map.entry("age", "Age"),
            Map.entry("quote", "A quotation"),
            Map.entry("speaker", "Who said it"));

    private FactName() {}

    static String of(Fact fact) {
        return of(fact.attribute(), fact.subject(), fact.role());
    }

    /** The name by attribute, subject and role; an attribute that a rule file brings is named by itself. */
    static String of(String attribute, @Nullable String subject, @Nullable String role) {
        String plain = PLAIN.getOrDefault(attribute, Wording.capital(attribute.replace('-', ' ')));
        String what = subject == null ? null : shortened(subject);
        return switch (attribute) {
            case "revision" -> role == null ? plain : plain + ": " + inSentence(of(role, subject, null));
            case "casualties" -> role == null ? plain : Wording.capital(role);
            case "mode" -> "place".equals(role) ? "How they meet, and where" : plain;
            case "age", "name", "rank" -> what == null ? plain : plain + " of " + what;
            case "title" -> what == null ? plain : "Office of " + what;
            case "quote" -> what == null ? plain : "Words of " + what;
            case "speaker" -> what == null ? plain : "Who said “" + firstWords(what) + "”";
            case "count", "measure", "money", "percentage", "duration", "outcome", "polarity", "certainty", "cause" ->
                what == null ? plain : plain + ": " + what;
            default -> what == null ? role == null ? plain : plain + ": " + role : plain + ": " + what;
        };
    }

    private static String shortened(String subject) {
        String words = Wording.shortened(subject);
        return words.length() <= LONGEST_SUBJECT ? words : firstWords(words);
    }

    private static String firstWords(String words) {
        String[] each = words.replace(" …", "").split(" ", 6);
        return each.length < 6 ? words : String.join(" ", java.util.Arrays.copyOf(each, 5)) + " …";
    }

    /** The name within a sentence. */
    static String inSentence(String name) {
        boolean proper = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return proper ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
