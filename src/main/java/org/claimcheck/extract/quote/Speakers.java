package org.claimcheck.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a speaker into one name: by name, pronoun or description, resolved in the article. */
final class Speakers {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "who");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one", "another");

    private final Tokens tokens;
    private final List<PersonMention> persons;
    private final List<OrganisationMention> organisations;

    Speakers(Tokens tokens, List<PersonMention> persons, List<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.persons = persons;
        this.organisations = organisations;
    }

    /**
     * The name behind these words.
     *
     * @param lastSpeaker the speaker of the quotation before, or null
     */
    @Nullable
    String resolve(Span words, @Nullable String lastSpeaker) {
        int first = tokens.at(words.start());
        if (PRONOUNS.contains(tokens.lower(first)) && tokens.end(first) <= words.end()) {
            String near = nearestPerson(words.start());
            return near == null ? lastSpeaker : near;
        }
        if (isPlainPronoun(tokens.lower(first))) {
            return lastSpeaker;
        }
        PersonMention person = personIn(words);
        if (person != null) {
            return person.name();
        }
        String described = describedPerson(words, first);
        if (described != null) {
            return described;
        }
        OrganisationMention organisation = organisationIn(words, first);
        return organisation == null ? description(words, first) : organisation.name();
    }

    private static boolean isPlainPronoun(String word) {
        return Set.of("they", "we", "i", "it", "you").contains(word);
    }

    /** The first person named in these words, unless only as owner: "Berg's lawyer". */
    private @Nullable PersonMention personIn(Span words) {
        for (PersonMention person : persons) {
            if (person.span().start() >= words.end()) {
                return null;
            }
            if (words.overlaps(person.span()) && !isOwner(person, words)) {
                return startsWithOther(words, person) ? null : person;
            }
        }
        return null;
    }

    private boolean isOwner(PersonMention person, Span words) {
        int next = tokens.at(person.span().end());
        return next < tokens.size()
                && tokens.start(next) == person.span().end()
                && tokens.end(next) < words.end()
                && tokens.kind(next) == Tokens.Kind.CLITIC;
    }

    /** "a lawyer for Anna Berg": a description that only mentions the person. */
    private boolean startsWithOther(Span words, PersonMention person) {
        int first = tokens.at(words.start());
        int name = tokens.at(person.span().start());
        for (int token = first; token < name; token++) {
            if (Set.of("for", "of", "to", "from", "with", "by", "about", "against")
                    .contains(tokens.lower(token))) {
                boolean title = tokens.isCapitalised(first) && !ARTICLES.contains(tokens.lower(first));
                return !title;
            }
        }
        return false;
    }

    /** The first person named between these offsets, not counting owners; null when none is. */
    @Nullable
    String firstPerson(int from, int to) {
        for (PersonMention person : persons) {
            if (person.span().start() >= to) {
                return null;
            }
            if (person.span().start() >= from && !followedByClitic(person)) {
                return person.name();
            }
        }
        return null;
    }

    private @Nullable String nearestPerson(int before) {
        PersonMention nearest = null;
        for (PersonMention person : persons) {
            if (person.span().end() > before) {
                break;
            }
            nearest = person;
        }
        return nearest == null ? null : subjectOfSentence(nearest, before).name();
    }

    /** The first person of the sentence that holds the nearest one: subjects come first. */
    private PersonMention subjectOfSentence(PersonMention nearest, int before) {
        int sentence = tokens.sentenceAt(nearest.span().start());
        for (PersonMention person : persons) {
            if (tokens.sentenceAt(person.span().start()) == sentence
                    && person.span().end() <= before
                    && !followedByClitic(person)) {
                return person;
            }
        }
        return nearest;
    }

    private boolean followedByClitic(PersonMention person) {
        int next = tokens.at(person.span().end());
        return next < tokens.size()
                && tokens.start(next) == person.span().end()
                && tokens.kind(next) == Tokens.Kind.CLITIC;
    }

    /** "the mayor": the person to whom this article gives that title. */
    private @Nullable String describedPerson(Span words, int first) {
        if (!tokens.is(first, "the")) {
            return null;
        }
        String wanted = words.of(tokens.source()).substring(3).strip().toLowerCase(Locale.ROOT);
        for (PersonMention person : persons) {
            String title = person.title();
            if (title != null && !wanted.isEmpty()) {
                String known = title.toLowerCase(Locale.ROOT);
                if (known.equals(wanted) || known.endsWith(" " + wanted) || known.startsWith(wanted + " ")) {
                    return person.name();
                }
            }
        }
        return null;
    }

    private @Nullable OrganisationMention organisationIn(Span words, int first) {
        int start = ARTICLES.contains(tokens.lower(first)) ? first + 1 : first;
        for (OrganisationMention organisation : organisations) {
            boolean leads = start < tokens.size() && organisation.span().start() <= tokens.start(start);
            if (leads
                    && organisation.span().overlaps(words)
                    && organisation.span().end() >= words.end()) {
                return organisation;
            }
        }
        return null;
    }

    /** The words themselves: a run of capitalised words if there is one, else all without the article. */
    private @Nullable String description(Span words, int first) {
        int end = tokens.at(words.end() - 1) + 1;
        int start = ARTICLES.contains(tokens.lower(first)) && first + 1 < end ? first + 1 : first;
        int last = Math.min(end, start + 8);
        return start < last ? tokens.span(start, last - 1).of(tokens.source()) : null;
    }
}
