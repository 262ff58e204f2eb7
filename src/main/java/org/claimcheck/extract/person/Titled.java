package org.claimcheck.extract.person;

/**
 * A run of capitalised words parted into title and name.
 *
 * @param name first and last token of the name; the name is empty ({@code first > last}) when the run is a title alone
 * @param titleFirst first token of the title, or -1
 * @param titleLast last token of the title, or -1
 * @param honorific whether a word of courtesy ("Mr.") stands before the name
 */
record Titled(NameRun name, int titleFirst, int titleLast, boolean honorific) {

    boolean hasTitle() {
        return titleFirst >= 0;
    }

    boolean isTitleAlone() {
        return name.first() > name.last();
    }

    static Titled plain(NameRun run) {
        return new Titled(run, -1, -1, false);
    }
}
