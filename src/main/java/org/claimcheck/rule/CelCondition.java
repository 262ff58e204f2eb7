package org.claimcheck.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A condition in the Common Expression Language: total, typed, cannot loop.
 *
 * <p>Example: {@code left.value.max < right.value.min && comparison.kind != "rounding"}.
 */
final class CelCondition implements Condition {

    private static final Pattern CLAIM = Pattern.compile("(?<![.\\w])claim\\b");

    private final String words;
    private final boolean speaksOfClaim;
    private final CelRuntime.Program program;

    private CelCondition(String words, CelRuntime.Program program) {
        this.words = words;
        this.speaksOfClaim = CLAIM.matcher(words).find();
        this.program = program;
    }

    /**
     * Checks and compiles a condition.
     *
     * @throws CelValidationException when it is no condition over the vocabulary, with all that is wrong in it
     */
    static CelCondition of(String words) throws CelValidationException {
        CelAbstractSyntaxTree tree = CelLanguage.COMPILER.compile(words).getAst();
        try {
            return new CelCondition(words, CelLanguage.RUNTIME.createProgram(tree));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a checked condition that cannot be planned: " + words, e);
        }
    }

    /** A condition that fails on a pair, say by a number too large, does not hold for it. */
    @Override
    public boolean holds(Map<String, Object> names) {
        try {
            return Boolean.TRUE.equals(program.eval(names));
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
