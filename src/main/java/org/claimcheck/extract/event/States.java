package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How things stand or ended, of which one excludes the other, and the phrases that say so: {@code states.yaml}, read once. Stateless; may
 * be shared.
 */
final class States {

    /** Whose a slot is: the story's, that of whom something is done to, or that of who does it. */
    enum Of {
        STORY,
        PERSON,
        DOER
    }

    /**
     * A slot.
     *
     * @param name the claim's subject, or its beginning where each person has one
     * @param attribute of the claim
     * @param of whether each person has a slot of their own, and which one a phrase is about
     * @param families of which the article must tell an event, or empty
     * @param needs words of which the article must have one
     * @param kind a word that must stand in the sentence where the phrase does not name it, or empty
     */
    record State(String name, String attribute, Of of, List<String> families, Words needs, String kind, Words not) {}

    /**
     * One way to say a term of a slot.
     *
     * @param term what it says
     * @param opposes what that excludes
     * @param denied what it says behind a "not"; null where that says nothing
     * @param bare whether it says anything only behind a "not"
     */
    record Phrase(State state, WordPattern words, String term, String opposes, @Nullable String denied, boolean bare) {}

    private static final String KIND = "KIND";
    private static final States SHIPPED = load();

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Set<String> firsts = new HashSet<>();
    private @Nullable Words all;

    static States shipped() {
        return SHIPPED;
    }

    /** Whether a sentence may hold any phrase. */
    boolean mayBeIn(Tokens tokens, int sentence) {
        return words().mayStartIn(tokens, sentence);
    }

    /** The phrases that begin with a token's word. */
    List<Phrase> at(Tokens tokens, int token) {
        return words().mayStartAt(tokens, token) ? byFirstWord.getOrDefault(tokens.lower(token), List.of()) : List.of();
    }

    private Words words() {
        Words known = all;
        if (known == null) {
            known = Words.of(firsts);
            all = known;
        }
        return known;
    }

    private void add(Phrase phrase) {
        for (String first : phrase.words().firstWords()) {
            firsts.add(first);
            byFirstWord.computeIfAbsent(first, any -> new ArrayList<>()).add(phrase);
        }
    }

    private static States load() {
        States states = new States();
        for (Object node : Resource.list("states.yaml")) {
            Map<?, ?> entry = Resource.asMap(node);
            List<String> kinds = Resource.strings(entry.get("kinds"));
            for (String kind : kinds.isEmpty() ? List.of("") : kinds) {
                states.add(entry, kind);
            }
        }
        states.all = Words.of(states.firsts);
        return states;
    }

    private void add(Map<?, ?> entry, String kind) {
        State state = new State(
                String.valueOf(entry.get("slot")) + (kind.isEmpty() ? "" : ", " + kind),
                String.valueOf(entry.get("attribute")),
                Of.valueOf(String.valueOf(entry.get("of")).toUpperCase(Locale.ROOT)),
                Resource.strings(entry.get("families")),
                Words.of(Resource.strings(entry.get("needs"))),
                kind,
                Words.of(Resource.strings(entry.get("not-before"))));
        if (entry.get("terms") instanceof List<?> terms) {
            for (Object node : terms) {
                Map<?, ?> term = Resource.asMap(node);
                for (String form : List.of("words", "bare")) {
                    for (String words : Resource.strings(term.get(form))) {
                        add(new Phrase(
                                state,
                                new WordPattern(words.replace(KIND, kind)),
                                String.valueOf(term.get("term")),
                                String.valueOf(term.get("opposes")),
                                term.get("denied") == null ? null : String.valueOf(term.get("denied")),
                                form.equals("bare")));
                    }
                }
            }
        }
    }
}
