package org.claimcheck.verify;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.model.Span;

/**
 * A kind of error that an audit plants, by its own text patterns: it shares none with what the checker reads by, so that
 * it does not only find what it knows.
 */
enum ErrorKind {
    NUMBER("(?:^|\\s)(\\d{2,3})\\s+[a-z]{3,}") {
        @Override
        String wrong(String right) {
            String swapped = new StringBuilder(right).reverse().toString();
            return swapped.equals(right) || swapped.startsWith("0")
                    ? String.valueOf(Integer.parseInt(right) + 7)
                    : swapped;
        }
    },
    DATE("\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b") {
        @Override
        String wrong(String right) {
            return next(
                    right, List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), 3);
        }
    },
    MONTH_DAY(
            "\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2})\\b") {
        @Override
        String wrong(String right) {
            int day = Integer.parseInt(right);
            return String.valueOf(day > 15 ? day - 4 : day + 4);
        }
    },
    PLACE(
            "\\b[Ii]n (London|Paris|Berlin|Madrid|Rome|Washington|Beijing|Moscow|Tokyo|Cairo|Chicago|Sydney|Toronto)\\b") {
        @Override
        String wrong(String right) {
            return right.equals("Oslo") ? "Lima" : "Oslo";
        }
    },
    NAME("\\b[A-Z][a-z]{2,} ([A-Z][a-z]{5,})\\b") {
        @Override
        String wrong(String right) {
            int middle = right.length() / 2;
            return right.substring(0, middle)
                    + right.charAt(middle + 1)
                    + right.charAt(middle)
                    + right.substring(middle + 2);
        }
    },
    NEGATION("\\b(was|were|will|has|have|had|is|are)\\b [a-z]{4,}") {
        @Override
        String wrong(String right) {
            return right + " not";
        }
    };

    private final Pattern pattern;

    ErrorKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    abstract String wrong(String right);

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Plants the error at the nth place that fits, counted around; empty where nothing fits. */
    Optional<PlantedError> plant(String text, int choice) {
        int places = 0;
        Matcher count = pattern.matcher(text);
        while (count.find()) {
            places++;
        }
        if (places == 0) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text);
        for (int at = 0; at <= choice % places; at++) {
            matcher.find();
        }
        String was = matcher.group(1);
        String now = wrong(was);
        if (now.equals(was)) {
            return Optional.empty();
        }
        int start = matcher.start(1);
        return Optional.of(new PlantedError(label(), new Span(start, start + now.length()), was, now));
    }

    private static String next(String word, List<String> words, int step) {
        return words.get((words.indexOf(word) + step) % words.size());
    }
}
