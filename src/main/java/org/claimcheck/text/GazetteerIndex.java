package org.claimcheck.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The index over the names of the gazetteer's table: a hash table of the first lines of names, the longest names by first
 * word, and the lines of countries and regions. It ships beside the table, since making it takes longer than a short
 * command works; one that does not belong to the table is not used.
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the room, never compared
record GazetteerIndex(int[] slots, byte[] longestByFirstWord, int[] outer) {

    private static final int BUCKETS = 1 << 18;
    /** FNV-1a. */
    private static final int SEED = 0x811c9dc5;

    /** Makes the index of a table. */
    static GazetteerIndex of(byte[] table) {
        int lines = 0;
        for (byte b : table) {
            lines += b == '\n' ? 1 : 0;
        }
        int[] slots = new int[Integer.highestOneBit(Math.max(8, lines)) * 2];
        Arrays.fill(slots, -1);
        byte[] longest = new byte[BUCKETS];
        int[] outer = new int[lines];
        int found = 0;
        int previous = -1;
        for (int at = 0; at < table.length; at = endOfLine(table, at) + 1) {
            if (previous < 0 || !sameKey(table, previous, at)) {
                enter(table, at, slots, longest);
                previous = at;
            }
            byte kind = table[kindOf(table, at)];
            if (kind == 'C' || kind == 'R') {
                outer[found++] = at;
            }
        }
        return new GazetteerIndex(slots, longest, Arrays.copyOf(outer, found));
    }

    /** The index of these bytes, if it is of this table. */
    static Optional<GazetteerIndex> read(byte[] bytes, byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < 16 || in.getInt() != table.length || in.getInt() != check(table)) {
            return Optional.empty();
        }
        int[] slots = new int[in.getInt()];
        int[] outer = new int[in.getInt()];
        in.asIntBuffer().get(slots).get(outer);
        byte[] longest = new byte[BUCKETS];
        in.position(in.position() + 4 * (slots.length + outer.length)).get(longest);
        return Optional.of(new GazetteerIndex(slots, longest, outer));
    }

    /** What {@link #read} reads. */
    byte[] bytes(byte[] table) {
        ByteBuffer out = ByteBuffer.allocate(16 + 4 * (slots.length + outer.length) + BUCKETS);
        out.putInt(table.length).putInt(check(table)).putInt(slots.length).putInt(outer.length);
        out.asIntBuffer().put(slots).put(outer);
        out.position(out.position() + 4 * (slots.length + outer.length)).put(longestByFirstWord);
        return out.array();
    }

    private static int check(byte[] table) {
        CRC32 check = new CRC32();
        check.update(table);
        return (int) check.getValue();
    }

    /** Where the first line of a name starts, or -1. */
    int find(byte[] table, byte[] name) {
        int slot = hash(name, 0, name.length) & (slots.length - 1);
        while (slots[slot] >= 0) {
            int line = slots[slot];
            int end = line + name.length;
            boolean asLong = end < table.length && (table[end] == '\t' || table[end] == '\n');
            if (asLong && Arrays.equals(table, line, end, name, 0, name.length)) {
                return line;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    /** Upper bound for the number of words in names that start with this word; 0 when none does. */
    int longest(String firstWord) {
        int hash = SEED;
        for (int at = 0; at < firstWord.length(); at++) {
            char c = firstWord.charAt(at);
            if (c >= 0x80) {
                byte[] bytes = firstWord.getBytes(UTF_8);
                return longestByFirstWord[hash(bytes, 0, bytes.length) & (BUCKETS - 1)];
            }
            hash = step(hash, (byte) c);
        }
        return longestByFirstWord[mix(hash) & (BUCKETS - 1)];
    }

    private static void enter(byte[] table, int line, int[] slots, byte[] longest) {
        int end = endOfField(table, line);
        int first = end;
        int words = 1;
        for (int at = line; at < end; at++) {
            if (table[at] == ' ') {
                first = words == 1 ? at : first;
                words++;
            }
        }
        int bucket = hash(table, line, first) & (BUCKETS - 1);
        longest[bucket] = (byte) Math.max(longest[bucket], words);
        int slot = hash(table, line, end) & (slots.length - 1);
        while (slots[slot] >= 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = line;
    }

    /** Whether two lines are of one name. */
    static boolean sameKey(byte[] table, int left, int right) {
        return Arrays.equals(table, left, endOfField(table, left) + 1, table, right, endOfField(table, right) + 1);
    }

    private static int kindOf(byte[] table, int line) {
        return endOfField(table, endOfField(table, line) + 1) + 1;
    }

    private static int endOfField(byte[] table, int from) {
        int at = from;
        while (table[at] != '\t' && table[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int endOfLine(byte[] table, int from) {
        int at = from;
        while (table[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int hash(byte[] bytes, int start, int end) {
        int hash = SEED;
        for (int at = start; at < end; at++) {
            hash = step(hash, bytes[at]);
        }
        return mix(hash);
    }

    private static int step(int hash, byte b) {
        return (hash ^ b) * 0x01000193;
    }

    private static int mix(int hash) {
        return hash ^ (hash >>> 15);
    }
}
