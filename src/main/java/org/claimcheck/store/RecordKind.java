package org.claimcheck.store;

/** What a stored record is; the code is what the database holds and never changes. */
enum RecordKind {
    /** An article, by its number. */
    ARTICLE(1),
    /** What an extractor sees in an article; owned by the extractor. */
    ANNOTATION(2),
    /** What grouping needs of an article; owned by the extractor. */
    PROFILE(3),
    /** What could not be read; owned by the run. */
    QUARANTINE(4),
    /** A story, by its number in the run that owns it. */
    STORY(5),
    /** A judged story, by its number in the run that owns it. */
    JUDGEMENT(6),
    /** Where an article was read, by its place in the run that owns it. */
    ORIGIN(7),
    /** The findings of a judged story, without all that was compared; by its number in the run that owns it. */
    VERDICT(8),
    /** What tells which stories a story follows; by the number that the story's id writes, in the run that owns it. */
    TRAIL(9);

    private final int code;

    RecordKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
