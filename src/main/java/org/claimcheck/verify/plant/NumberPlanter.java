package org.claimcheck.verify.plant;

import java.util.List;

/** Swapped digits of a figure before a small word, or another number word; never an age, a date or a time of day. */
final class NumberPlanter implements Planter {

    private static final List<String> WORDS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty");

    /** A noun in the plural, or a measure; no hour and no age. */
    private static final String COUNTED =
            "(?: (?:million|billion|percent|per cent|people|men|women|children)|%| (?:[a-z]+ )?[a-z]{3,}s)\\b";

    private final List<PatternPlanter> planters = List.of(
            new PatternPlanter(
                    "(?:^|[\\s$£€(])(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?)" + COUNTED, NumberPlanter::otherFigure),
            new PatternPlanter(
                    "\\b(" + WordLists.alternatives(WORDS) + ")" + COUNTED, word -> WordLists.next(WORDS, word, 3)));

    @Override
    public List<Planting> plantings(String text) {
        return PatternPlanter.all(planters, text).stream()
                .filter(planting -> !isAge(text, planting.at().end()))
                .toList();
    }

    private static boolean isAge(String text, int end) {
        return text.startsWith(" years old", end) || text.startsWith("-year", end) || text.startsWith(" year-old", end);
    }

    private static String otherFigure(String right) {
        int last = right.length() - 1;
        if (right.length() == 1) {
            return String.valueOf((right.charAt(0) - '0' + 3) % 9 + 1);
        }
        char first = right.charAt(0);
        int other = 1;
        while (other < last && (!Character.isDigit(right.charAt(other)) || right.charAt(other) == first)) {
            other++;
        }
        char second = right.charAt(other);
        if (second == first || second == '0' || !Character.isDigit(second)) {
            char changed = (char) ('1' + (first - '0' + 3) % 9);
            return changed + right.substring(1);
        }
        return second + right.substring(1, other) + first + right.substring(other + 1);
    }
}
