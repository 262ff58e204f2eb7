package org.claimcheck.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.text.Resources;

/**
 * The site's name that a web page's title carries behind the headline: "Ferry sinks off Orno - WORN.com - News, Weather &amp; Sports". It
 * says who reports, and nothing about what is reported: the town in it is that of a station.
 *
 * <p>A tail is a site's name when it starts with a web address, a call sign of four letters or a network with its number; or when it is
 * written as a name throughout and holds one of these, or a word such as "Courier" or "News" at the end of a part. "Truce
 * holds - White House" and "Two dead - police" tell who says so, and stay.
 */
final class SiteName {

    /** Words of a headline before its tail, at least. */
    private static final int LEAST_WORDS = 3;

    private static final Pattern SEPARATOR = Pattern.compile("(?:\\s+(?:[-–—|:·•]|::)+)+\\s+|\\s*\\|\\s*");

    /** A web address; a call sign in capitals; a network and its channel. */
    private static final Pattern SIGN = Pattern.compile("(?i:\\b[a-z][\\w-]*\\.(?:com|org|net|tv|news|co\\.uk)\\b)"
            + "|\\b[KW][A-Z]{3}(?:-?(?:TV|DT|FM|AM))?\\d*\\b"
            + "|\\b[KW][A-Z]{2}-(?:TV|DT|FM|AM)\\b"
            + "|\\b(?i:abc|cbs|nbc|fox|cw) ?\\d+\\b");

    private static final Set<String> OUTLETS = Set.copyOf(Resources.lines(SiteName.class, "outlet-words.txt"));
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "on", "your", "to");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’./-]*");
    private static final Pattern FIGURE_OR_SIGN = Pattern.compile("\\s*(?:[,&\\d:].*|and .*)?", Pattern.DOTALL);

    private SiteName() {}

    /** Where the site's name starts, with the sign before it, in UTF-16 code units; the length of the headline when it has none. */
    static int start(String headline) {
        Matcher separator = SEPARATOR.matcher(headline);
        while (separator.find()) {
            boolean told = words(headline.substring(0, separator.start())) >= LEAST_WORDS;
            if (told && isSite(headline.substring(separator.end()))) {
                return separator.start();
            }
        }
        return headline.length();
    }

    private static int words(String text) {
        int words = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
        }
        return words;
    }

    private static boolean isSite(String tail) {
        Matcher next = SEPARATOR.matcher(tail);
        String part = next.find() ? tail.substring(0, next.start()) : tail;
        Matcher sign = SIGN.matcher(part);
        boolean signed = sign.find();
        return (signed && sign.start() == 0) || (isName(tail) && (signed || isOutlet(part)));
    }

    /** Whether every word is written as in a name. */
    private static boolean isName(String tail) {
        Matcher word = WORD.matcher(tail);
        boolean any = false;
        while (word.find()) {
            String text = word.group();
            String lower = plain(text);
            boolean small = SMALL.contains(lower);
            boolean outlet = OUTLETS.contains(lower)
                    || isListed(lower)
                    || SIGN.matcher(text).find();
            if (!small && !outlet && Character.isLowerCase(text.codePointAt(0))) {
                return false;
            }
            any |= !small;
        }
        return any;
    }

    /** In lower case, without the stop at its end; of "News-Journal" the last part. */
    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String whole = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return whole.substring(whole.lastIndexOf('-') + 1);
    }

    /** What a station lists behind its name: "News, weather and sports". */
    private static boolean isListed(String word) {
        return word.equals("weather") || word.equals("sports") || word.equals("sport");
    }

    /** "Leeds Courier", "Harbour News, Weather", "Channel 8"; not "News Crew Hurt". */
    private static boolean isOutlet(String part) {
        Matcher word = WORD.matcher(part);
        while (word.find()) {
            String lower = plain(word.group());
            boolean last = FIGURE_OR_SIGN.matcher(part.substring(word.end())).matches();
            boolean alone = word.start() == 0 && word.end() == part.length();
            if (OUTLETS.contains(lower) && last && !alone) {
                return true;
            }
        }
        return false;
    }
}
