package org.claimcheck.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.extract.person.NameSorter.Sort;
import org.claimcheck.extract.person.NameSorter.Sorted;
import org.claimcheck.model.OrganisationMention;
import org.claimcheck.model.Span;
import org.claimcheck.text.Tokens;

/** The organisations of one article: their mentions, acronyms with their expansions. */
final class OrganisationRegister {

    private final Tokens tokens;

    OrganisationRegister(Tokens tokens) {
        this.tokens = tokens;
    }

    List<OrganisationMention> resolve(List<Sorted> sorted) {
        Map<String, Integer> seen = new HashMap<>();
        for (Sorted one : sorted) {
            seen.merge(text(one), 1, Integer::sum);
        }
        List<OrganisationMention> mentions = new ArrayList<>();
        for (Sorted one : sorted) {
            boolean sure = one.sort() == Sort.ORGANISATION;
            boolean often = one.sort() == Sort.MAYBE_ORGANISATION && seen.getOrDefault(text(one), 0) > 1;
            if (sure || often) {
                NameRun run = one.words().name();
                Span span = tokens.span(run.first(), run.last());
                mentions.add(new OrganisationMention(span, span.of(tokens.source())));
            }
        }
        return mentions;
    }

    private String text(Sorted one) {
        NameRun run = one.words().name();
        return tokens.span(run.first(), run.last()).of(tokens.source());
    }
}
