package org.claimcheck.model;

/** What a stretch of an article is, and so how far its words count as claims. */
public enum SectionKind {
    HEADLINE,
    BODY,
    /** A heading between paragraphs. */
    HEADING,
    /** May name people; its date and place are the picture's, not the event's. */
    CAPTION,
    /** Outlet, date line, byline, credits: read as metadata, never as a claim. */
    METADATA,
    /** Menus, link lists, advertisements, copyright, tag lines: left in place and not read. */
    BOILERPLATE;

    /** Whether extractors look at sections of this kind at all. */
    public boolean isRead() {
        return this == HEADLINE || this == BODY || this == HEADING || this == CAPTION;
    }
}
