package org.claimcheck.text.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.claimcheck.model.Article;
import org.claimcheck.text.Tokenizer;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads a {@link SlotPattern}: first to a tree, then to steps, the last one first. */
final class PatternParser {

    private static final int LONGEST = 500;

    private static final int DEEPEST = 8;
    private static final int MOST_STEPS = 400;
    private static final String SPECIAL = "{}()[]|";

    /** A part of a pattern. */
    private sealed interface Part {}

    private record Word(String lower) implements Part {}

    private record Slot(SlotType type, @Nullable String name, int at) implements Part {}

    private record Gap() implements Part {}

    private record Row(List<Part> parts) implements Part {}

    private record Choice(List<Part> ways) implements Part {}

    private record Maybe(Part part) implements Part {}

    private final String words;
    private final List<Step> steps = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final int times;
    private int at;

    /** A parser of a pattern so many times as long as an editor's may be. */
    PatternParser(String words, int times) {
        this.words = words;
        this.times = times;
    }

    SlotPattern wordsOnly() throws BadPatternException {
        Part whole = whole();
        if (!slots.isEmpty()) {
            throw new BadPatternException(slots.get(0).at(), "slots have no meaning here; expected words");
        }
        if (!hasWord(whole)) {
            throw new BadPatternException(0, "expected a word that must be there");
        }
        steps.add(Step.fork(SlotPattern.ACCEPT, -1));
        Slot none = new Slot(SlotType.WORD, null, 0);
        int start = compile(whole, SlotPattern.ACCEPT, none);
        SlotPattern pattern = new SlotPattern(words, steps, start, SlotType.WORD, SlotType.WORD);
        if (pattern.beginsAnywhere()) {
            throw new BadPatternException(0, "expected a word first, not \"...\"");
        }
        return pattern;
    }

    private Part whole() throws BadPatternException {
        if (words.length() > LONGEST * times) {
            throw new BadPatternException(0, "the pattern is longer than " + LONGEST + " characters; write several");
        }
        Part whole = choice(0);
        if (at < words.length()) {
            throw new BadPatternException(at, "\"" + words.charAt(at) + "\" closes nothing");
        }
        return whole;
    }

    SlotPattern pattern() throws BadPatternException {
        Part whole = whole();
        if (!hasWord(whole)) {
            throw new BadPatternException(
                    0, "the pattern needs a word of its own that must be there, beside its slots");
        }
        checkNames();
        Slot value = value();
        if (!isCertain(whole, value)) {
            throw new BadPatternException(
                    value.at(), "the value must be there in every match; it stands in [ ] or ( | )");
        }
        steps.add(Step.fork(SlotPattern.ACCEPT, -1));
        int start = compile(whole, SlotPattern.ACCEPT, value);
        SlotType subject = slots.stream()
                .filter(slot -> "subject".equals(slot.name()))
                .map(Slot::type)
                .findFirst()
                .orElse(SlotType.WORD);
        return new SlotPattern(words, steps, start, value.type(), subject);
    }

    private Part choice(int depth) throws BadPatternException {
        if (depth > DEEPEST) {
            throw new BadPatternException(at, "brackets are nested more than " + DEEPEST + " deep");
        }
        List<Part> ways = new ArrayList<>(List.of(row(depth)));
        while (at < words.length() && words.charAt(at) == '|') {
            if (depth == 0) {
                throw new BadPatternException(at, "\"|\" stands between ( and ); or write two patterns");
            }
            at++;
            ways.add(row(depth));
        }
        return ways.size() == 1 ? ways.get(0) : new Choice(ways);
    }

    private Part row(int depth) throws BadPatternException {
        List<Part> parts = new ArrayList<>();
        int from = at;
        while (at < words.length() && "|)]".indexOf(words.charAt(at)) < 0) {
            char sign = words.charAt(at);
            if (Character.isWhitespace(sign)) {
                at++;
            } else if (sign == '(' || sign == '[') {
                parts.add(bracket(sign, depth));
            } else if (sign == '{') {
                parts.add(slot());
            } else if (sign == '}') {
                throw new BadPatternException(at, "\"}\" closes nothing");
            } else {
                literal(parts);
            }
        }
        if (parts.isEmpty()) {
            throw new BadPatternException(from, "nothing stands here; expected a word or a slot");
        }
        return parts.size() == 1 ? parts.get(0) : new Row(parts);
    }

    private Part bracket(char open, int depth) throws BadPatternException {
        int from = at++;
        Part inner = choice(depth + 1);
        char close = open == '(' ? ')' : ']';
        if (at >= words.length() || words.charAt(at) != close) {
            throw new BadPatternException(from, "\"" + open + "\" is not closed by \"" + close + "\"");
        }
        at++;
        return open == '(' ? inner : new Maybe(inner);
    }

    private Part slot() throws BadPatternException {
        int from = at;
        int close = words.indexOf('}', from);
        if (close < 0) {
            throw new BadPatternException(from, "\"{\" is not closed by \"}\"");
        }
        String inside = words.substring(from + 1, close).strip();
        int colon = inside.indexOf(':');
        String name = colon < 0 ? null : inside.substring(0, colon).strip();
        String type = inside.substring(colon + 1).strip();
        Optional<SlotType> known = SlotType.of(type);
        if (known.isEmpty()) {
            throw new BadPatternException(from, "unknown slot \"" + type + "\"; " + instead(type, SlotType.names()));
        }
        at = close + 1;
        Slot slot = new Slot(known.get(), name, from);
        slots.add(slot);
        return slot;
    }

    /** The tokens of words without brackets, split just as the text of an article is. */
    private void literal(List<Part> parts) {
        int from = at;
        while (at < words.length()
                && SPECIAL.indexOf(words.charAt(at)) < 0
                && !Character.isWhitespace(words.charAt(at))) {
            at++;
        }
        String word = words.substring(from, at);
        if (word.equals("...") || word.equals("…")) {
            parts.add(new Gap());
            return;
        }
        Tokens tokens = Tokenizer.tokenize(Article.ofText("pattern", null, null, word));
        for (int token = 0; token < tokens.size(); token++) {
            parts.add(new Word(tokens.lower(token)));
        }
    }

    private Slot value() throws BadPatternException {
        List<Slot> named =
                slots.stream().filter(slot -> "value".equals(slot.name())).toList();
        List<Slot> plain = slots.stream().filter(slot -> slot.name() == null).toList();
        if (named.size() > 1) {
            throw new BadPatternException(named.get(1).at(), "a second value; one slot gives the value");
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        if (plain.size() == 1) {
            return plain.get(0);
        }
        throw new BadPatternException(
                slots.isEmpty() ? 0 : slots.get(slots.size() - 1).at(),
                plain.isEmpty()
                        ? "no slot gives the value; expected one such as {number}: "
                                + String.join(", ", SlotType.names())
                        : "several slots; say which gives the value, as {value:"
                                + plain.get(0).type().label() + "}");
    }

    private void checkNames() throws BadPatternException {
        boolean subject = false;
        for (Slot slot : slots) {
            String name = slot.name();
            if (name != null && times == 1 && !name.equals("value") && !name.equals("subject")) {
                throw new BadPatternException(
                        slot.at(),
                        "a slot cannot be for \"" + name + "\"; " + instead(name, List.of("value", "subject")));
            }
            if ("subject".equals(name) && subject) {
                throw new BadPatternException(slot.at(), "a second subject; one slot gives the subject");
            }
            subject |= "subject".equals(name);
        }
    }

    private static boolean hasWord(Part part) {
        if (part instanceof Row row) {
            return row.parts().stream().anyMatch(PatternParser::hasWord);
        }
        if (part instanceof Choice choice) {
            return choice.ways().stream().allMatch(PatternParser::hasWord);
        }
        return part instanceof Word word
                && Character.isLetterOrDigit(word.lower().codePointAt(0));
    }

    private static boolean isCertain(Part part, Slot value) {
        if (part instanceof Row row) {
            return row.parts().stream().anyMatch(inner -> isCertain(inner, value));
        }
        return part.equals(value);
    }

    private int compile(Part part, int next, Slot value) throws BadPatternException {
        if (part instanceof Row row) {
            int first = next;
            for (int index = row.parts().size() - 1; index >= 0; index--) {
                first = compile(row.parts().get(index), first, value);
            }
            return first;
        }
        if (part instanceof Choice choice) {
            int first = compile(choice.ways().get(choice.ways().size() - 1), next, value);
            for (int index = choice.ways().size() - 2; index >= 0; index--) {
                first = add(Step.fork(compile(choice.ways().get(index), next, value), first));
            }
            return first;
        }
        if (part instanceof Maybe maybe) {
            return add(Step.fork(compile(maybe.part(), next, value), next));
        }
        if (part instanceof Gap) {
            int first = next;
            for (int word = 0; word < SlotPattern.GAP; word++) {
                first = add(Step.fork(next, add(Step.any(first))));
            }
            return first;
        }
        if (part instanceof Slot slot) {
            SlotPattern.Use use = slot.equals(value)
                    ? SlotPattern.Use.VALUE
                    : "subject".equals(slot.name()) ? SlotPattern.Use.SUBJECT : SlotPattern.Use.CONTEXT;
            return add(Step.slot(slot.type(), use, next));
        }
        return add(Step.word(((Word) part).lower(), next));
    }

    private int add(Step step) throws BadPatternException {
        if (steps.size() >= MOST_STEPS * times) {
            throw new BadPatternException(0, "the pattern is too large; write several");
        }
        steps.add(step);
        return steps.size() - 1;
    }

    private static String instead(String given, List<String> known) {
        LevenshteinDistance distance = new LevenshteinDistance(2);
        String near = given.length() > 40
                ? ""
                : known.stream()
                        .filter(word -> distance.apply(given.toLowerCase(Locale.ROOT), word) >= 0)
                        .findFirst()
                        .map(word -> "did you mean \"" + word + "\"? ")
                        .orElse("");
        return near + "Known: " + String.join(", ", known);
    }
}
