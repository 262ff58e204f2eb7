package org.claimcheck.bench;

/** Makes articles, the same ones for the same seed. */
interface NewsSource {

    /**
     * One article.
     *
     * @param id unique in the corpus
     * @param source outlet
     * @param published ISO date
     */
    record Piece(String id, String source, String published, String headline, String body) {}

    /** The article of this number, from 0; a pure function of the number. */
    Piece piece(int number);
}
