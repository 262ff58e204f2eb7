package org.claimcheck.batch;

/** Is told how a check gets on. Called from several threads at once. */
public interface Progress {

    /** A step begins, with this many things to do, 0 when that is unknown. */
    void begin(String step, int total);

    /** So many more are done. */
    void advance(int done);

    /** The step ends. */
    void end();

    /** Something that the user should know. */
    void note(String message);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String step, int total) {}

            @Override
            public void advance(int done) {}

            @Override
            public void end() {}

            @Override
            public void note(String message) {}
        };
    }
}
