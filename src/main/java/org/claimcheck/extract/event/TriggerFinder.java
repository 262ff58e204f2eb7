package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.extract.event.EventLexicon.Entry;
import org.claimcheck.extract.event.Trigger.Reference;
import org.claimcheck.model.Mention;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/** Finds the triggers of a text outside captions, with how each refers. One pass over the tokens. */
final class TriggerFinder {

    private static final Words DEFINITE = Words.named("definite");
    private static final Words INDEFINITE = Words.named("indefinite");
    private static final Words OTHER = Words.named("other");
    private static final Words BEFORE_VERB = Words.named("before-verb");
    private static final Words PARTS = Words.of(List.of("quarter", "half", "round", "day", "leg", "set"));
    private static final Words AGAINST = Words.named("set-up-against");
    private static final int REACH = 5;

    private final EventLexicon lexicon = EventLexicon.shipped();

    List<Trigger> find(Tokens tokens, Mentions mentions) {
        boolean[] taken = taken(tokens, mentions);
        List<Trigger> found = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            if (tokens.sectionOf(sentence) != SectionKind.CAPTION) {
                sentence(tokens, sentence, taken, found);
            }
        }
        return found;
    }

    private void sentence(Tokens tokens, int sentence, boolean[] taken, List<Trigger> found) {
        int end = tokens.endOf(sentence);
        int token = tokens.firstOf(sentence);
        while (token < end) {
            List<Entry> entries = taken[token] ? List.of() : fitting(token, sentence, tokens);
            if (entries.isEmpty()) {
                token++;
                continue;
            }
            int length = entries.get(0).words().size();
            if (!entries.get(0).never() && !isAttribute(entries.get(0), tokens, token + length, end)) {
                Entry entry = choose(tokens, token, sentence, entries);
                Reference reference =
                        entry.verb() ? Reference.BARE : reference(tokens, token, tokens.firstOf(sentence));
                found.add(new Trigger(token, token + length - 1, sentence, entry.family(), entry.verb(), reference));
            }
            token += length;
        }
    }

    /**
     * The entries at a token; without the words that tell of a match beside a score alone, where the sentence has none, and without
     * verbs that are written as a name: "the French Open".
     */
    private List<Entry> fitting(int token, int sentence, Tokens tokens) {
        List<Entry> entries = lexicon.at(tokens, token, tokens.endOf(sentence));
        if (entries.isEmpty()) {
            return entries;
        }
        boolean name = tokens.sectionOf(sentence) == SectionKind.BODY
                && tokens.isCapitalised(token)
                && token > tokens.firstOf(sentence)
                && tokens.isCapitalised(token - 1);
        boolean scored = entries.stream().noneMatch(Entry::scored)
                || Scores.isIn(tokens, tokens.firstOf(sentence), tokens.endOf(sentence));
        boolean all = !name && scored && entries.stream().allMatch(entry -> entry.beside() == null);
        return all
                ? entries
                : entries.stream()
                        .filter(entry -> !(name && entry.verb()) && (scored || !entry.scored()))
                        .filter(entry ->
                                entry.beside() == null || SaidOf.isOne(entry.beside(), tokens, token, entry.verb()))
                        .toList();
    }

    /** "a drought fund", "flood insurance": what is set up against such events is none. */
    private static boolean isAttribute(Entry entry, Tokens tokens, int next, int end) {
        int word = tokens.is(next, "-") ? next + 1 : next; // "drought-stricken"
        return !entry.verb() && entry.family().group().equals("incident") && word < end && AGAINST.at(tokens, word);
    }

    /** Noun or verb, by the word before: "the attack", "to attack". */
    private static Entry choose(Tokens tokens, int token, int sentence, List<Entry> entries) {
        if (entries.size() == 1) {
            return entries.get(0);
        }
        boolean verb = token > tokens.firstOf(sentence) && BEFORE_VERB.at(tokens, token - 1);
        return entries.stream()
                .filter(entry -> entry.verb() == verb)
                .findFirst()
                .orElse(entries.get(0));
    }

    private static Reference reference(Tokens tokens, int token, int first) {
        Reference found = Reference.BARE;
        for (int at = token - 1; at >= first && at >= token - REACH; at--) {
            boolean part = PARTS.at(tokens, tokens.is(at + 1, "-") ? at + 2 : at + 1); // "second-quarter profit"
            if (OTHER.at(tokens, at) && !part) {
                return Reference.OTHER;
            }
            if (tokens.kind(at) == Tokens.Kind.CLITIC || DEFINITE.at(tokens, at)) {
                found = Reference.DEFINITE;
                if (tokens.kind(at) != Tokens.Kind.CLITIC) {
                    return found;
                }
            } else if (INDEFINITE.at(tokens, at)) {
                return tokens.is(at, "another") ? Reference.OTHER : Reference.INDEFINITE;
            } else if (tokens.kind(at) == Tokens.Kind.SIGN && !tokens.is(at, "-") && !tokens.is(at, "\"")) {
                return found;
            } else if (found == Reference.BARE && isFunctionWord(tokens.lower(at))) {
                return found;
            }
        }
        return found;
    }

    private static boolean isFunctionWord(String word) {
        return switch (word) {
            case "of", "in", "at", "to", "for", "with", "by", "and", "or", "on", "from", "is", "was", "were", "are" ->
                true;
            default -> false;
        };
    }

    /** Tokens inside times and names, which are no triggers: "March 4", "Fire Department". */
    private static boolean[] taken(Tokens tokens, Mentions mentions) {
        boolean[] taken = new boolean[tokens.size()];
        mark(tokens, mentions.times(), taken);
        mark(tokens, mentions.persons(), taken);
        mark(tokens, mentions.organisations(), taken);
        return taken;
    }

    private static void mark(Tokens tokens, List<? extends Mention> mentions, boolean[] taken) {
        for (Mention mention : mentions) {
            Span span = mention.span();
            for (int at = tokens.at(span.start()); at < tokens.size() && tokens.start(at) < span.end(); at++) {
                taken[at] = true;
            }
        }
    }
}
