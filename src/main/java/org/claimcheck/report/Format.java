package org.claimcheck.report;

/** The output formats, by the name that {@code --format} takes. */
public enum Format {
    HTML("report.html"),
    JSON("report.json"),
    SARIF("report.sarif"),
    JUNIT("junit.xml"),
    MARKDOWN("report.md"),
    CODEQUALITY("codequality.json"),
    GITHUB("annotations.txt"),
    RDJSON("rdjson.json"),
    CSV("facts.csv");

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    /** Name of the file in the run's folder. */
    public String fileName() {
        return fileName;
    }
}
