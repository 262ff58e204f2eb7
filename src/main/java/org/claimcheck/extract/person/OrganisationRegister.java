package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.extract.person.NameSorter.Sort;
import org.claimcheck.extract.person.NameSorter.Sorted;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Tokens;

/** The organisations of one article: their mentions, acronyms with their expansions. */
final class OrganisationRegister {

    private final Tokens tokens;

    OrganisationRegister(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The organisations, in text order, without what is a person's name. */
    List<OrganisationMention> resolve(List<Sorted> sorted, List<PersonMention> persons) {
        Set<Integer> taken = new HashSet<>();
        persons.forEach(person -> taken.add(person.span().start()));
        List<Sorted> open = sorted.stream()
                .filter(one -> !taken.contains(tokens.start(one.words().name().first())))
                .toList();
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> fullest = new HashMap<>();
        for (Sorted one : open) {
            seen.merge(text(one), 1, Integer::sum);
            if (one.sort() == Sort.TEAM) {
                fullest.putIfAbsent(text(one).toLowerCase(Locale.ROOT), text(one));
            }
            if (one.sort() == Sort.ORGANISATION) {
                shortForms(one).forEach(form -> fullest.putIfAbsent(form, text(one)));
            }
        }
        List<OrganisationMention> mentions = new ArrayList<>();
        for (Sorted one : open) {
            String name = text(one);
            String full = one.isPlace() ? null : fullest.get(name.toLowerCase(Locale.ROOT));
            boolean often = one.sort() == Sort.MAYBE_ORGANISATION && seen.getOrDefault(name, 0) > 1;
            if (one.sort() == Sort.ORGANISATION || often || full != null) {
                NameRun run = one.words().name();
                mentions.add(new OrganisationMention(tokens.span(run.first(), run.last()), full == null ? name : full));
            }
        }
        return mentions;
    }

    /** What an organisation may be called later: its first word, its last word, its initials. */
    private List<String> shortForms(Sorted one) {
        NameRun run = one.words().name();
        List<String> forms = new ArrayList<>();
        StringBuilder initials = new StringBuilder();
        for (int at = run.first(); at <= run.last(); at++) {
            if (tokens.isWord(at) && tokens.isCapitalised(at)) {
                initials.append(tokens.text(at).charAt(0));
            }
        }
        if (initials.length() > 1) {
            forms.add(initials.toString().toLowerCase(Locale.ROOT));
            addUnlessGeneric(forms, run.first());
            if (!BodyShape.isOfSomething(tokens, run)) {
                addUnlessGeneric(forms, run.last());
            }
        }
        return forms;
    }

    private void addUnlessGeneric(List<String> forms, int token) {
        String word = tokens.lower(token);
        boolean team = word.endsWith("s") && !Lexicon.ORGANISATION_WORDS.contains(word);
        if (team || !(Lexicon.isCommon(word) || Lexicon.ORGANISATION_WORDS.contains(word))) {
            forms.add(word);
        }
    }

    /** Whether it is a local body, whose town is a place all the same: "Leeds Police". */
    static boolean isOfItsTown(OrganisationMention organisation) {
        String name = organisation.name();
        return name.endsWith(" Police") || name.endsWith(" Police Department") || name.endsWith(" Fire Department");
    }

    private String text(Sorted one) {
        NameRun run = one.words().name();
        return tokens.words(run.first(), run.last());
    }
}
