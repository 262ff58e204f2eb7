package org.claimcheck.model;

/** A marked stretch of an article; the sections of an article are in order, do not overlap, and cover every readable word. */
public record Section(SectionKind kind, Span span) {}
