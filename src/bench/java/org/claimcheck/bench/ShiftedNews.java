package org.claimcheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real articles in copies, names, dates and figures shifted alike in all articles of a copy, so that the stories of one
 * copy stay stories and two copies tell of different events.
 */
final class ShiftedNews implements NewsSource {

    private static final String MONTHS =
            "January|February|March|April|May|June|July|August|September|October|November|December";
    private static final Pattern DATE = Pattern.compile(
            "\\b(" + MONTHS + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.) (\\d{1,2})\\b");
    private static final Pattern MONTH = Pattern.compile(MONTHS);
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][a-z]{3,}\\b");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{3,}");
    private static final Pattern FIGURE = Pattern.compile("\\b(?:3[2-9]|[4-9]\\d|[1-9]\\d{2})\\b(?![:.,]\\d)");
    private static final String[] ENDS = "er an ov ic en ara um ell ost ine ab ur".split(" ");

    private final List<Piece> originals;

    private ShiftedNews(List<Piece> originals) {
        this.originals = originals;
    }

    /** The articles of a JSON Lines file. */
    static ShiftedNews of(Path jsonLines) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Piece> pieces = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(jsonLines, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                String published = node.path("published").asString("2025-01-01");
                pieces.add(new Piece(
                        node.path("id").asString("a" + pieces.size()),
                        node.path("source").asString("unknown"),
                        published.length() < 10 ? "2025-01-01" : published.substring(0, 10),
                        node.path("headline").asString(""),
                        node.path("body").asString("")));
            }
        }
        return new ShiftedNews(List.copyOf(pieces));
    }

    @Override
    public Piece piece(int number) {
        Piece original = originals.get(number % originals.size());
        int copy = number / originals.size();
        if (copy == 0) {
            return original;
        }
        int days = 7 * copy;
        return new Piece(
                original.id() + "-" + copy,
                original.source(),
                LocalDate.parse(original.published()).plusDays(days).toString(),
                shifted(original.headline(), names(original), copy, days),
                shifted(original.body(), names(original), copy, days));
    }

    /** The words of an article that are written with a capital inside a sentence, which are names wherever they stand. */
    private static Set<String> names(Piece original) {
        Set<String> names = new HashSet<>();
        Matcher found = NAME.matcher(original.body());
        while (found.find()) {
            names.add(found.group());
        }
        return names;
    }

    private static String shifted(String text, Set<String> names, int copy, int days) {
        String dated = DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(date(found.group(1), found.group(2), days)));
        String named = WORD.matcher(dated).replaceAll(found -> names.contains(found.group()) ? name(found.group(), copy) : found.group());
        return FIGURE.matcher(named).replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + copy % 60));
    }

    private static String date(String month, String day, int days) {
        try {
            LocalDate date = LocalDate.of(2025, month(month), Integer.parseInt(day)).plusDays(days);
            return date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getDayOfMonth();
        } catch (DateTimeException e) {
            return month + " " + day;
        }
    }

    private static Month month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values()).filter(it -> it.name().startsWith(start)).findFirst().orElseThrow();
    }

    private static String name(String name, int copy) {
        return isCalendar(name) ? name : name + ENDS[copy % ENDS.length] + (copy >= ENDS.length ? ENDS[copy / ENDS.length % ENDS.length] : "");
    }

    private static boolean isCalendar(String name) {
        return name.endsWith("day") || MONTH.matcher(name).matches();
    }
}
