package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
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
        /** A team that running text calls "the Mud Larks"; the bare word is it elsewhere too. */
        TEAM,
        /** An organisation only when seen more than once. */
        MAYBE_ORGANISATION,
    }

    /** A run with what it is. */
    record Sorted(Sort sort, Titled words, boolean isPlace) {}

    private static final int LONGEST_DEMONYM = 20;

    /** People of a town that is known beyond its country. */
    private static final long WELL_KNOWN = 300_000;

    private record Seen(NameRun run, @Nullable Sorted sorted) {}

    private final Tokens tokens;
    private final @Nullable Seen[] seen;
    private final PlaceMention[] places;
    private final TitleReader titles;
    private final PersonEvidence evidence;
    private final BodyEvidence bodies;
    private final BodyShape shape;

    NameSorter(Tokens tokens, List<PlaceMention> places) {
        this.tokens = tokens;
        this.seen = new Seen[tokens.size()];
        this.places = new PlaceMention[tokens.size()];
        this.titles = new TitleReader(tokens);
        this.evidence = new PersonEvidence(tokens, this.places);
        this.bodies = new BodyEvidence(tokens, this.places);
        this.shape = new BodyShape(tokens, this.places);
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
            Seen one = seen[run.first()];
            if (one == null || !one.run().equals(run)) {
                one = new Seen(run, sort(run)); // most runs come twice
                seen[run.first()] = one;
            }
            if (one.sorted() != null) {
                sorted.add(one.sorted());
            }
        }
        return sorted;
    }

    private @Nullable Sorted sort(NameRun whole) {
        NameRun run = withoutDirection(whole);
        if (shape.isStreet(whole) || shape.isSite(run) || shape.isPartOfTitle(run)) {
            return null;
        }
        if (shape.isOrganisation(run) || shape.isTeam(run) || bodies.isKindAlone(run)) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(run), false);
        }
        if (bodies.isTeam(run)) {
            return new Sorted(Sort.TEAM, Titled.plain(run), false);
        }
        Titled words = titles.part(run);
        if (words.isTitleAlone()) {
            Sort plural = bodies.isBeaten(run) ? Sort.ORGANISATION : Sort.SURNAME;
            return isPluralAlone(run) ? new Sorted(plural, Titled.plain(run), false) : null;
        }
        NameRun name = withoutDemonym(words.name());
        words = new Titled(name, words.titleFirst(), words.titleLast(), words.honorific());
        boolean place = isPlace(name) && !evidence.isPersonLikeVenue(words);
        boolean titled = words.honorific() || words.hasTitle();
        if (place && !titled && (acts(name) || bodies.plays(name))) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(name), true);
        }
        if (place && !titled && places[name.first()].value().kind() != PlaceValue.Kind.CITY) {
            return null;
        }
        if (shape.isAcronym(name) && !titled) {
            if (Lexicon.AGENCIES.at(tokens, name.first()) && bodies.reports(name)) {
                return new Sorted(Sort.ORGANISATION, Titled.plain(name), false);
            }
            boolean none = place || isDemonym(name) || Lexicon.NOT_ACRONYMS.at(tokens, name.first());
            return none ? null : new Sorted(Sort.ORGANISATION, Titled.plain(name), false);
        }
        return evidence.words(name) == 1 ? single(words, place) : several(words, place);
    }

    /** "the Chiefs" may be a team that the article names in full elsewhere. */
    private boolean isPluralAlone(NameRun run) {
        return run.first() == run.last() && isPlural(run);
    }

    private boolean isPlural(NameRun run) {
        return tokens.lower(run.last()).endsWith("s");
    }

    /** Whether a place does what only people do, and so stands for its government or its team. */
    private boolean acts(NameRun name) {
        int behind = name.last() + 1;
        boolean quoted = tokens.is(name.first() - 1, ",") && tokens.is(behind, "said") && !inPlace(name.first() - 2);
        boolean subject = behind < tokens.endOf(tokens.sentenceOf(name.last()))
                && Lexicon.ACTING.at(tokens, behind)
                && (quoted || !evidence.isPreposition(name.first() - 1))
                && places[name.first()].value().kind() != PlaceValue.Kind.VENUE;
        return subject || bodies.isBeaten(name);
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
        boolean body = !place && bodies.isBody(name);
        if (body || (!place && !isDemonym(name) && bodies.isBeaten(name))) {
            return new Sorted(Sort.ORGANISATION, words, false);
        }
        if (place || common || isKnownPlace(name)) {
            return new Sorted(Sort.SURNAME, words, place);
        }
        boolean acts = !name.titleCase() && evidence.speaks(name.last());
        return new Sorted(acts ? Sort.ORGANISATION : Sort.MAYBE_ORGANISATION, words, false);
    }

    /** Whether most would take the word for a state or a large town, even where it is none: no organisation is called so. */
    private boolean isKnownPlace(NameRun name) {
        String key = tokens.folded(name.first(), name.last());
        for (Gazetteer.Entry entry : Gazetteer.shared().find(key)) {
            if (entry.value().population() > WELL_KNOWN) {
                return true;
            }
        }
        return false;
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
        if (!place && bodies.isBody(name)) {
            return new Sorted(Sort.ORGANISATION, words, false);
        }
        if (evidence.allCommon(name) && evidence.words(name) == 2 && isPlural(name)) {
            return new Sorted(Sort.SURNAME, words, place); // "two Mud Larks" where the article knows the Mud Larks
        }
        return name.titleCase() || evidence.allCommon(name) ? null : new Sorted(Sort.MAYBE_ORGANISATION, words, place);
    }

    private boolean inPlace(int token) {
        return token >= 0 && places[token] != null;
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

    private boolean isPlace(NameRun name) {
        for (int at = name.first(); at <= name.last(); at++) {
            if (places[at] == null) {
                return false;
            }
        }
        return places[name.first()].equals(places[name.last()]);
    }

    private boolean isDemonym(NameRun name) {
        String key = tokens.folded(name.first(), name.last());
        if (key.length() > LONGEST_DEMONYM) {
            return false;
        }
        return Gazetteer.shared().isDemonym(key)
                || (key.endsWith("s") && Gazetteer.shared().isDemonym(key.substring(0, key.length() - 1)));
    }
}
