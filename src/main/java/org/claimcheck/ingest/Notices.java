package org.claimcheck.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Paragraphs that tell what was wrong with an earlier version: they are about the article, not part of what it claims. */
final class Notices {

    private static final List<String> OPENINGS = List.of(
            "correction:",
            "corrections:",
            "correction -",
            "correction –",
            "correction —",
            "corrected on",
            "clarification:",
            "(corrects ",
            "[corrects ",
            "(this story corrects",
            "(this version corrects",
            "(this story has been corrected",
            "this story has been corrected",
            "this article has been corrected",
            "this story was corrected",
            "this article was corrected",
            "an earlier version of this",
            "a previous version of this",
            "this article was amended on",
            "this story has been updated to correct",
            "this article has been updated to correct",
            "editor's note:",
            "editor’s note:",
            "editors' note:",
            "for the record:",
            "erratum:",
            "eds:",
            "(eds:");

    /** By their first two characters. */
    private static final Map<Integer, List<String>> BY_FIRST =
            OPENINGS.stream().collect(Collectors.groupingBy(Notices::first));

    private Notices() {}

    /** Whether a paragraph is such a notice, e.g. {@code Correction: an earlier version gave a wrong age.} */
    static boolean isNotice(String paragraph) {
        if (paragraph.length() < 5) {
            return false;
        }
        for (String opening : BY_FIRST.getOrDefault(first(paragraph), List.of())) {
            if (paragraph.regionMatches(/* ignoreCase= */ true, 0, opening, 0, opening.length())) {
                return true;
            }
        }
        return false;
    }

    private static int first(String words) {
        return Character.toLowerCase(words.charAt(0)) << Character.SIZE | Character.toLowerCase(words.charAt(1));
    }
}
