package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Span;
import org.claimcheck.text.Folding;
import org.claimcheck.text.PlaceWords;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds venues by their last word ("St Mary's Hospital", "NATO headquarters") and the town that each lies in. */
final class VenueFinder {

    private static final WordList ROADS = WordList.of("route", "highway", "interstate");
    private static final WordList STREETS = WordList.of("avenue", "plaza", "calle");
    private static final WordList HEADS = WordList.of(
            "mount",
            "mt",
            "lake",
            "cape",
            "route",
            "highway",
            "interstate",
            "fort",
            "camp",
            "rue",
            "piazza",
            "avenue",
            "plaza",
            "calle");
    private static final WordList LOCATIVE = WordList.of(
            "in",
            "near",
            "at",
            "of",
            "outside",
            "around",
            ",",
            "downtown",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "central",
            "inside",
            "within",
            "across");
    /** What stands before a venue's name and is no part of it. */
    private static final WordList ARTICLES =
            WordList.of("the", "a", "an", "in", "at", "on", "this", "that", "his", "her");

    private static final WordList ORDINAL_ENDINGS = WordList.of("st", "nd", "rd", "th");

    private static final PlaceValue WORLD =
            new PlaceValue("World", PlaceValue.Kind.WORLD_REGION, List.of(), null, null, null, 0);

    private final Reading reading;
    private final Tokens tokens;
    private final List<PlaceMention> towns;
    private final HomeTown home;
    private final SiteFinder sites;

    VenueFinder(Reading reading, List<PlaceMention> towns, HomeTown home) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.towns = towns;
        this.home = home;
        this.sites = new SiteFinder(tokens);
    }

    /** The towns and the venues, in text order; a town inside a venue's name is not listed again. */
    List<PlaceMention> withVenues() {
        List<Span> venues = new ArrayList<>();
        for (int token = 1; token < tokens.size(); token++) {
            Span venue = tokens.isWord(token) ? venue(token) : null;
            if (venue != null
                    && !isTown(venue)
                    && (venues.isEmpty() || venues.get(venues.size() - 1).end() <= venue.start())) {
                venues.add(venue);
            }
        }
        List<PlaceMention> outside = outside(venues);
        List<PlaceMention> all = new ArrayList<>(outside);
        venues.forEach(venue -> all.add(new PlaceMention(venue, inside(venue, outside))));
        all.sort(Comparator.comparing(PlaceMention::span));
        return all;
    }

    /** "Daytona Beach", "Lake Butler": a town of that whole name. */
    private boolean isTown(Span venue) {
        return towns.stream()
                .anyMatch(town -> HomeTown.isTownOrQuarter(town.value())
                        && town.span().start() <= venue.start()
                        && town.span().end() >= venue.end());
    }

    /** The towns that are no part of a venue's name; both lists are in text order. */
    private List<PlaceMention> outside(List<Span> venues) {
        List<PlaceMention> outside = new ArrayList<>();
        int next = 0;
        for (PlaceMention town : towns) {
            while (next < venues.size() && venues.get(next).end() <= town.span().start()) {
                next++;
            }
            if (next == venues.size() || !venues.get(next).overlaps(town.span())) {
                outside.add(town);
            }
        }
        return outside;
    }

    private @Nullable Span venue(int noun) {
        Span byLast = PlaceWords.VENUES.at(tokens, noun) ? byLastWord(noun) : null;
        if (byLast != null) {
            return byLast;
        }
        if (tokens.isCapitalised(noun) && HEADS.at(tokens, noun)) {
            return byFirstWord(noun);
        }
        Span site = sites.at(noun);
        return site == null || isTownAlone(site, noun) ? null : site;
    }

    /** "a Leeds hotel": the town is all that is named. */
    private boolean isTownAlone(Span site, int noun) {
        int last = tokens.end(noun - 1);
        return towns.stream()
                .anyMatch(town ->
                        town.span().start() <= site.start() && town.span().end() >= last);
    }

    private @Nullable Span byLastWord(int noun) {
        if (!tokens.isCapitalised(noun) && !tokens.is(noun, "headquarters")) {
            return null;
        }
        int first = noun;
        int start = tokens.firstOf(tokens.sentenceOf(noun));
        while (first > start && isPart(first - 1)) {
            first--;
        }
        while (first < noun && !canStart(first)) {
            first++;
        }
        if (first == noun || (noun + 1 < tokens.size() && continues(noun))) {
            return null;
        }
        return tokens.span(first, noun);
    }

    /** "Mount Sefton", "Lake Como", "Route 94": the kind first, the name behind. */
    private @Nullable Span byFirstWord(int head) {
        int end = tokens.endOf(tokens.sentenceOf(head));
        int next = head + 1;
        if (next < end && tokens.is(next, ".") && tokens.joined(next)) {
            next++;
        }
        boolean road = ROADS.at(tokens, head);
        if (STREETS.at(tokens, head) && (isPart(head - 1) || tokens.end(next) - tokens.start(next) < 3)) {
            return null; // "James Avenue N"
        }
        if (next >= end || !(road ? tokens.isNumber(next) : tokens.isWord(next) && tokens.isCapitalised(next))) {
            return null;
        }
        int last = next;
        while (!road && last + 1 < end && tokens.isWord(last + 1) && tokens.isCapitalised(last + 1)) {
            last++;
        }
        return last - head > 4 ? null : tokens.span(head, last);
    }

    private boolean canStart(int token) {
        boolean numbered = tokens.isNumber(token) && tokens.isWord(token + 1) && tokens.joined(token + 1);
        return numbered || (tokens.isWord(token) && tokens.isCapitalised(token) && !isArticle(token));
    }

    private boolean isPart(int token) {
        return switch (tokens.kind(token)) {
            case WORD ->
                (tokens.isCapitalised(token) && !isArticle(token) && !isBreak(token)) || isOrdinalEnding(token);
            case CLITIC -> true;
            case SIGN -> tokens.is(token, "-") && tokens.joined(token) && tokens.joined(token + 1);
            case NUMBER -> isOrdinalEnding(token + 1);
        };
    }

    /** The "th" of "117th Street". */
    private boolean isOrdinalEnding(int token) {
        return tokens.joined(token) && tokens.isNumber(token - 1) && ORDINAL_ENDINGS.at(tokens, token);
    }

    /** "Into" in "Mayor Moves Into Leeds Hospital": a headline's word that is no part of the name behind it. */
    private boolean isBreak(int token) {
        return Trusts.FUNCTION_WORDS.at(tokens, token) && !tokens.startsSentence(token);
    }

    private boolean isArticle(int token) {
        return ARTICLES.at(tokens, token);
    }

    /** Whether the name goes on behind the noun, so that it is no venue: "Park Geun-hye", "Street Journal". */
    private boolean continues(int noun) {
        return tokens.isWord(noun + 1)
                && tokens.isCapitalised(noun + 1)
                && !CandidateFinder.NEVER_PLACES.at(tokens, noun + 1)
                && tokens.sentenceOf(noun + 1) == tokens.sentenceOf(noun);
    }

    private PlaceValue inside(Span span, List<PlaceMention> outside) {
        PlaceMention town = townOf(span, outside);
        String name = span.of(reading.article().text());
        PlaceValue filed = home.value();
        if (filed != null && Folding.fold(name).equals(Folding.fold(filed.name()))) {
            return filed; // "Sandy Creek" of a report filed from Sandy Creek
        }
        PlaceValue seat = Seats.of(name);
        PlaceValue in = seat == null && town != null ? town.value() : seat;
        return in == null ? home.spot(name) : HomeTown.spotIn(in, name);
    }

    /** The town that follows closely ("Hospital in Leeds"), or the nearest one before it in the same sentence. */
    private @Nullable PlaceMention townOf(Span span, List<PlaceMention> outside) {
        int at = Collections.binarySearch(
                outside, new PlaceMention(span, WORLD), Comparator.comparing(PlaceMention::span));
        int behind = at >= 0 ? at : -at - 1;
        for (int after = behind; after < outside.size() && after < behind + 2; after++) { // "Highway 80 West in Leeds"
            PlaceMention next = outside.get(after);
            if (isTown(next, span) && next.span().start() - span.end() < 25) {
                return next;
            }
        }
        for (int before = behind - 1; before >= 0 && before >= behind - 4; before--) {
            if (isTown(outside.get(before), span)) {
                return outside.get(before);
            }
        }
        return null;
    }

    /** A town of the same sentence that the words put something into: "in Leeds", ", Leeds"; no part of a longer name. */
    private boolean isTown(PlaceMention place, Span venue) {
        if (!HomeTown.isTownOrQuarter(place.value())
                || tokens.sentenceAt(place.span().start()) != tokens.sentenceAt(venue.start())) {
            return false;
        }
        int first = tokens.at(place.span().start());
        int behind = tokens.at(place.span().end() - 1) + 1;
        boolean longer = behind < tokens.size() && tokens.isWord(behind) && tokens.isCapitalised(behind);
        return !longer && first > 0 && LOCATIVE.at(tokens, first - 1);
    }
}
