package org.claimcheck.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** How the report words counts, days, sources and facts. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int SHORT = 90;
    private static final List<String> SPELLED = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Wording() {}

    /** {@code 1 error}, {@code 2 errors}. */
    static String count(long number, String noun) {
        return number + " "
                + (number == 1 ? noun : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
    }

    /** {@code 2 errors, 1 warning}; {@code no findings}. */
    static String counts(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long number = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (number > 0) {
                out.append(out.isEmpty() ? "" : ", ").append(count(number, severity.label()));
            }
        }
        return out.isEmpty() ? "no findings" : out.toString();
    }

    /** {@code 2 August 2025, 15:00}, as precisely as it is known. */
    static String when(@Nullable PublicationTime time) {
        if (time == null) {
            return "no date";
        }
        LocalTime clock = time.time();
        return clock == null ? day(time.date()) : day(time.date()) + ", " + CLOCK.format(clock);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code two}; figures from thirteen on. */
    static String spelled(int number) {
        return number >= 0 && number < SPELLED.size() ? SPELLED.get(number) : String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code one, two and three}. */
    static String join(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** A sentence with its full stop. */
    static String sentence(String words) {
        String stripped = words.strip();
        return stripped.isEmpty() || ".!?…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? capital(stripped)
                : capital(stripped) + ".";
    }

    /** The outlet, or the article's id where the outlet is unknown. */
    static String source(Article article) {
        return Objects.requireNonNullElse(article.source(), article.id());
    }

    static String headline(Article article) {
        String headline = article.headlineAsRead();
        if (headline != null) {
            return headline;
        }
        return article.sections().stream()
                .filter(part -> part.kind() == SectionKind.BODY)
                .map(part -> shortened(part.span().of(article.text())))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> shortened(article.text()));
    }

    /** The words between quotation marks; words that bring their own are left as they are. */
    static String quoted(String words) {
        String shown = shortened(words);
        boolean marked = !shown.isEmpty() && "\"“”„«‘'".indexOf(shown.charAt(0)) >= 0;
        return marked ? shown : "“" + shown + "”";
    }

    static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** At most so many UTF-16 code units of a text, an ellipsis the last where it was cut; no character is cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    /** The first words of a text, at most some ninety UTF-16 code units. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= SHORT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', SHORT);
        return cut > 0 ? line.substring(0, cut) + " …" : cut(line, SHORT);
    }
}
