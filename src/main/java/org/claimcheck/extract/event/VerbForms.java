package org.claimcheck.extract.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Base forms of the verbs whose denial matters, by each of their forms. */
final class VerbForms {

    private static final VerbForms SHIPPED = new VerbForms();

    private final Map<String, String> bases = new HashMap<>();

    private VerbForms() {
        for (String entry : Resource.strings(Resource.mapping("words.yaml").get("contested-verbs"))) {
            String base = entry.split("/")[0];
            Inflections.ofVerb(entry).forEach(form -> bases.putIfAbsent(form, base));
        }
    }

    static VerbForms shipped() {
        return SHIPPED;
    }

    /** The base of a verb form, e.g. {@code use} for "used"; null for other words. */
    @Nullable
    String base(String form) {
        return bases.get(form);
    }
}
