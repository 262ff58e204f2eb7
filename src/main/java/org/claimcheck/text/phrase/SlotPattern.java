package org.claimcheck.text.phrase;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words with typed slots, such as {@code magnitude [of] {number}} or {@code {subject:person} won {number} percent}.
 *
 * <table>
 * <caption>Syntax</caption>
 * <tr><td>{@code magnitude}</td><td>this word, in any case</td></tr>
 * <tr><td>{@code {number}}</td><td>a slot: something of this {@link SlotType}, and the value of the fact</td></tr>
 * <tr><td>{@code {value:number}}</td><td>the value where the pattern has several slots</td></tr>
 * <tr><td>{@code {subject:person}}</td><td>whom or what the fact is about</td></tr>
 * <tr><td>{@code (of|at)}</td><td>one of these</td></tr>
 * <tr><td>{@code [the]}</td><td>this, or nothing</td></tr>
 * <tr><td>{@code ...}</td><td>up to {@value #GAP} words of any kind</td></tr>
 * </table>
 *
 * <p>There is no repetition without bound, so a pattern reaches over a bounded number of tokens, and matching takes time
 * in proportion to the text, whatever is written (Thompson's simulation, as in R. Cox, "Regular Expression Matching Can Be
 * Simple And Fast", 2007). Immutable; may be shared between threads.
 */
public final class SlotPattern {

    /** Most words that {@code ...} stands for. */
    static final int GAP = 5;

    /** How many times as long a pattern may be that ships with the program. */
    private static final int BUILT_IN = 5;

    /** The step at which a pattern is through. */
    static final int ACCEPT = 0;

    /** What a slot is for. */
    public enum Use {
        VALUE,
        SUBJECT,
        /** It must be there and is not looked at. */
        CONTEXT
    }

    private final String words;
    private final List<Step> steps;
    private final int start;
    private final SlotType value;
    private final SlotType subject;
    private final Set<String> firstWords;
    private final List<SlotType> firstSlots;
    private final boolean anyFirst;

    SlotPattern(String words, List<Step> steps, int start, SlotType value, SlotType subject) {
        this.words = words;
        this.steps = List.copyOf(steps);
        this.start = start;
        this.value = value;
        this.subject = subject;
        Set<String> takenWords = new HashSet<>();
        Set<SlotType> takenSlots = EnumSet.noneOf(SlotType.class);
        this.anyFirst = first(start, takenWords, takenSlots, new boolean[steps.size()]);
        this.firstWords = Set.copyOf(takenWords);
        this.firstSlots = List.copyOf(takenSlots);
    }

    /**
     * Reads a pattern.
     *
     * @throws BadPatternException when it is none, with the place in it and what was expected
     */
    public static SlotPattern of(String words) throws BadPatternException {
        return new PatternParser(words, 1).pattern();
    }

    /**
     * Reads a pattern that ships with the program, which may be longer than an editor's.
     *
     * @throws BadPatternException when it is none
     */
    public static SlotPattern builtIn(String words) throws BadPatternException {
        return new PatternParser(words, BUILT_IN).pattern();
    }

    /**
     * Reads a pattern of words alone, without slots, e.g. {@code (Kiev|Kijev)}.
     *
     * @throws BadPatternException when it is none, or has a slot, or begins with {@code ...}
     */
    public static SlotPattern ofWords(String words) throws BadPatternException {
        return new PatternParser(words, 1).wordsOnly();
    }

    /** Whether a match can begin with any word. */
    boolean beginsAnywhere() {
        return anyFirst;
    }

    /** The lower-case words that a match can begin with. */
    Set<String> firstWords() {
        return firstWords;
    }

    /** As it was written. */
    public String words() {
        return words;
    }

    /** The type of the slot that gives the value. */
    public SlotType value() {
        return value;
    }

    /** The type of the slot that gives the subject; {@link SlotType#WORD} where the pattern has none. */
    public SlotType subject() {
        return subject;
    }

    Step step(int number) {
        return steps.get(number);
    }

    int size() {
        return steps.size();
    }

    int start() {
        return start;
    }

    /** Whether a match may begin at a token: with its word, or with something that is found there. */
    boolean mayBegin(String word, int token, SlotFinder finder) {
        if (anyFirst || firstWords.contains(word)) {
            return true;
        }
        for (SlotType type : firstSlots) {
            if (finder.end(type, token) > token) {
                return true;
            }
        }
        return false;
    }

    /** Collects what the steps that can come first take; each step is looked at once. */
    private boolean first(int at, Set<String> takenWords, Set<SlotType> takenSlots, boolean[] seen) {
        if (at == ACCEPT || seen[at]) {
            return false;
        }
        seen[at] = true;
        Step step = steps.get(at);
        if (step.word() != null) {
            takenWords.add(step.word());
        }
        if (step.slot() != null) {
            takenSlots.add(step.slot());
        }
        boolean any = step.free();
        if (step.takesNothing()) {
            any |= first(step.next(), takenWords, takenSlots, seen);
            any |= step.other() >= 0 && first(step.other(), takenWords, takenSlots, seen);
        }
        return any;
    }

    @Override
    public String toString() {
        return words;
    }
}
