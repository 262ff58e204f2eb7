package org.claimcheck.story;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * Terms by number, without their words: a term is known by a hash of 64 bits, which two of three million terms share in one of
 * four million corpora. The first numbers are given in the order in which terms come; {@link #inOrder} gives those that stand.
 */
final class TermTable {

    private static final int LEAST = 1 << 12;

    private final ToIntFunction<String> elsewhere;
    private long[] slots = new long[LEAST];
    private int[] numbers = new int[LEAST];
    private long[] hashes = new long[LEAST / 2];
    private byte[] kinds = new byte[LEAST / 2];
    private int[] holders = new int[LEAST / 2];
    private double[] rarity = new double[LEAST / 2];
    private int size;

    /**
     * No terms yet.
     *
     * @param elsewhere how many articles elsewhere hold a term
     */
    TermTable(ToIntFunction<String> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** The number of a term, a new one when it is not known yet. */
    int number(String term) {
        long hash = hash(term);
        int slot = slot(hash);
        if (slots[slot] == hash) {
            return numbers[slot];
        }
        if (size * 2 >= slots.length) {
            grow();
            slot = slot(hash);
        }
        slots[slot] = hash;
        numbers[slot] = size;
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            holders = Arrays.copyOf(holders, size * 2);
            rarity = Arrays.copyOf(rarity, size * 2);
        }
        Kind kind = Kind.of(term);
        hashes[size] = hash;
        kinds[size] = (byte) kind.at();
        holders[size] = elsewhere.applyAsInt(term);
        rarity[size] = kind.share(term, CommonWords.shipped()); // until all are counted
        return size++;
    }

    /** The number of a term, -1 when nobody holds it. */
    int find(String term) {
        long hash = hash(term);
        int slot = slot(hash);
        return slots[slot] == hash ? numbers[slot] : -1;
    }

    void hold(int term) {
        holders[term]++;
    }

    /**
     * Numbers the terms anew by their hashes, so that the order in which articles were read changes nothing, and weighs how rare
     * they are among so many articles.
     *
     * @return the new number of each term
     */
    int[] inOrder(int articles) {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int[] moved = new int[size];
        byte[] newKinds = new byte[size];
        int[] newHolders = new int[size];
        double[] newRarity = new double[size];
        for (int term = 0; term < size; term++) {
            int at = Arrays.binarySearch(sorted, hashes[term]);
            moved[term] = at;
            newKinds[at] = kinds[term];
            newHolders[at] = holders[term];
            newRarity[at] = Corpus.rarity(rarity[term], holders[term], articles);
        }
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != 0) {
                numbers[slot] = moved[numbers[slot]];
            }
        }
        hashes = sorted;
        kinds = newKinds;
        holders = newHolders;
        rarity = newRarity;
        return moved;
    }

    int size() {
        return size;
    }

    /** {@link Kind#at} of a term. */
    int kind(int term) {
        return kinds[term];
    }

    /** How many articles hold a term. */
    int holders(int term) {
        return holders[term];
    }

    double rarity(int term) {
        return rarity[term];
    }

    private void grow() {
        long[] old = slots;
        int[] known = numbers;
        slots = new long[old.length * 2];
        numbers = new int[slots.length];
        for (int slot = 0; slot < old.length; slot++) {
            if (old[slot] != 0) {
                int to = slot(old[slot]);
                slots[to] = old[slot];
                numbers[to] = known[slot];
            }
        }
    }

    /** Where a hash stands, or where it would. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
