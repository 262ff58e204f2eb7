package org.claimcheck.rule;

import org.claimcheck.model.Severity;

/** One rule of the library, as its file says. */
public record Rule(String id, String summary, Severity severity, String compare) {}
