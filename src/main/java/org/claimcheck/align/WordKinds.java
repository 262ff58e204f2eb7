package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.text.DataFile;
import org.claimcheck.text.Memo;

/** What kind a word is of, as far as its loss or change matters in a quotation; its stem; its synonyms. */
final class WordKinds {

    /** Why a changed word matters, gravest first; null kinds are plain content. */
    enum Kind {
        NEGATION,
        NUMBER,
        DATE,
        MODAL,
        ATTITUDE,
        CONTENT,
        FILLER,
        STOP
    }

    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Map<String, String> FILLERS = new HashMap<>();
    private static final Map<String, String> STOPS = new HashMap<>();
    private static final Map<String, String> LEMMAS = new HashMap<>();
    /** The irregular forms of a stem. */
    private static final Map<String, List<String>> FORMS = new HashMap<>();

    private static final Memo<String> LATELY = new Memo<>(WordKinds::cut, 1 << 14);
    private static final Memo<String> SENSES = new Memo<>(WordKinds::meaning, 1 << 14);
    private static final Map<String, Integer> GROUPS = new HashMap<>();

    static {
        for (String[] row : DataFile.rows(WordKinds.class, "irregular-forms.tsv")) {
            for (String form : row[1].split(" ")) {
                LEMMAS.put(form, row[0]);
            }
        }
        LEMMAS.keySet().forEach(form -> FORMS.computeIfAbsent(cut(form), any -> new ArrayList<>())
                .add(form));
        for (String[] row : DataFile.rows(WordKinds.class, "word-kinds.tsv")) {
            Map<String, String> into = row[0].equals("filler") ? FILLERS : row[0].equals("stop") ? STOPS : LABELS;
            for (String word : row[1].split(" ")) {
                into.put(word, row[0]);
            }
        }
        int group = 0;
        for (String line : DataFile.lines(WordKinds.class, "synonyms.txt")) {
            for (String word : line.split(" ")) {
                GROUPS.putIfAbsent(stem(word), group);
            }
            group++;
        }
    }

    private WordKinds() {}

    /** The kind of a word in normal form. */
    static Kind of(String word) {
        String label = LABELS.get(word);
        if (label == null) {
            if (Character.isDigit(word.charAt(0))) {
                return Kind.NUMBER;
            }
            return STOPS.containsKey(word) ? Kind.STOP : FILLERS.containsKey(word) ? Kind.FILLER : Kind.CONTENT;
        }
        return switch (label) {
            case "negation" -> Kind.NEGATION;
            case "number" -> Kind.NUMBER;
            case "date" -> Kind.DATE;
            default -> label.startsWith("modal") ? Kind.MODAL : Kind.ATTITUDE;
        };
    }

    /** The class within its kind: {@code modal-may}, {@code attitude-hoped}; the word itself where it has none. */
    static String label(String word) {
        String label = LABELS.get(word);
        boolean classed = label != null
                && (label.startsWith("modal") || label.startsWith("attitude") || label.equals("negation"));
        return classed && label != null ? label : word;
    }

    /** Whether a word may be left out of a quotation without a trace. */
    static boolean isLight(String word) {
        return FILLERS.containsKey(word) || STOPS.containsKey(word);
    }

    /** A word that carries content or whose change matters. */
    static boolean isHeavy(String word) {
        return LABELS.containsKey(word) || !isLight(word);
    }

    /** What two words share when one is put for the other: synonym group, class, or stem. */
    static String sense(String word) {
        return SENSES.of(word);
    }

    private static String meaning(String word) {
        String label = LABELS.get(word);
        if (label != null && label.startsWith("attitude")) {
            return "attitude";
        }
        String stem = stem(word);
        Integer group = GROUPS.get(stem);
        return group == null ? stem : "=" + group;
    }

    /** The word without its ending; irregular forms to their lemma. */
    static String stem(String word) {
        return LATELY.of(word);
    }

    /**
     * How every word of a stem begins: with the stem, or it is one of the irregular forms. E.g. {@code tak} and {@code took} of
     * the stem of {@code taken}.
     */
    static List<String> beginnings(String stem) {
        List<String> beginnings = new ArrayList<>(FORMS.getOrDefault(stem, List.of()));
        beginnings.removeIf(form -> form.startsWith(stem));
        beginnings.add(stem);
        return beginnings;
    }

    private static String cut(String word) {
        String lemma = LEMMAS.getOrDefault(word, word);
        for (String ending : new String[] {"ies", "ied", "ing", "ed", "es", "ly", "s", "e", "y"}) {
            if (lemma.length() - ending.length() >= 3 && lemma.endsWith(ending) && !lemma.endsWith("ss")) {
                String cut = lemma.substring(0, lemma.length() - ending.length());
                boolean doubled = cut.length() > 3
                        && cut.charAt(cut.length() - 1) == cut.charAt(cut.length() - 2)
                        && "ldtpnmgbr".indexOf(cut.charAt(cut.length() - 1)) >= 0
                        && ending.length() > 1;
                return doubled
                        ? cut.substring(0, cut.length() - 1)
                        : cut.endsWith("e") || cut.endsWith("i") ? cut.substring(0, cut.length() - 1) : cut;
            }
        }
        return lemma;
    }
}
