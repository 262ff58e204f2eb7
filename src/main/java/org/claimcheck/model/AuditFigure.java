package org.claimcheck.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many planted errors the checker found when it was last measured on a newsroom's own articles.
 *
 * @param kinds by kind of error, in the order of the audit
 * @param measured the day, or null when unknown
 * @param articles how many articles were read
 * @param cleanStories stories of two articles and more that were checked as they are
 * @param cleanFindings errors and warnings in these: real conflicts, or flagged without cause
 * @param cleanNotes notes in these
 */
public record AuditFigure(
        List<Kind> kinds,
        @Nullable LocalDate measured,
        int articles,
        int cleanStories,
        int cleanFindings,
        int cleanNotes) {

    /**
     * Errors of one kind.
     *
     * @param name e.g. {@code quotation}
     * @param planted how many were planted
     * @param found how many of them were reported at the place where they were planted
     * @param asNote how many of those found were no more than a note
     * @param elsewhere findings that the plantings raised at other places, where nothing had been changed
     */
    public record Kind(String name, int planted, int found, int asNote, int elsewhere) {}

    public AuditFigure {
        kinds = List.copyOf(kinds);
    }

    /** The same with the day on which it was measured. */
    public AuditFigure on(LocalDate day) {
        return new AuditFigure(kinds, day, articles, cleanStories, cleanFindings, cleanNotes);
    }

    /** Planted errors of all kinds. */
    public int planted() {
        return kinds.stream().mapToInt(Kind::planted).sum();
    }

    /** Planted errors of all kinds that were found. */
    public int found() {
        return kinds.stream().mapToInt(Kind::found).sum();
    }
}
