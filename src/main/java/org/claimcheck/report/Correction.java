package org.claimcheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.report.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A wording that would bring the odd one out into line with the larger side. It changes as little as it can, and where
 * it is not clear which words carry the value it says nothing.
 *
 * <p>Example: {@code Six people were killed.} against {@code Four people died} becomes {@code ~Six~ *Four* people were
 * killed.}
 */
final class Correction {

    private static final String UNIT =
            "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";
    private static final Pattern NUMBER = Pattern.compile(
            "\\d+(?:[.,\u00A0 ]\\d{3})*(?:[.,]\\d+)?|\\b(?:" + UNIT + ")(?:[ -](?:and )?(?:" + UNIT + "))*\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> NUMERIC =
            Set.of("count", "casualties", "age", "money", "percentage", "measure", "duration");
    /** Attributes whose evidence is the mention itself, so that one mention can stand for the other. */
    private static final Set<String> MENTIONS = Set.of("place", "name", "title", "time", "rank", "speaker", "host");

    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b", Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final int AROUND = 90;

    private Correction() {}

    /** The odd sentence with the change in it; empty when no wording can be told. */
    static List<Piece> of(String attribute, Evidence odd, Evidence lead, String leadDisplay) {
        String fresh = replacement(attribute, odd.text(), lead.text(), leadDisplay);
        if (fresh == null || fresh.equals(odd.text())) {
            return List.of();
        }
        int from = odd.span().start() - odd.sentence().start();
        int to = from + odd.text().length();
        String sentence = odd.sentenceText();
        if (from < 0 || to > sentence.length()) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, before(sentence.substring(0, from)));
        pieces.addAll(WordDiff.of(odd.text(), fresh).both());
        add(pieces, after(sentence.substring(to)));
        return List.copyOf(pieces);
    }

    private static @Nullable String replacement(String attribute, String odd, String lead, String display) {
        if (attribute.equals("quote")) {
            return lead;
        }
        if (attribute.equals("date")) {
            return date(odd, display);
        }
        if (NUMERIC.contains(attribute)) {
            return number(odd, lead);
        }
        return MENTIONS.contains(attribute)
                        && NUMBER.matcher(odd).find() == NUMBER.matcher(lead).find()
                ? capitalisedLike(odd, lead)
                : null;
    }

    /** The day of the larger side, told as the odd one tells it: by weekday, by date, or both. */
    private static @Nullable String date(String odd, String display) {
        LocalDate day;
        try {
            day = LocalDate.parse(display, DAY);
        } catch (DateTimeParseException e) {
            return null;
        }
        Matcher weekday = WEEKDAY.matcher(odd);
        boolean named = weekday.find();
        boolean figures = odd.chars().anyMatch(Character::isDigit);
        if (!named && !figures) {
            return null;
        }
        String name =
                named ? DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH).format(day) : "";
        String date = figures
                ? DateTimeFormatter.ofPattern(odd.matches(".*\\d{4}.*") ? "d MMMM uuuu" : "d MMMM", Locale.ENGLISH)
                        .format(day)
                : "";
        String on = odd.regionMatches(true, 0, "on ", 0, 3) ? odd.substring(0, 3) : "";
        return on + (named && figures ? name + ", " + date : name + date);
    }

    /** The odd words with the other side's number in place of their own; null unless each has one number. */
    private static @Nullable String number(String odd, String lead) {
        Matcher mine = NUMBER.matcher(odd);
        Matcher theirs = NUMBER.matcher(lead);
        if (!mine.find() || !theirs.find()) {
            return null;
        }
        String rest = rest(odd, mine);
        String unit = rest(lead, theirs);
        String fresh = odd.substring(0, mine.start())
                + capitalisedLike(mine.group(), theirs.group())
                + odd.substring(mine.end());
        boolean alone = !mine.find() && !theirs.find();
        return alone && sameScale(rest, unit) ? fresh : null;
    }

    private static String rest(String words, Matcher number) {
        return words.substring(number.end()).strip().toLowerCase(Locale.ROOT);
    }

    /** Whether what follows both numbers leaves the number itself comparable: no million against a thousand. */
    private static boolean sameScale(String left, String right) {
        return scale(left).equals(scale(right));
    }

    private static String scale(String words) {
        Matcher scale = Pattern.compile(
                        "^(?:m|bn|million|billion|trillion|percent|per cent|%|km|kilomet(?:re|er)s?|met(?:re|er)s?|m"
                                + "|centimet(?:re|er)s?|cm|inch(?:es)?|feet|ft|miles?|tonnes?|kg|pounds?"
                                + "|years?|months?|weeks?|days?|hours?|minutes?)\\b")
                .matcher(words);
        return scale.find() ? scale.group().replaceAll("s$", "") : "";
    }

    private static String capitalisedLike(String model, String words) {
        if (model.isEmpty() || words.isEmpty()) {
            return words;
        }
        boolean upper = Character.isUpperCase(model.charAt(0));
        return upper && Character.isLowerCase(words.charAt(0)) ? Wording.capital(words) : words;
    }

    private static String before(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int cut = text.indexOf(' ', text.length() - AROUND);
        return "… " + text.substring(cut < 0 ? text.length() - AROUND : cut + 1);
    }

    private static String after(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int cut = text.lastIndexOf(' ', AROUND);
        return text.substring(0, cut > 0 ? cut : AROUND) + " …";
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(Kind.PLAIN, words));
        }
    }
}
