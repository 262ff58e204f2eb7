package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Tells for each run of capitalised words whether it is a person, an organisation, or neither, from general evidence. */
final class NameSorter {

    /** What a run is. */
    enum Sort {
        FULL_PERSON,
        /** A single word that is a person when the article knows a person of that surname. */
        SURNAME,
        /** A single word with its own evidence: "Mr. X", "Officer X". */
        SURE_SURNAME,
        ORGANISATION,
        /** An organisation only when seen more than once. */
        MAYBE_ORGANISATION,
    }

    /** A run with what it is. */
    record Sorted(Sort sort, Titled words, boolean isPlace) {}

    private static final int LONGEST_DEMONYM = 20;

    private final Tokens tokens;
    private final PlaceMention[] places;
    private final TitleReader titles;
    private final AgeReader ages;

    NameSorter(Tokens tokens, List<PlaceMention> places) {
        this.tokens = tokens;
        this.places = new PlaceMention[tokens.size()];
        this.titles = new TitleReader(tokens);
        this.ages = new AgeReader(tokens);
        for (PlaceMention place : places) {
            for (int at = tokens.at(place.span().start());
                    at < tokens.size() && tokens.start(at) < place.span().end();
                    at++) {
                this.places[at] = place;
            }
        }
    }

    List<Sorted> sort(List<NameRun> runs) {
        List<Sorted> sorted = new ArrayList<>();
        for (NameRun run : runs) {
            Sorted one = sort(run);
            if (one != null) {
                sorted.add(one);
            }
        }
        return sorted;
    }

    private @Nullable Sorted sort(NameRun whole) {
        NameRun run = withoutDirection(whole);
        if (isOrganisation(run) || isTeam(run)) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(run), false);
        }
        Titled words = titles.part(run);
        if (words.isTitleAlone()) {
            return isPluralAlone(run) ? new Sorted(Sort.SURNAME, Titled.plain(run), false) : null;
        }
        NameRun name = withoutDemonym(words.name());
        words = new Titled(name, words.titleFirst(), words.titleLast(), words.honorific());
        boolean place = isPlace(name) && !isPersonLikeVenue(words);
        boolean titled = words.honorific() || words.hasTitle();
        if (place && !titled && acts(name)) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(name), true);
        }
        if (place && !titled && places[name.first()].value().kind() != PlaceValue.Kind.CITY) {
            return null;
        }
        if (isAcronym(name) && !titled) {
            boolean none = place || isDemonym(name) || Lexicon.NOT_ACRONYMS.contains(tokens.lower(name.first()));
            return none ? null : new Sorted(Sort.ORGANISATION, Titled.plain(name), false);
        }
        return words(name) == 1 ? single(words, place) : several(words, place);
    }

    /** Whether what looks like a venue by its last word, "Pedro Hill", is a person by all else. */
    private boolean isPersonLikeVenue(Titled words) {
        NameRun name = words.name();
        if (places[name.first()].value().kind() != PlaceValue.Kind.VENUE || words(name) > 3 || words(name) < 2) {
            return false;
        }
        int before = name.first() - 1;
        boolean locative = isPreposition(before)
                || tokens.is(before, "on")
                || tokens.is(before, "the")
                || tokens.is(before, "outside");
        boolean evidence = words.hasTitle()
                || words.honorific()
                || ages.beside(name.first(), name.last()) != null
                || isAmongPersons(name, true);
        return evidence || (!locative && Lexicon.isGiven(tokens.lower(name.first())));
    }

    /** "the Chiefs" may be a team that the article names in full elsewhere. */
    private boolean isPluralAlone(NameRun run) {
        return run.first() == run.last() && tokens.lower(run.first()).endsWith("s");
    }

    /** Whether a place does what only people do, and so stands for its government or its team. */
    private boolean acts(NameRun name) {
        int behind = name.last() + 1;
        boolean subject = behind < tokens.endOf(tokens.sentenceOf(name.last()))
                && Lexicon.ACTING.contains(tokens.lower(behind))
                && !isPreposition(name.first() - 1)
                && places[name.first()].value().kind() != PlaceValue.Kind.VENUE;
        return subject
                || (name.first() > 0 && Lexicon.BEATEN.contains(tokens.lower(name.first() - 1)))
                || isLoser(name.first());
    }

    /** "a win over X", "lost to X". */
    private boolean isLoser(int first) {
        boolean over = tokens.is(first - 1, "over")
                && (tokens.is(first - 2, "win") || tokens.is(first - 2, "victory") || tokens.is(first - 2, "triumph"));
        boolean to = tokens.is(first - 1, "to")
                && (tokens.is(first - 2, "lost") || tokens.is(first - 2, "loss") || tokens.is(first - 2, "defeat"));
        return over || to;
    }

    private boolean isPreposition(int token) {
        return tokens.is(token, "in")
                || tokens.is(token, "of")
                || tokens.is(token, "from")
                || tokens.is(token, "near")
                || tokens.is(token, "at")
                || tokens.is(token, "to")
                || tokens.is(token, ",")
                || tokens.is(token, "and");
    }

    /** "Northwest Leeds" is Leeds. */
    private NameRun withoutDirection(NameRun run) {
        boolean directed = run.first() < run.last()
                && Lexicon.DIRECTIONS.contains(tokens.lower(run.first()))
                && places[run.first() + 1] != null;
        return directed ? run.from(run.first() + 1) : run;
    }

    private @Nullable Sorted single(Titled words, boolean place) {
        NameRun name = words.name();
        if (isDemonym(name) || (place && isNation(name))) {
            return null;
        }
        if (words.honorific() || words.hasTitle()) {
            return new Sorted(Sort.SURE_SURNAME, words, place);
        }
        boolean common = Lexicon.isCommon(tokens.lower(name.first()));
        if (tokens.is(name.last() + 1, "administration")) {
            return new Sorted(Sort.ORGANISATION, words, place);
        }
        boolean related = Lexicon.isGiven(tokens.lower(name.first()))
                && name.first() > 0
                && Lexicon.RELATIVES.contains(tokens.lower(name.first() - 1));
        if (related) {
            return new Sorted(Sort.SURE_SURNAME, words, place);
        }
        boolean team = common
                && !name.titleCase()
                && tokens.is(name.first() - 1, "the")
                && tokens.lower(name.first()).endsWith("s");
        if (team) {
            return new Sorted(Sort.MAYBE_ORGANISATION, words, false);
        }
        if (place || common) {
            return new Sorted(Sort.SURNAME, words, place);
        }
        boolean acts = !name.titleCase() && speaks(name.last());
        return new Sorted(acts ? Sort.ORGANISATION : Sort.MAYBE_ORGANISATION, words, false);
    }

    private boolean isNation(NameRun name) {
        return places[name.first()].value().kind() != PlaceValue.Kind.CITY;
    }

    private @Nullable Sorted several(Titled whole, boolean place) {
        Titled words = place ? whole : withoutPrefix(whole);
        NameRun name = words.name();
        boolean given = hasGiven(name);
        if (place && !(given && isSmall(places[name.first()]) && (words.hasTitle() || speaks(name.last())))) {
            return null;
        }
        if (words(name) <= 5 && isPerson(words, given)) {
            return new Sorted(Sort.FULL_PERSON, words, place);
        }
        return name.titleCase() || allCommon(name) ? null : new Sorted(Sort.MAYBE_ORGANISATION, words, place);
    }

    /** "Rovers striker" words before a full name: "Saints RB Pedro Malik" is Pedro Malik. */
    private Titled withoutPrefix(Titled words) {
        NameRun name = words.name();
        int at = name.first();
        while (at + 1 < name.last() && isPrefix(at)) {
            at++;
        }
        boolean person = at > name.first() && at < name.last() && Lexicon.isGiven(tokens.lower(at));
        return person ? new Titled(name.from(at), words.titleFirst(), words.titleLast(), words.honorific()) : words;
    }

    private boolean isPrefix(int token) {
        if (!tokens.isWord(token) || Lexicon.isGiven(tokens.lower(token))) {
            return false;
        }
        String word = tokens.text(token);
        boolean capitals = word.length() > 1 && word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || Lexicon.isCommon(tokens.lower(token));
    }

    private boolean isPerson(Titled words, boolean given) {
        NameRun name = words.name();
        boolean commonLast = Lexicon.isCommon(tokens.lower(lastWord(name)));
        boolean initial = tokens.end(name.first()) - tokens.start(name.first()) == 1;
        boolean evidence = words.honorific() || words.hasTitle() || ages.beside(name.first(), name.last()) != null;
        if (given || (initial && !commonLast) || (evidence && !allCommon(name))) {
            return true;
        }
        boolean strange = !name.titleCase() && words(name) <= 3 && !Lexicon.isCommon(tokens.lower(name.first()));
        return strange
                && places[name.first()] == null
                && (commonLast ? isAmongPersons(name, true) : isAmongPersons(name, false));
    }

    /** Whether a given name starts the run; in a headline, what follows must not be a common word. */
    private boolean hasGiven(NameRun name) {
        return Lexicon.isGiven(tokens.lower(name.first()))
                || (tokens.end(name.first()) - tokens.start(name.first()) == 1 && name.first() + 2 <= name.last());
    }

    /** Whether the words around are such as stand around people's names. */
    private boolean isAmongPersons(NameRun name, boolean strictly) {
        int before = name.first() - 1;
        int behind = name.last() + 1;
        boolean sameSentence = behind < tokens.endOf(tokens.sentenceOf(name.last()));
        boolean after = sameSentence
                && (Lexicon.AFTER_PERSONS.contains(tokens.lower(behind))
                        || Lexicon.SPEECH.contains(tokens.lower(behind)));
        boolean ahead = before >= tokens.firstOf(tokens.sentenceOf(name.first()))
                && Lexicon.BEFORE_PERSONS.contains(tokens.lower(before));
        if (after || ahead) {
            return true;
        }
        return !strictly
                && sameSentence
                && (tokens.is(behind, ",") || tokens.is(behind, "and") || tokens.kind(behind) == Kind.CLITIC)
                && !tokens.is(before, "the")
                && !tokens.is(before, "in");
    }

    private boolean isSmall(PlaceMention place) {
        return place.value().population() < 200_000;
    }

    private boolean speaks(int last) {
        int next = last + 1;
        return next < tokens.size()
                && tokens.sentenceOf(next) == tokens.sentenceOf(last)
                && (Lexicon.SPEECH.contains(tokens.lower(next))
                        || (tokens.is(next, ",") && tokens.is(next + 1, "who")));
    }

    private boolean allCommon(NameRun name) {
        for (int at = name.first(); at <= name.last(); at++) {
            if (tokens.isWord(at) && !Lexicon.isCommon(tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    private NameRun withoutDemonym(NameRun name) {
        int at = name.first();
        while (at < name.last() && isDemonym(new NameRun(at, at, false))) {
            at++;
        }
        return name.from(at);
    }

    /** A place with a plural behind it, "Leeds Rovers", is a team. */
    private boolean isTeam(NameRun run) {
        PlaceMention place = places[run.first()];
        if (run.titleCase() || place == null || place.value().kind() == PlaceValue.Kind.VENUE) {
            return false;
        }
        int at = run.first();
        while (at <= run.last() && place.equals(places[at])) {
            at++;
        }
        int words = run.last() - at + 1;
        return words >= 1
                && words <= 2
                && at > run.first()
                && tokens.lower(run.last()).endsWith("s")
                && !Lexicon.isGiven(tokens.lower(at));
    }

    private boolean isPlace(NameRun name) {
        for (int at = name.first(); at <= name.last(); at++) {
            if (places[at] == null) {
                return false;
            }
        }
        return places[name.first()].equals(places[name.last()]);
    }

    private boolean isDemonym(NameRun name) {
        String key = Folding.fold(tokens.source(), tokens.start(name.first()), tokens.end(name.last()));
        if (key.length() > LONGEST_DEMONYM) {
            return false;
        }
        return Gazetteer.shared().find(key).stream().anyMatch(entry -> entry.sort() == Gazetteer.Sort.DEMONYM)
                || (key.endsWith("s")
                        && Gazetteer.shared().find(key.substring(0, key.length() - 1)).stream()
                                .anyMatch(entry -> entry.sort() == Gazetteer.Sort.DEMONYM));
    }

    private boolean isOrganisation(NameRun run) {
        String whole = tokens.source()
                .substring(tokens.start(run.first()), tokens.end(run.last()))
                .toLowerCase(Locale.ROOT);
        if (Lexicon.METONYMS.contains(whole)) {
            return true;
        }
        int last = lastWord(run);
        return last > run.first() && Lexicon.ORGANISATION_WORDS.contains(tokens.lower(last));
    }

    private int lastWord(NameRun run) {
        int last = run.last();
        while (last > run.first() && (!tokens.isWord(last) || Lexicon.SUFFIXES.contains(tokens.lower(last)))) {
            last--;
        }
        return last;
    }

    private boolean isAcronym(NameRun run) {
        if (run.first() != run.last() || run.titleCase()) {
            return false;
        }
        String word = tokens.text(run.first());
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
    }

    private int words(NameRun name) {
        Set<Integer> count = new HashSet<>();
        for (int at = name.first(); at <= name.last(); at++) {
            if (tokens.kind(at) == Kind.WORD) {
                count.add(at);
            }
        }
        return count.size();
    }
}
