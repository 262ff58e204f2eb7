package org.claimcheck.extract.person;

import java.util.Locale;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What the words of a run tell by themselves: an organisation, a team, a site, an acronym. */
final class BodyShape {

    private final Tokens tokens;
    private final @Nullable PlaceMention[] places;

    /** @param places the place at each token, or null */
    BodyShape(Tokens tokens, @Nullable PlaceMention[] places) {
        this.tokens = tokens;
        this.places = places;
    }

    /** A metonym, a name that ends with what it is, or "the Bank of England". */
    boolean isOrganisation(NameRun run) {
        if (Lexicon.METONYM_STARTS.at(tokens, run.first()) && Lexicon.METONYMS.contains(whole(run))) {
            return true;
        }
        int last = lastWord(run);
        return last > run.first() && (Lexicon.ORGANISATION_WORDS.at(tokens, last) || isOfSomething(tokens, run));
    }

    /** "the Bank of England" */
    static boolean isOfSomething(Tokens tokens, NameRun run) {
        for (int at = run.first() + 1; at < run.last(); at++) {
            if (tokens.is(at, "of") && Lexicon.HEADS_OF.at(tokens, at - 1)) {
                return true;
            }
        }
        return false;
    }

    private String whole(NameRun run) {
        return tokens.source()
                .substring(tokens.start(run.first()), tokens.end(run.last()))
                .toLowerCase(Locale.ROOT);
    }

    /** "League of Harbours chief Ana Tindall": a part of a person's title. */
    boolean isPartOfTitle(NameRun run) {
        return isOfSomething(tokens, run) && isOfficer(run.last() + 1);
    }

    private boolean isOfficer(int token) {
        return token + 1 < tokens.endOf(tokens.sentenceOf(token - 1))
                && Roles.shared().mayStart(tokens, token)
                && Roles.shared().find(tokens.lower(token)) != null
                && tokens.isCapitalised(token + 1);
    }

    /** "at Orley Crown Court", "the Quaylo plant", "the U.S. Medical Center": the name of where something is. */
    boolean isSite(NameRun run) {
        PlaceMention place = places[run.first()];
        PlaceMention end = places[run.last()];
        if (end == null || end.value().kind() != PlaceValue.Kind.VENUE) {
            return false;
        }
        if (!end.equals(place)) {
            return end.equals(places[run.last() - 1])
                    && !Lexicon.SURNAME_VENUES.at(tokens, run.last())
                    && !Lexicon.ORGANISATION_WORDS.at(tokens, run.last());
        }
        int behind = run.last() + 1;
        boolean beyond = behind < tokens.size() && place.equals(places[behind]) && !tokens.isCapitalised(behind);
        int before = tokens.is(run.first() - 1, "the") ? run.first() - 2 : run.first() - 1;
        boolean located = tokens.is(before, "at")
                || tokens.is(before, "in")
                || tokens.is(before, "inside")
                || tokens.is(before, "outside")
                || tokens.is(before, "near");
        return beyond || (located && isOrganisation(run));
    }

    /** "West Tessel Place": a street, whose name begins with a direction. */
    boolean isStreet(NameRun run) {
        return run.last() - run.first() > 1
                && Lexicon.DIRECTIONS.at(tokens, run.first())
                && Lexicon.STREET_KINDS.at(tokens, run.last());
    }

    /** A place with a plural behind it, "Leeds Rovers", is a team. */
    boolean isTeam(NameRun run) {
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
                && !isGivenOnly(at);
    }

    /** A given name that is no plural of a common noun: "Milan Jacobs", but "Leeds Angels". */
    private boolean isGivenOnly(int token) {
        String word = tokens.lower(token);
        return Lexicon.isGiven(word)
                && !(word.endsWith("s") && WordSet.common().contains(word.substring(0, word.length() - 1)));
    }

    boolean isAcronym(NameRun run) {
        if (run.first() != run.last() || run.titleCase()) {
            return false;
        }
        String word = tokens.text(run.first());
        return word.length() >= 2 && word.length() <= 6 && isUpperCase(word);
    }

    private static boolean isUpperCase(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isUpperCase(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** The last word that is no suffix. */
    private int lastWord(NameRun run) {
        int last = run.last();
        while (last > run.first() && (!tokens.isWord(last) || Lexicon.SUFFIXES.at(tokens, last))) {
            last--;
        }
        return last;
    }
}
