package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Mention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;

/**
 * A sentence of one version of an article.
 *
 * @param span where it stands in that version's text
 * @param words its words in order
 */
record VersionSentence(Annotation in, Span span, List<Word> words) {

    /** A word in lower case, and where it stands in the version's text. */
    record Word(String normal, Span span) {

        boolean isNegation() {
            return normal.endsWith("n't") || normal.equals("cannot") || WordKinds.of(normal) == WordKinds.Kind.NEGATION;
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?");

    VersionSentence {
        words = List.copyOf(words);
    }

    /** The sentences of a version that may be held against another's, in order. */
    static List<VersionSentence> of(Annotation version) {
        return version.sentences().stream()
                .filter(span -> version.article().kindAt(span.start()) != SectionKind.CAPTION)
                .map(span -> new VersionSentence(version, span, words(version, span)))
                .filter(sentence -> !sentence.words().isEmpty())
                .toList();
    }

    private static List<Word> words(Annotation version, Span span) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(version.article().text()).region(span.start(), span.end());
        while (word.find()) {
            words.add(new Word(
                    word.group().toLowerCase(Locale.ROOT).replace('’', '\''), new Span(word.start(), word.end())));
        }
        return words;
    }

    SectionKind kind() {
        return in.article().kindAt(span.start());
    }

    /** All its words in one line: two sentences that differ in signs and capitals only have the same. */
    String line() {
        return words.stream().map(Word::normal).collect(Collectors.joining(" "));
    }

    Set<String> wordSet() {
        return words.stream().map(Word::normal).collect(Collectors.toSet());
    }

    /** Its words but those at one place and those that name a person, a place, a body, a time or a number. */
    Set<String> frame(Span but) {
        List<Span> named = Stream.concat(
                        Stream.of(but),
                        mentions()
                                .flatMap(mention -> mention instanceof PersonMention person
                                        ? Stream.concat(Stream.of(person.span()), Stream.ofNullable(person.ageSpan()))
                                        : Stream.of(mention.span())))
                .toList();
        Set<String> frame = new HashSet<>();
        for (Word word : words) {
            if (named.stream().noneMatch(word.span()::overlaps)) {
                frame.add(word.normal());
            }
        }
        return frame;
    }

    private Stream<? extends Mention> mentions() {
        return Stream.of(
                        in.mentions().times(),
                        in.mentions().persons(),
                        in.mentions().places(),
                        in.mentions().organisations(),
                        in.mentions().quantities())
                .flatMap(List::stream)
                .filter(mention -> holds(mention.span()));
    }

    /** Whether words begin in it. */
    boolean holds(Span words) {
        return span.start() <= words.start() && words.start() < span.end();
    }
}
