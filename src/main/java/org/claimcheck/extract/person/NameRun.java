package org.claimcheck.extract.person;

/**
 * Words in a row that look like a name: capitalised words with the particles, initials, hyphens and suffixes between them.
 *
 * @param first first token
 * @param last last token
 * @param titleCase whether its sentence writes all words with a capital, as a headline does
 */
record NameRun(int first, int last, boolean titleCase) {

    NameRun from(int token) {
        return new NameRun(token, last, titleCase);
    }

    NameRun to(int token) {
        return new NameRun(first, token, titleCase);
    }
}
