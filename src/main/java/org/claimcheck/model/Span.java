package org.claimcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article's analysed text, half open.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last UTF-16 code unit
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the span is inverted or starts before the text */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span it && start == it.start && end == it.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The words of the text that this span covers, e.g. {@code new Span(0, 2).of("Paris")} is {@code "Pa"}. */
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
