package org.claimcheck.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition in the Common Expression Language: total, typed, cannot loop.
 *
 * <p>Example: {@code left.value.max < right.value.min && comparison.kind != "rounding"}.
 */
final class CelCondition implements Condition {

    private static final Pattern CLAIM = Pattern.compile("(?<![.\\w])claim\\b");

    private final String words;
    private final boolean speaksOfClaim;
    private final CelAbstractSyntaxTree tree;
    private volatile CelRuntime.@Nullable Program program;

    private CelCondition(String words, CelAbstractSyntaxTree tree) {
        this.words = words;
        this.speaksOfClaim = CLAIM.matcher(words).find();
        this.tree = tree;
    }

    /**
     * Checks a condition; it is planned when it is first asked.
     *
     * @throws CelValidationException when it is no condition over the vocabulary, with all that is wrong in it
     */
    static CelCondition of(String words) throws CelValidationException {
        return new CelCondition(words, CelLanguage.COMPILER.compile(words).getAst());
    }

    private CelRuntime.Program program() {
        CelRuntime.Program planned = program;
        if (planned == null) {
            try {
                planned = CelLanguage.RUNTIME.createProgram(tree);
            } catch (CelEvaluationException e) {
                throw new IllegalStateException("a checked condition that cannot be planned: " + words, e);
            }
            program = planned;
        }
        return planned;
    }

    /** A condition that fails on a pair, say by a number too large, does not hold for it. */
    @Override
    public boolean holds(Map<String, Object> names) {
        try {
            return Boolean.TRUE.equals(program().eval(names));
        } catch (CelEvaluationException e) {
            return false;
        }
    }

    @Override
    public boolean speaksOfClaim() {
        return speaksOfClaim;
    }

    @Override
    public String words() {
        return words;
    }
}
