package org.claimcheck.rule;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads a condition of a rule file; what is wrong in it is told with its place in the file. */
final class ConditionReader {

    private static final Pattern UNKNOWN = Pattern.compile("(undefined field|undeclared reference to) '([^']*)'");

    private ConditionReader() {}

    /** The condition of a key, or the given one when the key is missing or its condition is wrong. */
    static Condition read(Fields fields, String key, Condition otherwise) {
        Optional<Node> node = fields.node(key);
        String words = fields.text(key);
        if (node.isEmpty() || words == null) {
            return otherwise;
        }
        Optional<Condition> plain = PlainCondition.of(words);
        if (plain.isPresent()) {
            return plain.get();
        }
        try {
            return CelCondition.of(words);
        } catch (CelValidationException e) {
            e.getErrors().forEach(issue -> tell(fields, node.get(), issue));
            return otherwise;
        }
    }

    private static void tell(Fields fields, Node node, CelIssue issue) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        int column = node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
        if (node instanceof ScalarNode scalar && issue.getSourceLocation().getLine() == 1 && !isBlock(scalar)) {
            column += issue.getSourceLocation().getColumn() + (scalar.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1);
        }
        fields.problems().at(fields.file(), line, column, "condition: " + explain(issue.getMessage()));
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private static String explain(String message) {
        Matcher matcher = UNKNOWN.matcher(message);
        if (!matcher.find()) {
            return message.replaceAll("\\s*\\R.*", "");
        }
        boolean field = matcher.group(1).startsWith("undefined field");
        List<String> known = field ? fieldNames() : List.copyOf(Vocabulary.ROOTS.keySet());
        String what = field ? "unknown field \"" : "unknown name \"";
        return what + matcher.group(2) + "\"; " + Problems.instead(matcher.group(2), known);
    }

    private static List<String> fieldNames() {
        Set<String> names = new LinkedHashSet<>(Vocabulary.CLAIM.keySet());
        names.addAll(Vocabulary.VALUE.keySet());
        names.addAll(Vocabulary.COMPARISON.keySet());
        return new ArrayList<>(names);
    }
}
