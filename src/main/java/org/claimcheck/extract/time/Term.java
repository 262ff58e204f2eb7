package org.claimcheck.extract.time;

/**
 * What a token, or a few of them, can be in a pattern.
 *
 * @param symbol number of the word or category in the grammar's vocabulary
 * @param value month number, count, offset, whatever the category carries; 0 for a plain word
 * @param length how many tokens it takes
 */
record Term(int symbol, double value, int length) {

    static final Term[] NONE = {};
}
