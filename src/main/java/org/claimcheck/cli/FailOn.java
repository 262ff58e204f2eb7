package org.claimcheck.cli;

import java.util.Optional;
import org.claimcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on findings make the command answer 1. */
enum FailOn {
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NOTE(Severity.NOTE),
    NEVER(null);

    private final Optional<Severity> least;

    FailOn(@Nullable Severity least) {
        this.least = Optional.ofNullable(least);
    }

    /** The least severity that counts; empty when none does. */
    Optional<Severity> least() {
        return least;
    }
}
