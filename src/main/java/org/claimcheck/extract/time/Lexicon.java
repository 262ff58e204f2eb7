package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** The words that time expressions are made of, found by their characters in any case without making a string. */
final class Lexicon {

    private final Vocabulary vocabulary;
    private final Map<String, Lexeme> words = new HashMap<>();
    private String[] keys = {};
    private @Nullable Lexeme[] values = {};
    private int longest;
    private WordList list = WordList.of();

    Lexicon(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a line of {@code words.txt}: <code>{category} value : word, word</code>. */
    void addLine(String line) {
        int colon = line.indexOf(" : ");
        String[] head = line.substring(0, colon).strip().split("\\s+");
        boolean needsCapital = head[0].endsWith("^");
        String category = needsCapital ? head[0].substring(0, head[0].length() - 1) : head[0];
        double value = Double.parseDouble(head[1]);
        for (String entry : line.substring(colon + 3).split(",")) {
            add(entry.strip(), vocabulary.number(category), value, needsCapital);
        }
    }

    /** Adds a word that a pattern names. */
    void addLiteral(String word) {
        Lexeme lexeme = words.computeIfAbsent(word, key -> new Lexeme());
        int symbol = vocabulary.number(word);
        boolean known = Arrays.stream(lexeme.terms(true)).anyMatch(term -> term.symbol() == symbol);
        if (!known) {
            lexeme.add(new Term(symbol, 0, 1), false);
        }
    }

    private void add(String entry, int symbol, double value, boolean needsCapital) {
        List<String> parts = parts(entry);
        Lexeme lexeme = words.computeIfAbsent(parts.get(0), key -> new Lexeme());
        if (parts.size() > 1) {
            lexeme.addLonger(new Lexeme.Longer(parts.subList(1, parts.size()), new Term(symbol, value, parts.size())));
            return;
        }
        lexeme.add(new Term(symbol, value, 1), needsCapital);
        if (entry.endsWith(".") && !entry.equals(parts.get(0))) {
            lexeme.markAbbreviation();
        }
    }

    /** The tokens of an entry, as the tokenizer would cut them: hyphens, full stops and {@code 's} stand alone. */
    private static List<String> parts(String entry) {
        List<String> parts = new ArrayList<>();
        for (String word : entry.toLowerCase(Locale.ROOT).split("\\s+")) {
            boolean dotted = word.indexOf('.') < word.length() - 1 && word.contains(".");
            String bare = word.endsWith(".") && !dotted ? word.substring(0, word.length() - 1) : word;
            for (String piece : bare.replace("-", " - ").replace("'s", " 's").split(" ")) {
                if (!piece.isEmpty()) {
                    parts.add(piece);
                }
            }
        }
        return parts;
    }

    /** Ends the loading: builds the table that {@link #find} reads. */
    void freeze() {
        int size = Integer.highestOneBit(Math.max(16, words.size() * 4)) * 2;
        keys = new String[size];
        values = new Lexeme[size];
        list = WordList.of(words.keySet());
        words.forEach((word, lexeme) -> {
            int slot = hash(word, 0, word.length()) & (size - 1);
            while (values[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            keys[slot] = word;
            values[slot] = lexeme;
            longest = Math.max(longest, word.length());
        });
    }

    /** Whether the word at this token takes part in a pattern. */
    boolean has(Tokens tokens, int token) {
        return list.at(tokens, token);
    }

    /** The word at these offsets, or null when it takes part in no pattern. */
    @Nullable
    Lexeme find(String text, int start, int end) {
        if (end - start > longest) {
            return null;
        }
        int mask = values.length - 1;
        int slot = hash(text, start, end) & mask;
        while (true) {
            Lexeme lexeme = values[slot];
            if (lexeme == null) {
                return null;
            }
            String key = keys[slot];
            if (key.length() == end - start && sameWord(key, text, start)) {
                return lexeme;
            }
            slot = (slot + 1) & mask;
        }
    }

    private static boolean sameWord(String key, String text, int start) {
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static char fold(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return switch (c) {
            case '’', '‘' -> '\'';
            case '–', '‑' -> '-';
            default -> c;
        };
    }
}
