package org.claimcheck.text;

/**
 * An immutable set of words in little memory: 64-bit hashes in an open table, so that a word outside the set is taken
 * for a member about once in 10<sup>14</sup> times.
 *
 * <pre>{@code WordSet.common().contains("police") // true, it is usually written small}</pre>
 */
public final class WordSet {

    private final long[] table;

    private WordSet(byte[] lines) {
        int count = 0;
        for (byte b : lines) {
            count += b == '\n' ? 1 : 0;
        }
        table = new long[Integer.highestOneBit(Math.max(8, count)) * 4];
        long hash = SEED;
        for (byte b : lines) {
            if (b == '\n') {
                put(hash);
                hash = SEED;
            } else {
                hash = step(hash, (char) b);
            }
        }
    }

    /** Words that are written with a small letter in running English; from WordNet. */
    public static WordSet common() {
        return Common.WORDS;
    }

    /** Given names of many languages, folded. */
    public static WordSet givenNames() {
        return Given.NAMES;
    }

    private static final class Common {
        private static final WordSet WORDS = new WordSet(Resources.bytes(WordSet.class, "words.txt.gz"));
    }

    private static final class Given {
        private static final WordSet NAMES = new WordSet(Resources.bytes(WordSet.class, "given-names.txt.gz"));
    }

    /** Whether this ASCII word in small letters is in the set. */
    public boolean contains(String word) {
        long hash = SEED;
        for (int at = 0; at < word.length(); at++) {
            hash = step(hash, word.charAt(at));
        }
        for (int slot = slot(hash); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            if (table[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private void put(long hash) {
        int slot = slot(hash);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = hash;
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 32)) & (table.length - 1);
    }

    private static final long SEED = 0xcbf29ce484222325L;

    private static long step(long hash, char c) {
        return (hash ^ c) * 0x100000001b3L;
    }
}
