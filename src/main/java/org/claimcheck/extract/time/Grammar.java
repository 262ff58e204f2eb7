package org.claimcheck.extract.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The words and patterns of English time expressions, loaded once from the data files of this room. */
final class Grammar {

    /** The one grammar; immutable once loaded. */
    static final Grammar ENGLISH = new Grammar();

    private final Vocabulary vocabulary = new Vocabulary();
    private final Lexicon lexicon = new Lexicon(vocabulary);
    private final PatternTree cores = new PatternTree();
    private final PatternTree phrases = new PatternTree();

    private Grammar() {
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
