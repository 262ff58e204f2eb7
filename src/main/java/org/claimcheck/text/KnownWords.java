package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * All words that some {@link WordList} holds, each with a number and a row of bits that tells which lists hold it. A token's
 * word is looked up here once, when the text is read; from then on, whether it is in a list is one bit beside the others of
 * its word. Immutable: a list that is made later makes another one, and a text that was read before does not know that list.
 */
final class KnownWords {

    /** The number of every word that no list holds; its row is empty. */
    static final int UNKNOWN = 0;

    private static final List<Set<String>> LISTS = new ArrayList<>();
    private static final Map<Set<String>, Integer> NUMBERS = new HashMap<>();
    private static volatile int entered;
    private static volatile KnownWords current = new KnownWords(List.of());

    private final int lists;
    private final int width;
    private final String[] words;
    /** The hash of each word. */
    private final int[] hashes;

    private final long[] rows;
    private final int[] slots;

    private KnownWords(List<Set<String>> lists) {
        this.lists = lists.size();
        this.width = Math.max(1, (lists.size() + Long.SIZE - 1) / Long.SIZE);
        int most = 1 + lists.stream().mapToInt(Set::size).sum();
        this.slots = new int[Integer.highestOneBit(most) * 4];
        String[] found = new String[most];
        found[UNKNOWN] = "";
        long[] bits = new long[most * width];
        int count = 1;
        for (int list = 0; list < this.lists; list++) {
            for (String word : lists.get(list)) {
                int slot = slot(found, word);
                if (slots[slot] == UNKNOWN) {
                    found[count] = word;
                    slots[slot] = count++;
                }
                bits[slots[slot] * width + list / Long.SIZE] |= 1L << list;
            }
        }
        this.words = Arrays.copyOf(found, count);
        this.hashes = Arrays.stream(words).mapToInt(String::hashCode).toArray();
        this.rows = Arrays.copyOf(bits, count * width);
    }

    /** Enters a list of words and returns its number; that of a list that is equal, if there is one. */
    static int enter(Set<String> words) {
        synchronized (LISTS) {
            int number = NUMBERS.computeIfAbsent(words, it -> LISTS.size());
            if (number == LISTS.size()) {
                LISTS.add(words);
                entered = LISTS.size();
            }
            return number;
        }
    }

    /** The words of all lists that were entered so far. */
    static KnownWords now() {
        KnownWords known = current;
        return known.lists == entered ? known : renewed();
    }

    private static KnownWords renewed() {
        synchronized (LISTS) {
            if (current.lists < LISTS.size()) {
                current = new KnownWords(List.copyOf(LISTS));
            }
            return current;
        }
    }

    /** Whether it knows the list of this number. */
    boolean knows(int list) {
        return list < lists;
    }

    /** How many numbers a row has. */
    int width() {
        return width;
    }

    /** The word of this number in lower case. */
    String word(int number) {
        return words[number];
    }

    /** Whether a word is in a list. */
    boolean isIn(int word, int list) {
        return (rows[word * width + (list >> 6)] >>> list & 1) != 0;
    }

    /** Adds a word's row to that of a text. */
    void collect(int word, long[] rows, int at) {
        for (int part = 0; part < width; part++) {
            rows[at + part] |= this.rows[word * width + part];
        }
    }

    /** The number of the word at these characters in any case, with a straight or a curly apostrophe. */
    int find(char[] text, int start, int end) {
        int hash = 0;
        for (int at = start; at < end; at++) {
            char c = text[at];
            if (c >= 0x80 && c != '’') {
                return find(lower(new String(text, start, end - start)));
            }
            hash = hash * 31 + small(c);
        }
        for (int slot = mix(hash) & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
            int number = slots[slot];
            if (number == UNKNOWN || (hashes[number] == hash && stands(words[number], text, start, end))) {
                return number;
            }
        }
    }

    /** The number of a word in lower case. */
    int find(String word) {
        return slots[slot(words, word)];
    }

    /** The form that words are kept in: lower case, with a straight apostrophe. */
    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static boolean stands(String word, char[] text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (word.charAt(at - start) != small(text[at])) {
                return false;
            }
        }
        return true;
    }

    private int slot(String[] words, String word) {
        int slot = mix(word.hashCode()) & (slots.length - 1);
        while (slots[slot] != UNKNOWN && !words[slots[slot]].equals(word)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static char small(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '’' ? '\'' : c;
    }

    private static int mix(int hash) {
        return hash ^ (hash >>> 15);
    }
}
