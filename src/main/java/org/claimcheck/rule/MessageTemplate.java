package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringSubstitutor;

/**
 * A message with named fields, filled from a map alone: nothing else is looked up.
 *
 * <p>Example: {@code ${left.source} reports ${left.text}.}
 *
 * @param words the template as written
 */
public record MessageTemplate(String words) {

    private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)}");

    /** The fields that it names, in order. */
    List<String> fields() {
        List<String> names = new ArrayList<>();
        Matcher matcher = FIELD.matcher(words);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The message with its fields filled; a field's own words are never filled again. */
    String fill(Map<String, String> fields) {
        return new StringSubstitutor(fields)
                .setDisableSubstitutionInValues(true)
                .setEnableSubstitutionInVariables(false)
                .replace(words);
    }
}
