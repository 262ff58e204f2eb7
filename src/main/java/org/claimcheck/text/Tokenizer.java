package org.claimcheck.text;

import static org.claimcheck.text.CharacterKinds.isApostrophe;
import static org.claimcheck.text.CharacterKinds.isClosing;
import static org.claimcheck.text.CharacterKinds.isInvisible;
import static org.claimcheck.text.CharacterKinds.isMark;
import static org.claimcheck.text.CharacterKinds.isOpening;
import static org.claimcheck.text.CharacterKinds.isPlain;
import static org.claimcheck.text.CharacterKinds.isSpace;

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
    private final char[] characters;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private Kind[] kinds = new Kind[64];
    private int[] sentenceOf = new int[64];
    private int size;
    private final List<Span> sentences = new ArrayList<>();
    private final List<SectionKind> sections = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
        this.characters = text.toCharArray();
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
                characters,
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
            char c = characters[at];
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
        int c = characters[at] < 0x80 ? characters[at] : text.codePointAt(at);
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
            char c = characters[at];
            boolean inner = (c == ',' || c == '.' || c == ':') && at + 1 < end && Character.isDigit(characters[at + 1]);
            if (!Character.isDigit(c) && !inner) {
                break;
            }
            at++;
        }
        return add(from, at, Kind.NUMBER);
    }

    private int word(int from, int end) {
        int dotted = from + 1 < end && characters[from + 1] == '.' ? dotted(from, end) : 0;
        if (dotted > 0) {
            return add(from, dotted, Kind.WORD);
        }
        int at = from;
        while (at < end) {
            if (isPlain(characters[at])) {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            boolean inside = Character.isLetterOrDigit(c)
                    || isMark(c)
                    || (isInvisible((char) c) && at > from && at + 1 < end && Character.isLetter(characters[at + 1]))
                    || (isApostrophe((char) c)
                            && at + 1 < end
                            && Character.isLetter(characters[at + 1])
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
        while (at + 1 < end && Character.isLetter(characters[at]) && characters[at + 1] == '.') {
            at += 2;
            letters++;
        }
        boolean wordFollows = at < end && Character.isLetterOrDigit(characters[at]);
        if (wordFollows && letters >= 2 && Character.isLetter(characters[at]) && !letterFollows(at + 1, end)) {
            return at + 1; // the last letter of "U.S.A" has no stop of its own
        }
        return letters >= 2 && !wordFollows ? at : 0;
    }

    private boolean letterFollows(int at, int end) {
        return at < end && Character.isLetterOrDigit(characters[at]);
    }

    /** Whether an apostrophe here starts {@code 's} at the end of a word. */
    private boolean isClitic(int at, int end) {
        return at + 1 < end
                && (characters[at + 1] == 's' || characters[at + 1] == 'S')
                && !letterFollows(at + 2, end)
                && at > 0
                && Character.isLetterOrDigit(characters[at - 1]);
    }

    private boolean endsSentence(int token, int end) {
        char c = characters[starts[token]];
        int after = ends[token];
        if (kinds[token] == Kind.WORD) {
            // "U.S. President" goes on; "in the U.S. The" does not
            return characters[after - 1] == '.'
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
        while (from < end && isSpace(characters[from])) {
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(characters[to])) {
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
        while (from < end && !Character.isLetter(characters[from])) {
            if (Character.isDigit(characters[from])) {
                return false; // "on Nov. 25. The boy" goes on with the day
            }
            from++;
        }
        int to = from;
        while (to < end && Character.isLetter(characters[to])) {
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
        while (at < end && isClosing(characters[at])) {
            at++;
        }
        int space = at;
        while (at < end && isSpace(characters[at])) {
            at++;
        }
        if (at >= end || characters[at] == '\n' || characters[at] == '\r') {
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
        while (at < end && isClosing(characters[at])) {
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
}
