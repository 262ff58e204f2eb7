package org.claimcheck.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.claimcheck.text.phrase.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the library, as its file says.
 *
 * @param id lower-case words joined by hyphens, e.g. {@code casualty-count-conflict}
 * @param since version of the program that brought it
 * @param severity of its gravest findings
 * @param severities by relation, where a tension is milder than a conflict; never above warning for a tension
 * @param compare the attributes it judges
 * @param introduces the kind of fact that it introduces by patterns, or null when it judges what is there
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
        @Nullable FactKind introduces,
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

    /** The same rule with further examples. */
    Rule withExamples(List<Example> further) {
        return new Rule(
                id,
                since,
                summary,
                severity,
                severities,
                compare,
                introduces,
                selection,
                noteWhen,
                message,
                why,
                limits,
                references,
                Stream.concat(examples.stream(), further.stream()).toList(),
                origin);
    }

    /** The severity of a pair that stands like this, before anything lowers it. */
    public Severity severityOf(Relation relation) {
        return severities.getOrDefault(relation, Severity.NOTE);
    }
}
