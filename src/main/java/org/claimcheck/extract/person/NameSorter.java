package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.Tokens.Kind;
import org.claimcheck.text.WordSet;
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

    private @Nullable Sorted sort(NameRun run) {
        if (isOrganisation(run)) {
            return new Sorted(Sort.ORGANISATION, Titled.plain(run), false);
        }
        Titled words = titles.part(run);
        NameRun name = words.name();
        if (words.isTitleAlone()) {
            return null;
        }
        name = withoutPlaceBefore(name);
        words = new Titled(name, words.titleFirst(), words.titleLast(), words.honorific());
        int count = words(name);
        boolean place = isPlace(name);
        if (place
                && !words.honorific()
                && !words.hasTitle()
                && places[name.first()].value().kind() != PlaceValue.Kind.CITY) {
            return null;
        }
        if (isAcronym(name) && !words.hasTitle()) {
            return place || isDemonym(name) ? null : new Sorted(Sort.ORGANISATION, Titled.plain(name), false);
        }
        return count == 1 ? single(words, place) : several(words, place);
    }

    private @Nullable Sorted single(Titled words, boolean place) {
        NameRun name = words.name();
        String word = tokens.lower(name.first());
        if (isDemonym(name)) {
            return null;
        }
        if (words.honorific() || (words.hasTitle() && !place)) {
            return new Sorted(Sort.SURE_SURNAME, words, place);
        }
        boolean common = WordSet.common().contains(word);
        if (!place && !common && !name.titleCase() && speaks(name.last())) {
            return new Sorted(Sort.SURNAME, words, false);
        }
        return new Sorted(common || place || name.titleCase() ? Sort.SURNAME : Sort.MAYBE_ORGANISATION, words, place);
    }

    private @Nullable Sorted several(Titled words, boolean place) {
        NameRun name = words.name();
        String first = tokens.lower(name.first());
        boolean given = WordSet.givenNames().contains(Folding.fold(first));
        boolean commonLast = WordSet.common().contains(tokens.lower(lastWord(name)));
        if (place && !(given && isSmall(places[name.first()]) && (words.hasTitle() || speaks(name.last())))) {
            return null;
        }
        boolean initial = tokens.end(name.first()) - tokens.start(name.first()) == 1;
        boolean allCommon = allCommon(name);
        boolean evidence = words.honorific() || words.hasTitle() || ages.beside(name.first(), name.last()) != null;
        boolean byGiven = given && !(name.titleCase() && commonLast);
        boolean byInitial = initial && !commonLast;
        boolean byCompany = evidence && !allCommon;
        if (words(name) <= 5 && (byGiven || byInitial || byCompany)) {
            return new Sorted(Sort.FULL_PERSON, words, place);
        }
        if (!allCommon && !name.titleCase() && speaks(name.last()) && words(name) <= 3 && !commonLast) {
            return new Sorted(Sort.FULL_PERSON, words, place);
        }
        if (name.titleCase() || allCommon) {
            return null;
        }
        return new Sorted(Sort.MAYBE_ORGANISATION, words, place);
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
            if (tokens.isWord(at) && !WordSet.common().contains(tokens.lower(at))) {
                return false;
            }
        }
        return true;
    }

    /** Drops a place that only stands before the name: "Boston Marty Walsh" never, but "Ukraine Volodymyr". */
    private NameRun withoutPlaceBefore(NameRun name) {
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
        String key = Folding.fold(tokens.source(), tokens.start(name.first()), tokens.end(name.last()));
        return Gazetteer.shared().find(key).stream().anyMatch(entry -> entry.sort() == Gazetteer.Sort.DEMONYM)
                || (key.endsWith("s")
                        && Gazetteer.shared().find(key.substring(0, key.length() - 1)).stream()
                                .anyMatch(entry -> entry.sort() == Gazetteer.Sort.DEMONYM));
    }

    private boolean isOrganisation(NameRun run) {
        String whole = tokens.source()
                .substring(tokens.start(run.first()), tokens.end(run.last()))
                .toLowerCase(java.util.Locale.ROOT);
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
