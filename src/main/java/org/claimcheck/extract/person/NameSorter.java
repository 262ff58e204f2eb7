package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Tokens;
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
    private final PersonEvidence evidence;

    NameSorter(Tokens tokens, List<PlaceMention> places) {
        this.tokens = tokens;
        this.places = new PlaceMention[tokens.size()];
        this.titles = new TitleReader(tokens);
        this.evidence = new PersonEvidence(tokens, this.places);
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
        boolean place = isPlace(name) && !evidence.isPersonLikeVenue(words);
        boolean titled = words.honorific() || words.hasTitle();
        if (place && !titled && acts(name)) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(name), true);
        }
        if (place && !titled && places[name.first()].value().kind() != PlaceValue.Kind.CITY) {
            return null;
        }
        if (isAcronym(name) && !titled) {
            boolean none = place || isDemonym(name) || Lexicon.NOT_ACRONYMS.at(tokens, name.first());
            return none ? null : new Sorted(Sort.ORGANISATION, Titled.plain(name), false);
        }
        return evidence.words(name) == 1 ? single(words, place) : several(words, place);
    }

    /** "the Chiefs" may be a team that the article names in full elsewhere. */
    private boolean isPluralAlone(NameRun run) {
        return run.first() == run.last() && tokens.lower(run.first()).endsWith("s");
    }

    private static boolean isUpperCase(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isUpperCase(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a place does what only people do, and so stands for its government or its team. */
    private boolean acts(NameRun name) {
        int behind = name.last() + 1;
        boolean subject = behind < tokens.endOf(tokens.sentenceOf(name.last()))
                && Lexicon.ACTING.at(tokens, behind)
                && !evidence.isPreposition(name.first() - 1)
                && places[name.first()].value().kind() != PlaceValue.Kind.VENUE;
        return subject || (name.first() > 0 && Lexicon.BEATEN.at(tokens, name.first() - 1)) || isLoser(name.first());
    }

    /** "a win over X", "lost to X". */
    private boolean isLoser(int first) {
        boolean over = tokens.is(first - 1, "over")
                && (tokens.is(first - 2, "win") || tokens.is(first - 2, "victory") || tokens.is(first - 2, "triumph"));
        boolean to = tokens.is(first - 1, "to")
                && (tokens.is(first - 2, "lost") || tokens.is(first - 2, "loss") || tokens.is(first - 2, "defeat"));
        return over || to;
    }

    /** "Northwest Leeds" is Leeds. */
    private NameRun withoutDirection(NameRun run) {
        boolean directed = run.first() < run.last()
                && Lexicon.DIRECTIONS.at(tokens, run.first())
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
                && Lexicon.RELATIVES.at(tokens, name.first() - 1);
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
        boolean acts = !name.titleCase() && evidence.speaks(name.last());
        return new Sorted(acts ? Sort.ORGANISATION : Sort.MAYBE_ORGANISATION, words, false);
    }

    private boolean isNation(NameRun name) {
        return places[name.first()].value().kind() != PlaceValue.Kind.CITY;
    }

    private @Nullable Sorted several(Titled whole, boolean place) {
        Titled words = place ? whole : evidence.withoutPrefix(whole);
        NameRun name = words.name();
        boolean given = evidence.hasGiven(name);
        if (place && !(given && isSmall(places[name.first()]) && (words.hasTitle() || evidence.speaks(name.last())))) {
            return null;
        }
        if (evidence.words(name) <= 5 && evidence.isPerson(words, given)) {
            return new Sorted(Sort.FULL_PERSON, words, place);
        }
        return name.titleCase() || evidence.allCommon(name) ? null : new Sorted(Sort.MAYBE_ORGANISATION, words, place);
    }

    private boolean isSmall(PlaceMention place) {
        return place.value().population() < 200_000;
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
        return Gazetteer.shared().isDemonym(key)
                || (key.endsWith("s") && Gazetteer.shared().isDemonym(key.substring(0, key.length() - 1)));
    }

    private boolean isOrganisation(NameRun run) {
        if (Lexicon.METONYM_STARTS.at(tokens, run.first()) && Lexicon.METONYMS.contains(whole(run))) {
            return true;
        }
        int last = evidence.lastWord(run);
        return last > run.first() && Lexicon.ORGANISATION_WORDS.at(tokens, last);
    }

    private String whole(NameRun run) {
        return tokens.source()
                .substring(tokens.start(run.first()), tokens.end(run.last()))
                .toLowerCase(Locale.ROOT);
    }

    private boolean isAcronym(NameRun run) {
        if (run.first() != run.last() || run.titleCase()) {
            return false;
        }
        String word = tokens.text(run.first());
        return word.length() >= 2 && word.length() <= 6 && isUpperCase(word);
    }
}
