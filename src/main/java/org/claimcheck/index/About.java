package org.claimcheck.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of itself.
 *
 * @param run the run whose articles it holds
 * @param program digest of the program that saw them; what another one saw may differ
 * @param from the first of their days, or null when none has one
 * @param to the last of their days, or null when none has one
 */
public record About(String run, String program, @Nullable LocalDate from, @Nullable LocalDate to) {}
