package org.claimcheck.extract.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The words and patterns of English time expressions, loaded once from the data files of this room. */
final class Grammar {

    /** The one grammar; immutable once loaded. */
    static final Grammar ENGLISH = new Grammar();

    private final Vocabulary vocabulary = new Vocabulary();
    private final Lexicon lexicon = new Lexicon(vocabulary);
    private final Holidays holidays = new Holidays();
    private final PatternTree cores = new PatternTree();
    private final PatternTree phrases = new PatternTree();

    private Grammar() {
        lines("holidays.txt", this::addHoliday);
        PatternReader reader = new PatternReader(vocabulary, lexicon);
        lines("words.txt", lexicon::addLine);
        lines("patterns.txt", line -> reader.read(line).forEach(cores::add));
        lines("phrases.txt", line -> reader.read(line).forEach(phrases::add));
        for (String sign : List.of("-", ",", "/", "'", "(", ")", "'s", ".")) {
            lexicon.addLiteral(sign);
        }
        NumberTerms.name(vocabulary);
        cores.freezeRoot(vocabulary.size());
        phrases.freezeRoot(vocabulary.size());
        lexicon.freeze();
    }

    /** {@code rule : names}; a caret after the rule asks for a capital letter. */
    private void addHoliday(String line) {
        int colon = line.indexOf(" : ");
        String rule = line.substring(0, colon).strip();
        boolean capital = rule.endsWith("^");
        int number = holidays.add(capital ? rule.substring(0, rule.length() - 1) : rule);
        lexicon.addLine((capital ? "{holiday}^ " : "{holiday} ") + number + line.substring(colon));
    }

    /** The rules of the named days, by the numbers that <code>{holiday}</code> carries. */
    Holidays holidays() {
        return holidays;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Patterns over words and numbers. */
    PatternTree cores() {
        return cores;
    }

    /** Patterns that contain other time expressions. */
    PatternTree phrases() {
        return phrases;
    }

    /** The number of a symbol that the program itself gives out, such as <code>{year}</code>. */
    int symbol(String name) {
        return vocabulary.number(name);
    }

    /** The names of all patterns that make an expression, as they stand in the data. */
    static Set<String> patternNames() {
        Set<String> names = new TreeSet<>();
        for (String file : List.of("patterns.txt", "phrases.txt")) {
            lines(file, line -> {
                if (!line.endsWith("-> no time")) {
                    names.add(line.substring(0, line.indexOf(" : ")).strip());
                }
            });
        }
        return names;
    }

    private static void lines(String file, Consumer<String> each) {
        try (InputStream in = Grammar.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
