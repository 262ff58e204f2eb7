package org.claimcheck.extract.person;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** What speaks for a run of capitalised words being a person: given names, initials, titles, ages, the words around it. */
final class PersonEvidence {

    private static final WordList BEFORE_PLACES = WordList.of("in", "of", "from", "near", "at", "to", ",", "and");

    private final Tokens tokens;
    private final @Nullable PlaceMention[] places;
    private final AgeReader ages;
    private @Nullable Set<String> alone;

    /** @param places the place at each token, or null */
    PersonEvidence(Tokens tokens, @Nullable PlaceMention[] places) {
        this.tokens = tokens;
        this.places = places;
        this.ages = new AgeReader(tokens);
    }

    /** Whether what looks like a venue by its last word, "Pedro Hill", is a person by all else. */
    boolean isPersonLikeVenue(Titled words) {
        NameRun name = words.name();
        if (places[name.first()].value().kind() != PlaceValue.Kind.VENUE || words(name) > 3 || words(name) < 2) {
            return false;
        }
        int before = name.first() - 1;
        if (!Lexicon.SURNAME_VENUES.at(tokens, name.last())) {
            return false;
        }
        boolean locative = isPreposition(before)
                || tokens.is(before, "on")
                || tokens.is(before, "the")
                || tokens.is(before, "outside")
                || tokens.is(before, "into")
                || tokens.is(before, "inside");
        boolean evidence = words.hasTitle()
                || words.honorific()
                || ages.beside(name.first(), name.last()) != null
                || isAmongPersons(name, true);
        return evidence || (!locative && Lexicon.isGiven(tokens.lower(name.first())));
    }

    boolean isPreposition(int token) {
        return BEFORE_PLACES.at(tokens, token);
    }

    /** "Rovers striker" words before a full name: "Saints RB Pedro Malik" is Pedro Malik. */
    Titled withoutPrefix(Titled words) {
        NameRun name = words.name();
        int at = name.first();
        while (at + 1 < name.last() && isPrefix(at)) {
            at++;
        }
        boolean person = at > name.first() && at < name.last() && Lexicon.isGiven(tokens.lower(at));
        return person ? new Titled(name.from(at), words.titleFirst(), words.titleLast(), words.honorific()) : words;
    }

    boolean isPrefix(int token) {
        if (!tokens.isWord(token) || Lexicon.isGiven(tokens.lower(token))) {
            return false;
        }
        String word = tokens.text(token);
        boolean capitals = word.length() > 1 && word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || Lexicon.isCommon(tokens.lower(token));
    }

    boolean isPerson(Titled words, boolean given) {
        NameRun name = words.name();
        boolean commonLast = Lexicon.isCommon(tokens.lower(lastWord(name)));
        boolean initial = tokens.end(name.first()) - tokens.start(name.first()) == 1;
        boolean evidence = words.honorific() || words.hasTitle() || ages.beside(name.first(), name.last()) != null;
        if (given || (initial && !commonLast) || (evidence && !allCommon(name))) {
            return true;
        }
        if (words(name) <= 3 && places[name.first()] == null && !commonLast && (isHarmed(name) || isKnownAlone(name))) {
            return true;
        }
        boolean strange = !name.titleCase() && words(name) <= 3 && !Lexicon.isCommon(tokens.lower(name.first()));
        return strange
                && places[name.first()] == null
                && (commonLast ? isAmongPersons(name, true) : isAmongPersons(name, false));
    }

    /** "the murder of X", "accused of killing X", "the death of young X". */
    private boolean isHarmed(NameRun name) {
        int first = tokens.firstOf(tokens.sentenceOf(name.first()));
        int before = name.first() - 1;
        if (before > first && (tokens.is(before, "young") || tokens.is(before, "teenager"))) {
            before--;
        }
        boolean of = before > first && tokens.is(before, "of") && Lexicon.BEFALLING.at(tokens, before - 1);
        return of || (before >= first && Lexicon.HARMING.at(tokens, before));
    }

    /** Whether the last word alone is elsewhere what a person is: "Quenby, 34,", "Quenby wept". */
    private boolean isKnownAlone(NameRun name) {
        return !name.titleCase()
                && words(name) == 2
                && !Lexicon.isCommon(tokens.lower(name.first()))
                && alone().contains(tokens.lower(name.last()));
    }

    private Set<String> alone() {
        if (alone == null) {
            alone = new HashSet<>();
            for (int at = 0; at < tokens.size(); at++) {
                if (isAlone(at)) {
                    alone.add(tokens.lower(at));
                }
            }
        }
        return alone;
    }

    private boolean isAlone(int at) {
        if (!tokens.isWord(at)
                || !tokens.isCapitalised(at)
                || places[at] != null
                || Lexicon.isCommon(tokens.lower(at))) {
            return false;
        }
        boolean start = tokens.startsSentence(at);
        boolean single = start || !(tokens.isWord(at - 1) && tokens.isCapitalised(at - 1));
        boolean subject = at + 1 < tokens.endOf(tokens.sentenceOf(at)) && Lexicon.HUMAN_VERBS.at(tokens, at + 1);
        return single && !tokens.is(at - 1, "the") && (subject || ages.beside(at, at) != null);
    }

    /** Whether a given name starts the run; in a headline, what follows must not be a common word. */
    boolean hasGiven(NameRun name) {
        return Lexicon.isGiven(tokens.lower(name.first()))
                || (tokens.end(name.first()) - tokens.start(name.first()) == 1 && name.first() + 2 <= name.last());
    }

    /** Whether the words around are such as stand around people's names. */
    boolean isAmongPersons(NameRun name, boolean strictly) {
        int before = name.first() - 1;
        int behind = name.last() + 1;
        boolean sameSentence = behind < tokens.endOf(tokens.sentenceOf(name.last()));
        boolean after = sameSentence && (Lexicon.AFTER_PERSONS.at(tokens, behind) || Lexicon.SPEECH.at(tokens, behind));
        boolean ahead =
                before >= tokens.firstOf(tokens.sentenceOf(name.first())) && Lexicon.BEFORE_PERSONS.at(tokens, before);
        if (after || ahead) {
            return true;
        }
        return !strictly
                && sameSentence
                && (tokens.is(behind, ",") || tokens.is(behind, "and") || tokens.kind(behind) == Kind.CLITIC)
                && !tokens.is(before, "the")
                && !tokens.is(before, "from")
                && !tokens.is(before, "near")
                && !tokens.is(before, "at")
                && !tokens.is(before, "in");
    }

    boolean speaks(int last) {
        int next = last + 1;
        return next < tokens.size()
                && tokens.sentenceOf(next) == tokens.sentenceOf(last)
                && (Lexicon.SPEECH.at(tokens, next) || (tokens.is(next, ",") && tokens.is(next + 1, "who")));
    }

    boolean allCommon(NameRun name) {
        for (int at = name.first(); at <= name.last(); at++) {
            if (tokens.isWord(at) && !Lexicon.isCommon(tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    int lastWord(NameRun run) {
        int last = run.last();
        while (last > run.first() && (!tokens.isWord(last) || Lexicon.SUFFIXES.at(tokens, last))) {
            last--;
        }
        return last;
    }

    int words(NameRun name) {
        int count = 0;
        for (int at = name.first(); at <= name.last(); at++) {
            count += tokens.kind(at) == Kind.WORD ? 1 : 0;
        }
        return count;
    }
}
