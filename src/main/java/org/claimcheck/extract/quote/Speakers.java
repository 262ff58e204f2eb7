package org.claimcheck.extract.quote;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Plurals;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Turns the words that name a speaker into one name: by name, pronoun or description, resolved in the article. */
final class Speakers {

    private static final WordList PRONOUNS = WordList.of("he", "she", "who", "him");
    private static final WordList OWNERS = WordList.of("his", "her");
    private static final WordList ARTICLES = WordList.of("the", "a", "an", "one", "another");

    private final Tokens tokens;
    private final List<PersonMention> persons;
    private final List<OrganisationMention> organisations;
    private final Sexes sexes;

    private static final WordList POSSESSIVES = WordList.of(
            "his", "her", "their", "its", "our", "my", "some", "many", "several", "two", "three", "most", "other");
    private static final WordList HEAD_ENDS = WordList.of(
            "for", "of", "to", "from", "with", "by", "about", "against", "at", "in", "on", "who", "which", "that",
            "whose", ",", "(", "and", "during", "after", "before", "when", "while", "as", "was", "is", "has", "had",
            "were");

    Speakers(Tokens tokens, List<PersonMention> persons, List<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.persons = persons;
        this.organisations = organisations;
        this.sexes = new Sexes(tokens, persons);
    }

    /**
     * The name behind these words.
     *
     * @param lastSpeaker the speaker of the quotation before, or null
     */
    @Nullable
    String resolve(Span words, @Nullable String lastSpeaker) {
        int first = tokens.at(words.start());
        if (first >= tokens.size()) {
            return lastSpeaker;
        }
        boolean owner = OWNERS.at(tokens, first) && tokens.end(first) == words.end(); // not "his office"
        if (owner || (PRONOUNS.at(tokens, first) && tokens.end(first) <= words.end())) {
            String near = nearestPerson(words.start(), first);
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
        if (organisation != null) {
            return organisation.name();
        }
        String plain = description(words, first);
        return plain == null ? lastSpeaker : plain;
    }

    private static boolean isPlainPronoun(String word) {
        return Set.of("they", "we", "i", "it", "you").contains(word);
    }

    /** The person who is named by the head of these words: "party spokesman Karl Berg", not "Berg supporters". */
    private @Nullable PersonMention personIn(Span words) {
        int end = headEnd(words);
        for (PersonMention person : personsFrom(words.start())) {
            if (person.span().start() >= end) {
                return null;
            }
            if (words.overlaps(person.span()) && (person.span().end() >= end || isClosed(person, end))) {
                return person;
            }
        }
        return null;
    }

    /** Whether only signs, numbers and suffixes stand between a name and the end of the phrase. */
    private boolean isClosed(PersonMention person, int end) {
        int next = tokens.at(person.span().end());
        if (next < tokens.size() && tokens.start(next) < end && tokens.kind(next) == Tokens.Kind.SIGN) {
            return !tokens.is(next, "-") && !tokens.is(next, "’") && !tokens.is(next, "'");
        }
        return next >= tokens.size() || tokens.start(next) >= end;
    }

    /** Where the head of a noun phrase ends: before the first preposition, comma or relative pronoun. */
    private int headEnd(Span words) {
        int token = tokens.at(words.start());
        while (token < tokens.size() && tokens.start(token) < words.end()) {
            boolean first = tokens.start(token) == words.start();
            if (!first && HEAD_ENDS.at(tokens, token)) {
                return tokens.end(token - 1);
            }
            token++;
        }
        return words.end();
    }

    /** Who is named before a colon that leads into a quotation: the last person or organisation there. */
    @Nullable
    String lastNamed(Span words) {
        String named = null;
        int at = -1;
        for (PersonMention person : personsFrom(words.start())) {
            if (person.span().start() >= words.end()) {
                break;
            }
            if (words.contains(person.span()) && person.span().start() > at) {
                named = person.name();
                at = person.span().start();
            }
        }
        for (OrganisationMention organisation : organisations) {
            if (named == null && words.contains(organisation.span())) {
                named = organisation.name();
            }
        }
        return named;
    }

    /** The first person named between these offsets, not counting owners; null when none is. */
    @Nullable
    String firstPerson(int from, int to) {
        for (PersonMention person : personsFrom(from)) {
            if (person.span().start() >= to) {
                return null;
            }
            if (person.span().start() >= from && !followedByClitic(person)) {
                return person.name();
            }
        }
        return null;
    }

    /** Whom a pronoun stands for: the nearest person before it of whom the article does not say the other pronoun. */
    private @Nullable String nearestPerson(int before, int pronoun) {
        int at = firstFrom(before) - 1;
        while (at >= 0 && persons.get(at).span().end() > before) {
            at--;
        }
        if (at < 0) {
            return null;
        }
        PersonMention near = subjectOfSentence(persons.get(at), before);
        for (int back = at; back >= 0 && sexes.isOther(near, pronoun); back--) {
            near = subjectOfSentence(persons.get(back), before);
        }
        return sexes.isOther(near, pronoun)
                ? subjectOfSentence(persons.get(at), before).name()
                : near.name();
    }

    /** The first person of the sentence that holds the nearest one: subjects come first. */
    private PersonMention subjectOfSentence(PersonMention nearest, int before) {
        int sentence = tokens.sentenceAt(nearest.span().start());
        for (PersonMention person : personsFrom(tokens.sentences().get(sentence).start())) {
            if (person.span().end() > before || tokens.sentenceAt(person.span().start()) != sentence) {
                break;
            }
            if (!followedByClitic(person)) {
                return person;
            }
        }
        return nearest;
    }

    /** The persons in text order whose name ends behind this offset. */
    private List<PersonMention> personsFrom(int offset) {
        int first = firstFrom(offset);
        boolean inside = first > 0 && persons.get(first - 1).span().end() > offset;
        return persons.subList(inside ? first - 1 : first, persons.size());
    }

    /** Index of the first person whose name starts at this offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = persons.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean followedByClitic(PersonMention person) {
        int next = tokens.at(person.span().end());
        return next < tokens.size()
                && tokens.start(next) == person.span().end()
                && tokens.kind(next) == Tokens.Kind.CLITIC;
    }

    /** "the mayor": the person to whom this article gives that title. */
    private @Nullable String describedPerson(Span words, int first) {
        boolean definite = tokens.is(first, "the");
        if (!definite && ARTICLES.at(tokens, first)) {
            return null;
        }
        int from = definite ? 3 : 0;
        String wanted = words.of(tokens.source()).substring(from).strip().toLowerCase(Locale.ROOT);
        for (PersonMention person : persons) {
            String title = person.title();
            if (title != null && !wanted.isEmpty()) {
                String known = title.toLowerCase(Locale.ROOT);
                if (known.equals(wanted)
                        || (definite && (known.endsWith(" " + wanted) || known.startsWith(wanted + " ")))) {
                    return person.name();
                }
            }
        }
        return null;
    }

    private @Nullable OrganisationMention organisationIn(Span words, int first) {
        int start = ARTICLES.at(tokens, first) ? first + 1 : first;
        for (OrganisationMention organisation : organisations) {
            boolean leads = start < tokens.size() && organisation.span().start() <= tokens.start(start);
            if (leads
                    && organisation.span().overlaps(words)
                    && organisation.span().end() >= headEnd(words)) {
                return organisation;
            }
        }
        return null;
    }

    /** The words themselves up to the end of their head; null when they are no noun phrase. */
    private @Nullable String description(Span words, int first) {
        int head = headEnd(words);
        int end = tokens.at(head - 1) + 1;
        if (tokens.is(end, "of") && end + 1 < tokens.size() && tokens.start(end) < words.end()) {
            end = tokens.at(words.end() - 1) + 1;
        }
        boolean article = ARTICLES.at(tokens, first);
        int start = article && first + 1 < end ? first + 1 : first;
        int last = Math.min(end, start + 8);
        if (start >= last || !(article || isNoun(start, last))) {
            return null;
        }
        return tokens.span(start, last - 1).of(tokens.source());
    }

    private boolean isNoun(int start, int end) {
        return tokens.isCapitalised(start)
                || tokens.isNumber(start)
                || Plurals.isPlural(tokens.lower(end - 1))
                || POSSESSIVES.at(tokens, start);
    }
}
