package org.claimcheck.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.AuditFigure;
import org.claimcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a report says besides its stories: whose it is, what editors decided, how the last nights went.
 *
 * <p>Example: {@code Edition.plain().withOwn(Set.of("Harbour Post"), ZoneId.of("Europe/Berlin"))}.
 *
 * @param own lower-case names of one's own outlets
 * @param zone in which the desk reads the time
 * @param rules the rules that are on, by id
 * @param decisions what editors decided, by finding
 * @param nights on how many days an open finding has been reported, this one included, by finding
 * @param trend the last nights, oldest first, this one last
 * @param audit how many planted errors are found, or null when that was not measured
 * @param against what drafts were compared with, or null when this is no gate's report
 */
public record Edition(
        Set<String> own,
        ZoneId zone,
        Map<String, RuleCard> rules,
        Map<String, Decided> decisions,
        Map<String, Integer> nights,
        List<Night> trend,
        @Nullable AuditFigure audit,
        @Nullable Against against) {

    /** What a rule is for, in its author's words. */
    public record RuleCard(String summary, String why, String limits, Severity severity, List<String> references) {

        public RuleCard {
            references = List.copyOf(references);
        }
    }

    /**
     * An editor's decision.
     *
     * @param by who decided, or null
     */
    public record Decided(String why, @Nullable String by, LocalDate on) {}

    /** How many findings a night brought, settled and left open. */
    public record Night(
            String run, LocalDate day, int newErrors, int newWarnings, int newNotes, int resolved, int open) {}

    /**
     * What drafts were compared with.
     *
     * @param articles how many articles
     * @param from the first of their days, or null when none has one
     * @param to the last of their days, or null when none has one
     * @param origin where they come from, in words
     */
    public record Against(int articles, @Nullable LocalDate from, @Nullable LocalDate to, String origin) {

        /** One sentence: {@code Compared with 20,000 articles of 2 May 2025 to 9 May 2025, from the last check.} */
        public String sentence() {
            LocalDate first = from;
            LocalDate last = to;
            String days = first == null || last == null
                    ? " without a date"
                    : first.equals(last)
                            ? " of " + Wording.day(first)
                            : " of " + Wording.day(first) + " to " + Wording.day(last);
            return "Compared with " + String.format(Locale.ROOT, "%,d", articles)
                    + (articles == 1 ? " article" : " articles") + days + ", " + origin + ".";
        }
    }

    public Edition {
        own = Set.copyOf(own);
        rules = Map.copyOf(rules);
        decisions = Map.copyOf(decisions);
        nights = Map.copyOf(nights);
        trend = List.copyOf(trend);
    }

    /** Nobody's own, in UTC, with no past. */
    public static Edition plain() {
        return new Edition(Set.of(), ZoneOffset.UTC, Map.of(), Map.of(), Map.of(), List.of(), null, null);
    }

    /** The same with outlets of one's own and the desk's time zone. */
    public Edition withOwn(Set<String> outlets, ZoneId desk) {
        Set<String> lower = Set.copyOf(
                outlets.stream().map(it -> it.strip().toLowerCase(Locale.ROOT)).toList());
        return new Edition(lower, desk, rules, decisions, nights, trend, audit, against);
    }

    /** The same with the rules that were on. */
    public Edition withRules(Map<String, RuleCard> cards) {
        return new Edition(own, zone, cards, decisions, nights, trend, audit, against);
    }

    /** The same with what editors decided. */
    public Edition withDecisions(Map<String, Decided> decided) {
        return new Edition(own, zone, rules, decided, nights, trend, audit, against);
    }

    /** The same with what drafts were compared with. */
    public Edition withAgainst(Against compared) {
        return new Edition(own, zone, rules, decisions, nights, trend, audit, compared);
    }

    /** The same with the figure of the last audit. */
    public Edition withAudit(@Nullable AuditFigure figure) {
        return new Edition(own, zone, rules, decisions, nights, trend, figure, against);
    }

    /** The same with the nights before. */
    public Edition withPast(List<Night> lastNights, Map<String, Integer> nightsOfFindings) {
        return new Edition(own, zone, rules, decisions, nightsOfFindings, lastNights, audit, against);
    }

    /** Whether an outlet is one's own. */
    boolean isOwn(@Nullable String outlet) {
        return outlet != null && own.contains(outlet.strip().toLowerCase(Locale.ROOT));
    }
}
