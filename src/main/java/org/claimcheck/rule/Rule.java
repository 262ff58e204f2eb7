package org.claimcheck.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;

/**
 * One rule of the library, as its file says.
 *
 * @param id lower-case words joined by hyphens, e.g. {@code casualty-count-conflict}
 * @param since version of the program that brought it
 * @param severity of its gravest findings
 * @param severities by relation, where a tension is milder than a conflict; never above warning for a tension
 * @param compare the attributes it judges
 * @param selection which pairs of claims it takes up
 * @param noteWhen holds for a pair that makes a note only
 * @param message template, e.g. {@code ${left.source} reports ${left.text}}
 * @param why it matters, for an editor
 * @param limits what it does not see, or an empty string
 * @param origin where it was read
 */
public record Rule(
        String id,
        String since,
        String summary,
        Severity severity,
        Map<Relation, Severity> severities,
        List<String> compare,
        Selection selection,
        Condition noteWhen,
        MessageTemplate message,
        String why,
        String limits,
        List<String> references,
        List<Example> examples,
        Origin origin) {

    /**
     * The file a rule was read from, and the line it begins on.
     *
     * @param pack the folder below the rule folder, e.g. {@code sport/football}; {@code own} for a rule at its top, {@code
     *     shipped} for one of the library
     */
    public record Origin(String file, int line, String pack) {}

    public Rule {
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
        compare = List.copyOf(compare);
        references = List.copyOf(references);
        examples = List.copyOf(examples);
    }

    /** The severity of a pair that stands like this, before anything lowers it. */
    public Severity severityOf(Relation relation) {
        return severities.getOrDefault(relation, Severity.NOTE);
    }
}
