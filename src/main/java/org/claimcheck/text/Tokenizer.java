package org.claimcheck.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens.Kind;

/** Splits the readable sections of an article into sentences and tokens in one pass over the characters. */
public final class Tokenizer {

    /** Abbreviations after which a full stop does not end a sentence, lower case, without the stop. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("mr mrs ms dr st lt sgt col gen gov sen rep reps sens capt cpl pvt det dets prof rev hon jr sr no nos vs jan feb mar "
                            + "apr jun jul aug sep sept oct nov dec ave blvd rd calif fla ga ala ariz ark colo conn ill ind kan ky "
                            + "mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo cmdr supt dep asst "
                            + "maj adm brig messrs mt ft rt pres approx est ph")
                    .split(" "));

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] sentenceOf = new int[64];
    private int size;
    private final List<Span> sentences = new ArrayList<>();
    private final List<SectionKind> sections = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens of an article; sections that are not read give none. */
    public static Tokens tokenize(Article article) {
        Tokenizer run = new Tokenizer(article.text());
        for (Section section : article.sections()) {
            if (section.kind().isRead()) {
                run.section(section);
            }
        }
        return run.finish();
    }

    private Tokens finish() {
        return new Tokens(
                text,
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(kinds, size),
                Arrays.copyOf(sentenceOf, size),
                sentences,
                sections);
    }

    private void section(Section section) {
        int at = section.span().start();
        int end = Math.min(section.span().end(), text.length());
        int sentenceStart = -1;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                sentenceStart = close(sentenceStart, section.kind());
                at++;
            } else if (isSpace(c)) {
                at++;
            } else {
                if (sentenceStart < 0) {
                    sentenceStart = size;
                }
                at = token(at, end);
                if (endsSentence(size - 1, end)) {
                    at = closingSigns(at, end);
                    sentenceStart = close(sentenceStart, section.kind());
                }
            }
        }
        close(sentenceStart, section.kind());
    }

    private int close(int firstToken, SectionKind kind) {
        if (firstToken >= 0 && firstToken < size) {
            sentences.add(new Span(starts[firstToken], ends[size - 1]));
            sections.add(kind);
        }
        return -1;
    }

    /** Reads one token at this offset and returns the offset after it. */
    private int token(int at, int end) {
        int c = text.codePointAt(at);
        if (Character.isDigit(c)) {
            return number(at, end);
        }
        if (Character.isLetter(c) || isMark(c)) {
            return word(at, end);
        }
        if (isApostrophe((char) c) && at > 0 && isClitic(at, end)) {
            return add(at, at + 2, Kind.CLITIC);
        }
        return add(at, at + Character.charCount(c), Kind.SIGN);
    }

    private int number(int from, int end) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            boolean inner =
                    (c == ',' || c == '.' || c == ':') && at + 1 < end && Character.isDigit(text.charAt(at + 1));
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return add(from, at, Kind.NUMBER);
    }

    private int word(int from, int end) {
        int dotted = dotted(from, end);
        if (dotted > 0) {
            return add(from, dotted, Kind.WORD);
        }
        int at = from;
        while (at < end) {
            int c = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || isMark(c)
                    || (isInvisible((char) c) && at > from && at + 1 < end && Character.isLetter(text.charAt(at + 1)))
                    || (isApostrophe((char) c)
                            && at + 1 < end
                            && Character.isLetter(text.charAt(at + 1))
                            && !isClitic(at, end));
            if (!inside) {
                break;
            }
            at += Character.charCount(c);
        }
        return add(from, at, Kind.WORD);
    }

    /** End of a run such as {@code U.S.} or {@code a.m.}; 0 when there is none here. */
    private int dotted(int from, int end) {
        int at = from;
        int letters = 0;
        while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        boolean wordFollows = at < end && Character.isLetterOrDigit(text.charAt(at));
        if (wordFollows && letters >= 2 && Character.isLetter(text.charAt(at)) && !letterFollows(at + 1, end)) {
            return at + 1; // the last letter of "U.S.A" has no stop of its own
        }
        return letters >= 2 && !wordFollows ? at : 0;
    }

    private boolean letterFollows(int at, int end) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether an apostrophe here starts {@code 's} at the end of a word. */
    private boolean isClitic(int at, int end) {
        return at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !letterFollows(at + 2, end)
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean endsSentence(int token, int end) {
        char c = text.charAt(starts[token]);
        int after = ends[token];
        if (kinds[token] == Kind.WORD) {
            // "U.S. President" goes on; "in the U.S. The" does not
            return text.charAt(after - 1) == '.'
                    && after < end
                    && startsNewSentence(after, end)
                    && (functionWordFollows(after, end) || closesHour(token, end));
        }
        if (kinds[token] != Kind.SIGN || (c != '.' && c != '!' && c != '?' && c != '…')) {
            return false;
        }
        if (c == '.' && token > 0 && ends[token - 1] == starts[token] && isAbbreviation(token - 1)) {
            return !startsNewSentence(after, end) ? false : functionWordFollows(after, end) && !isTitle(token - 1);
        }
        return startsNewSentence(after, end);
    }

    private boolean isAbbreviation(int token) {
        String word = text.substring(starts[token], ends[token]);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isTitle(int token) {
        String word = text.substring(starts[token], ends[token]);
        return word.length() == 1
                || Set.of("Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Prof")
                        .contains(word);
    }

    /** "at 9 p.m. Police said": after the half of the day only its day or its zone goes on. */
    private boolean closesHour(int token, int end) {
        String word = text.substring(starts[token], ends[token]);
        int from = ends[token];
        while (from < end && isSpace(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return HALVES.contains(word) && to > from && !AFTER_HALVES.contains(text.substring(from, to));
    }

    private static final Set<String> HALVES = Set.of("a.m.", "p.m.");
    private static final Set<String> AFTER_HALVES = Set.of(
            ("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun January "
                            + "February March April May June July August September October November December Jan Feb Mar Apr "
                            + "Jun Jul Aug Sep Sept Oct Nov Dec Christmas New Easter ET EST EDT CT CST CDT MT MST MDT PT PST PDT "
                            + "GMT BST UTC CET CEST Eastern Central Mountain Pacific Standard")
                    .split(" "));

    private boolean functionWordFollows(int at, int end) {
        int from = at;
        while (from < end && !Character.isLetter(text.charAt(from))) {
            if (Character.isDigit(text.charAt(from))) {
                return false; // "on Nov. 25. The boy" goes on with the day
            }
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        return STARTERS.contains(text.substring(from, to));
    }

    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "He", "She", "It", "They", "We", "I", "In", "On", "At", "But", "And", "This", "That",
            "These", "Those", "There", "His", "Her", "Its", "Their", "Our", "After", "Before", "When", "While", "If",
            "As", "For");

    /** Whether what follows looks like the start of another sentence: space, then a capital, digit or opening sign. */
    private boolean startsNewSentence(int from, int end) {
        int at = from;
        while (at < end && isClosing(text.charAt(at))) {
            at++;
        }
        int space = at;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        if (at >= end || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
            return true;
        }
        if (at == space) {
            return false;
        }
        int c = text.codePointAt(at);
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c) || isOpening((char) c);
    }

    private int closingSigns(int from, int end) {
        int at = from;
        while (at < end && isClosing(text.charAt(at))) {
            at = add(at, at + 1, Kind.SIGN);
        }
        return at;
    }

    private int add(int start, int end, Kind kind) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
            sentenceOf = Arrays.copyOf(sentenceOf, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        sentenceOf[size] = sentences.size();
        size++;
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    /** Whether a character only says where a word may break: a soft hyphen, a space or joiner of no width. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '.' || c == '!'
                || c == '?';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '„' || c == '‹'
                || c == '—' || c == '–';
    }
}
