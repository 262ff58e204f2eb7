package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Mention;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.text.Reading;
import org.claimcheck.text.Roles;
import org.claimcheck.text.Roles.Role;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds people and bodies that an article mentions without a name: an office ("the Surgeon General"), the holder of one
 * that the article has named ("the chief", "the 24-year-old"), and the institutions that act in the news ("police").
 *
 * <p>Such a mention bears the name of the one person of the article whom it fits, and else its own words. Nothing is claimed
 * of it: a title stands for a person only where the article names one.
 */
public final class DescriptionFinder {

    private static final int NOBODY = -1;

    private final Tokens tokens;
    private final List<PersonMention> persons;
    private final Map<String, Set<Integer>> holders = new HashMap<>();
    private final Map<Integer, Set<Integer>> aged = new HashMap<>();
    private final Map<Integer, PersonMention> first = new HashMap<>();
    private final BitSet taken = new BitSet();
    private final BitSet inPlaces = new BitSet();
    private final List<Mention> found = new ArrayList<>();

    private DescriptionFinder(Reading reading, Annotation annotation) {
        this.tokens = reading.tokens();
        this.persons = annotation.mentions().persons();
        annotation.mentions().persons().forEach(this::take);
        annotation.mentions().organisations().forEach(this::take);
        for (PlaceMention place : annotation.mentions().places()) {
            take(place);
            inPlaces.set(tokens.at(place.span().start()), tokens.at(place.span().end() - 1) + 1);
        }
        for (PersonMention person : persons) {
            first.putIfAbsent(person.person(), person);
            Role role = person.title() == null ? null : lastRole(person.title());
            if (role != null) {
                holders.computeIfAbsent(role.canonical(), key -> new HashSet<>())
                        .add(person.person());
            }
            if (person.age() != null) {
                aged.computeIfAbsent(person.age(), key -> new HashSet<>()).add(person.person());
            }
            if (person.titleSpan() != null) {
                taken.set(
                        tokens.at(person.titleSpan().start()),
                        tokens.at(person.titleSpan().end() - 1) + 1);
            }
        }
    }

    /** The descriptions in text order; none overlaps a name of the annotation. */
    public static List<Mention> find(Reading reading, Annotation annotation) {
        return new DescriptionFinder(reading, annotation).find();
    }

    private void take(Mention mention) {
        taken.set(tokens.at(mention.span().start()), tokens.at(mention.span().end() - 1) + 1);
    }

    private List<Mention> find() {
        for (int sentence = 0; sentence < tokens.sentences().size(); sentence++) {
            int start = tokens.firstOf(sentence);
            int end = tokens.endOf(sentence);
            boolean titleCase = tokens.isTitleCase(sentence);
            int token = start;
            while (token < end) {
                token = taken.get(token) ? token + 1 : after(token, end, titleCase);
            }
        }
        return found;
    }

    /** Adds the description that starts here, if any, and returns the token to go on with. */
    private int after(int at, int end, boolean titleCase) {
        if (Lexicon.BODIES.at(tokens, at)) {
            return body(at, end);
        }
        if (tokens.isNumber(at)) {
            return aged(at, end);
        }
        if (!tokens.isWord(at) || !Roles.shared().mayStart(tokens, at)) {
            return at + 1;
        }
        for (int last = Math.min(end, at + Roles.LONGEST) - 1; last >= at; last--) {
            Role role = tokens.isWord(last) && !taken.get(last)
                    ? Roles.shared().find(tokens.source().substring(tokens.start(at), tokens.end(last)))
                    : null;
            if (role != null) {
                return role(at, last, role, titleCase);
            }
        }
        return at + 1;
    }

    private int role(int at, int last, Role role, boolean titleCase) {
        boolean plural = tokens.lower(last).endsWith("s")
                && !tokens.lower(last).endsWith("ss")
                && !role.canonical().endsWith("s");
        boolean compound = tokens.is(last + 1, "-") && tokens.joined(last + 1);
        boolean owner =
                last + 1 < tokens.size() && tokens.kind(last + 1) == Tokens.Kind.CLITIC && tokens.isCapitalised(last);
        boolean code = tokens.end(last) - tokens.start(last) <= 2 && at == last;
        boolean part = owner && last + 2 < tokens.size() && tokens.isCapitalised(last + 2); // "Sheriff's Deputy"
        if (plural || compound || code || part) {
            return last + 1;
        }
        boolean definite = tokens.is(at - 1, "the");
        PersonMention holder = definite ? only(holders.get(role.canonical())) : null;
        boolean office = tokens.isCapitalised(at)
                && tokens.isCapitalised(last)
                && (titleCase || !tokens.startsSentence(at))
                && !tokens.is(at - 1, "-");
        if (holder == null && !office && isNamedKind(at)) {
            int from = taken.get(at - 1) ? at : at - 1;
            add(from, last, null, tokens.words(from, last), tokens.words(from, last));
            return last + 1;
        }
        if (holder != null || office) {
            String words = tokens.words(at, last);
            add(at, last, holder, words, words);
        }
        return last + 1;
    }

    /** "a Camorra boss": what people have or hold is told by a name that is no known organisation's. */
    private boolean isNamedKind(int at) {
        int name = at - 1;
        return name >= 0
                && tokens.sentenceOf(name) == tokens.sentenceOf(at)
                && (!taken.get(name) || inPlaces.get(name))
                && tokens.isWord(name)
                && tokens.isCapitalised(name)
                && !tokens.startsSentence(name)
                && !Lexicon.NOT_NAMES.at(tokens, name);
    }

    /** "the 24-year-old" */
    private int aged(int at, int end) {
        AgeReader.Age age = tokens.is(at - 1, "the") ? new AgeReader(tokens).yearOld(at, end) : null;
        if (age == null) {
            return at + 1;
        }
        int last = tokens.at(age.span().end() - 1);
        boolean noun = last + 1 < end && tokens.isWord(last + 1) && tokens.isCapitalised(last + 1);
        PersonMention person = noun ? null : only(aged.get(age.years()));
        if (person != null) {
            add(at, last, person, person.name(), person.title());
        }
        return last + 1;
    }

    private void add(int at, int last, @Nullable PersonMention person, String words, @Nullable String title) {
        found.add(new PersonMention(
                tokens.span(at, last),
                person == null ? words : person.name(),
                person == null ? NOBODY : person.person(),
                person == null || person.title() == null ? title : person.title(),
                null,
                person == null ? null : person.age(),
                null));
    }

    private int body(int at, int end) {
        boolean modifier = at + 1 < end && Lexicon.AFTER_BODIES.at(tokens, at + 1);
        boolean compound = tokens.is(at + 1, "-") || tokens.is(at - 1, "-");
        if (!modifier && !compound) {
            found.add(new OrganisationMention(tokens.span(at, at), tokens.lower(at)));
        }
        return at + 1;
    }

    private @Nullable PersonMention only(@Nullable Set<Integer> people) {
        return people == null || people.size() != 1
                ? null
                : first.get(people.iterator().next());
    }

    /** The role at the end of a title: "former deputy police chief". */
    private static @Nullable Role lastRole(String title) {
        String[] words = title.split(" ");
        StringBuilder tail = new StringBuilder();
        Role longest = null;
        for (int at = words.length - 1; at >= 0 && words.length - at <= Roles.LONGEST; at--) {
            tail.insert(0, at == words.length - 1 ? words[at] : words[at] + " ");
            Role role = Roles.shared().find(tail.toString());
            longest = role == null ? longest : role;
        }
        return longest;
    }
}
