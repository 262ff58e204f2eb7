package org.claimcheck.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.SectionKind;

/**
 * Whom a text credits with its report: {@code (PT)} at its end, {@code Reuters reports}, {@code citing foreign media},
 * {@code as reported by the Harbour Post}. The agency of its own dateline is no credit.
 */
final class Credits {

    /** Stands for a credit that names nobody: foreign media, local reports. */
    static final String SOMEBODY = "media";

    /** Characters looked at before or after a cue. */
    private static final int REACH = 60;

    private static final String NAME = "(?:the )?([A-Z][\\w&’'-]{1,20}(?: [A-Z][\\w&’'-]{0,20}){0,3})";
    private static final Pattern NAME_AFTER = Pattern.compile("^ " + NAME);
    private static final Pattern NAME_BEFORE = Pattern.compile(NAME + " (?:has |have )?$");
    private static final Pattern MEDIA = Pattern.compile(
            "^ (?:(?:foreign|local|international|state|national|western|regional|several) ){0,2}(?:media|news agenc|newspaper|press\\b|outlets|reports)");
    private static final Pattern CLOSING = Pattern.compile("\\(([A-Z][A-Za-z]{1,9}(?:[/ ][A-Z][A-Za-z]{1,9})?)\\)$");

    /** Cues that are followed by whom is credited. */
    private static final List<String> FORWARD = List.of(
            " citing", " as reported by", " first reported by", "with reference to", " according to a report by");

    /** Cues that follow whom is credited. */
    private static final List<String> BACKWARD = List.of("reported", "reports", "writes");

    private Credits() {}

    static List<String> of(Annotation annotation) {
        String text = body(annotation).strip();
        TreeSet<String> credits = new TreeSet<>();
        FORWARD.forEach(cue -> after(text, cue, credits));
        BACKWARD.forEach(cue -> before(text, cue, credits));
        Matcher closing = CLOSING.matcher(text.substring(Math.max(0, text.length() - REACH)));
        if (closing.find()) {
            credits.add(closing.group(1).toLowerCase(Locale.ROOT));
        }
        return new ArrayList<>(credits);
    }

    private static void after(String text, String cue, Set<String> credits) {
        for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
            int end = at + cue.length();
            String rest = text.substring(end, Math.min(text.length(), end + REACH));
            Matcher name = NAME_AFTER.matcher(rest);
            if (name.find()) {
                credits.add(name.group(1).toLowerCase(Locale.ROOT));
            } else if (MEDIA.matcher(rest).find()) {
                credits.add(SOMEBODY);
            }
        }
    }

    private static void before(String text, String cue, Set<String> credits) {
        for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
            int end = at + cue.length();
            Matcher name = NAME_BEFORE.matcher(text.substring(Math.max(0, at - REACH), at));
            if (reportsSomething(text, end) && name.find()) {
                credits.add(name.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static boolean reportsSomething(String text, int end) {
        return end < text.length()
                && (text.startsWith(",", end) || text.startsWith(".", end) || text.startsWith(" that", end));
    }

    private static String body(Annotation annotation) {
        StringBuilder out = new StringBuilder();
        String text = annotation.article().text();
        annotation.article().sections().stream()
                .filter(section -> section.kind() == SectionKind.BODY)
                .forEach(section -> out.append(section.span().of(text)).append('\n'));
        return out.toString();
    }
}
