package org.claimcheck.extract.event;

import java.util.HashMap;
import java.util.Map;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Base forms of the verbs whose denial matters, by each of their forms. */
final class VerbForms {

    private static final VerbForms SHIPPED = new VerbForms();

    private final Map<String, String> bases = new HashMap<>();
    private final WordList forms;

    private VerbForms() {
        for (String entry : Resource.strings(Resource.mapping("words.yaml").get("contested-verbs"))) {
            String base = entry.split("/")[0];
            Inflections.ofVerb(entry).forEach(form -> bases.putIfAbsent(form, base));
        }
        forms = WordList.of(bases.keySet());
    }

    static VerbForms shipped() {
        return SHIPPED;
    }

    /** Whether a sentence has a form of one of these verbs. */
    boolean anyIn(Tokens tokens, int sentence) {
        return forms.in(tokens, sentence);
    }

    /** The base of the verb form at this token, e.g. {@code use} for "used"; null for other words. */
    @Nullable
    String base(Tokens tokens, int token) {
        return forms.at(tokens, token) && tokens.isWord(token) ? bases.get(tokens.lower(token)) : null;
    }
}
