package org.claimcheck.report;

/** How a cell stands to what most independent sources say: a sign and a word, never a colour alone. */
enum Mark {
    AGREES("same", "=", "agrees"),
    FITS("fit", "≈", "fits"),
    UPDATE("update", "→", "later figure"),
    TENSION("tension", "?", "in tension"),
    DIFFERS("differ", "≠", "differs"),
    SINGLE("same", "1", "only source"),
    SILENT("silent", "·", "silent");

    private final String css;
    private final String sign;
    private final String spoken;

    Mark(String css, String sign, String spoken) {
        this.css = css;
        this.sign = sign;
        this.spoken = spoken;
    }

    String css() {
        return css;
    }

    String sign() {
        return sign;
    }

    String spoken() {
        return spoken;
    }
}
