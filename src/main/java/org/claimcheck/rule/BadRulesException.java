package org.claimcheck.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used; carries all their problems, not only the first. */
public final class BadRulesException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Where, what, and what was expected: {@code rules/a.yaml:3:1: …}. */
    private final transient List<String> problems;

    public BadRulesException(List<String> problems) {
        super(problems.stream().collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems, each with file, line, column and what was expected. */
    public List<String> problems() {
        return problems;
    }
}
