package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The triggers of all event families, from {@code families.yaml}: one hash look-up a token.
 *
 * <p>Example: at "summit" it finds a noun of the family {@code meeting}, three words long at "round table meeting" it
 * does not: the longest entry that starts at a token wins.
 */
final class EventLexicon {

    /**
     * A trigger word or phrase.
     *
     * @param scored whether it is one beside a score alone: "beat them 3-1"
     * @param beside what it must be said of, "sank" of a ship, or null where it is one whatever it is said of
     */
    record Entry(
            List<String> words,
            EventFamily family,
            boolean verb,
            boolean never,
            boolean scored,
            @Nullable WordList beside) {}

    private static final EventLexicon SHIPPED = new EventLexicon(Resource.mapping("families.yaml"));

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final WordList firstWords;
    private final Map<String, EventFamily> families = new HashMap<>();

    private EventLexicon(Map<?, ?> file) {
        Resource.asMap(file.get("families"))
                .forEach((name, node) -> family(String.valueOf(name), Resource.asMap(node)));
        triggers(EventFamily.ANAPHORA, Resource.asMap(file.get("anaphora")));
        triggers(EventFamily.ASIDE, Resource.asMap(file.get("aside")));
        Resource.strings(file.get("never")).forEach(phrase -> add(phrase, EventFamily.ASIDE, false, true, false, null));
        firstWords = WordList.of(byFirstWord.keySet());
        byFirstWord.values().forEach(entries -> entries.sort(Comparator.comparingInt(EventLexicon::order)));
    }

    static EventLexicon shipped() {
        return SHIPPED;
    }

    /** The family of this name, or null. */
    @Nullable
    EventFamily family(String name) {
        return families.get(name);
    }

    /** Entries of the longest length that start at this token; empty when none does. */
    List<Entry> at(Tokens tokens, int token, int end) {
        if (!firstWords.at(tokens, token)) {
            return List.of();
        }
        List<Entry> entries = byFirstWord.getOrDefault(tokens.lower(token), List.of());
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            boolean asLong = found.isEmpty()
                    || found.get(0).words().size() == entry.words().size();
            if (asLong && matches(entry, tokens, token, end)) {
                found.add(entry);
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, Tokens tokens, int token, int end) {
        List<String> words = entry.words();
        if (token + words.size() > end) {
            return false;
        }
        for (int at = 1; at < words.size(); at++) {
            if (!tokens.is(token + at, words.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** Longest first; what never is a trigger before what is; nouns before verbs. */
    private static int order(Entry entry) {
        return -8 * entry.words().size()
                + (entry.never() ? -4 : 0)
                + (entry.verb() ? 2 : 0)
                + (entry.scored() ? -1 : 0);
    }

    private void family(String name, Map<?, ?> node) {
        Object priority = node.get("priority");
        EventFamily family = new EventFamily(
                name,
                String.valueOf(node.get("group")),
                priority instanceof Integer number ? number : 0,
                Resource.strings(node.get("slots")));
        families.put(name, family);
        triggers(family, node);
    }

    private void triggers(EventFamily family, Map<?, ?> node) {
        triggers(family, node, null);
        for (String verb : Resource.strings(node.get("scored"))) {
            Inflections.ofVerb(verb).forEach(form -> add(form, family, true, false, true, null));
        }
        if (node.get("beside") instanceof List<?> groups) {
            for (Object group : groups) {
                Map<?, ?> words = Resource.asMap(group);
                triggers(family, words, things(Resource.strings(words.get("things"))));
            }
        }
    }

    private void triggers(EventFamily family, Map<?, ?> node, @Nullable WordList beside) {
        for (String noun : Resource.strings(node.get("nouns"))) {
            Inflections.ofNoun(noun).forEach(form -> add(form, family, false, false, false, beside));
        }
        for (String verb : Resource.strings(node.get("verbs"))) {
            Inflections.ofVerb(verb).forEach(form -> add(form, family, true, false, false, beside));
        }
        for (String phrase : Resource.strings(node.get("phrases"))) {
            boolean verb = phrase.startsWith("v:");
            add(verb ? phrase.substring(2) : phrase, family, verb, false, false, beside);
        }
    }

    private static WordList things(List<String> nouns) {
        Set<String> forms = new HashSet<>();
        nouns.forEach(noun -> forms.addAll(Inflections.ofNoun(noun)));
        return WordList.of(forms);
    }

    private void add(
            String phrase, EventFamily family, boolean verb, boolean never, boolean scored, @Nullable WordList beside) {
        List<String> words = List.of(phrase.replace("-", " - ").split(" +"));
        byFirstWord
                .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                .add(new Entry(words, family, verb, never, scored, beside));
    }
}
