package org.claimcheck.story;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Counts the terms of many articles without keeping their words: a term is known by a hash of 60 bits, which two of three million
 * terms share in one of two hundred thousand corpora. Numbers are given in the order in which terms come.
 */
final class TermTable {

    private static final int LEAST = 1 << 12;

    /** Slots for each term at least. */
    private static final double ROOM = 4 / 3.0;

    /** Bits of a hash that tell its kind, and the first letters of the kinds in the order of these bits, from 1 on. */
    private static final int RANK_AT = 60;

    private static final String RANKS = "cflnpw";

    private static final int[] KINDS = IntStream.range(0, RANKS.length() + 1)
            .map(rank -> rank == 0 ? -1 : Kind.of(RANKS.substring(rank - 1)).at())
            .toArray();

    private final ToIntFunction<String> elsewhere;

    /** By slot, the number of its term and one; 0 where it is free. */
    private int[] slots = new int[LEAST];

    private long[] hashes = new long[LEAST / 2];
    private int[] holders = new int[LEAST / 2];
    private float[] shares = new float[LEAST / 2];
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
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size * ROOM >= slots.length) {
            grow();
            slot = slot(hash);
        }
        slots[slot] = size + 1;
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            holders = Arrays.copyOf(holders, size * 2);
            shares = Arrays.copyOf(shares, size * 2);
        }
        hashes[size] = hash;
        holders[size] = elsewhere.applyAsInt(term);
        shares[size] = Kind.of(term).share(term, CommonWords.shipped());
        return size++;
    }

    void hold(int term) {
        holders[term]++;
    }

    int size() {
        return size;
    }

    long hash(int term) {
        return hashes[term];
    }

    /** {@link Kind#at} of a term. */
    int kind(int term) {
        return KINDS[(int) (hashes[term] >>> RANK_AT)];
    }

    /** How many articles hold a term. */
    int holders(int term) {
        return holders[term];
    }

    /** How rare a term is among so many articles. */
    double rarity(int term, int articles) {
        return Corpus.rarity(shares[term], holders[term], articles);
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int term = 0; term < size; term++) {
            slots[slot(hashes[term])] = term + 1;
        }
    }

    /** Where a hash stands, or where it would. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /** The hash of a term, never 0; places, figures and names have smaller ones than plain words, and so come first where all else is equal. */
    static long hash(String term) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < term.length(); at++) {
            hash = (hash ^ term.charAt(at)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        hash ^= hash >>> 29;
        long rank = RANKS.indexOf(term.charAt(0)) + 1L;
        return (rank << RANK_AT) | (hash >>> 4);
    }
}
