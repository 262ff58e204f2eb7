package org.claimcheck.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.House;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuoteMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.rule.HouseList;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.phrase.PhraseFinder;
import org.claimcheck.text.phrase.SlotPattern;

/** Finds forms that the house does not use; what somebody is quoted as saying is left as it was said or printed. */
final class HouseSpellings {

    private static final String ATTRIBUTE = "spelling";

    /**
     * What was found in an article.
     *
     * @param claims the article's claims of attribute {@code spelling}, a new kind beside those it already makes
     * @param entries the entries of the list that are concerned, as articles of one phrase
     */
    record Outcome(List<Alignment> alignments, List<Claim> claims, List<Annotation> entries) {}

    private final PhraseFinder<HouseList.Spelling> finder = new PhraseFinder<>();
    private final Map<HouseList.Spelling, Annotation> entries = new HashMap<>();

    HouseSpellings(List<HouseList.Spelling> spellings) {
        for (HouseList.Spelling spelling : spellings) {
            for (SlotPattern form : spelling.not()) {
                finder.add(form, spelling);
            }
            entries.put(spelling, entry(spelling));
        }
    }

    private static Annotation entry(HouseList.Spelling spelling) {
        Article article = Article.ofText(House.id(spelling.line()), House.SOURCE, null, spelling.use());
        Span all = new Span(0, spelling.use().length());
        return new Annotation(article, null, null, null, null, List.of(all), Mentions.none(), List.of(), List.of());
    }

    Outcome check(Annotation article, Tokens tokens, String event) {
        Map<HouseList.Spelling, List<Span>> found = new LinkedHashMap<>();
        if (!finder.isEmpty()) {
            for (PhraseFinder.Found<HouseList.Spelling> place : finder.in(tokens)) {
                Span span = tokens.span(place.first(), place.last());
                boolean agreed = span.of(tokens.source()).equals(place.meaning().use());
                if (!agreed && !isQuoted(article, span)) {
                    found.computeIfAbsent(place.meaning(), any -> new ArrayList<>())
                            .add(span);
                }
            }
        }
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        found.forEach((spelling, spans) -> add(article, tokens, event, spelling, spans, outcome));
        return outcome;
    }

    private void add(
            Annotation article,
            Tokens tokens,
            String event,
            HouseList.Spelling spelling,
            List<Span> spans,
            Outcome outcome) {
        Annotation entry = java.util.Objects.requireNonNull(entries.get(spelling));
        Claim agreed = claim(
                entry,
                "#1",
                new Span(0, spelling.use().length()),
                new Span(0, spelling.use().length()));
        List<Claim> claims = new ArrayList<>();
        for (Span span : spans) {
            String id = "#s" + (outcome.claims().size() + 1);
            Span sentence = tokens.sentences().get(tokens.sentenceAt(span.start()));
            Claim claim = claim(article, id, span, sentence);
            claims.add(claim);
            outcome.claims().add(claim);
        }
        String because = "the house writes " + spelling.use() + (spelling.why().isEmpty() ? "" : ": " + spelling.why());
        List<Alignment.Pair> pairs = claims.stream()
                .map(claim -> new Alignment.Pair(agreed, claim, Comparison.conflicting("spelling", because)))
                .toList();
        List<Claim> all = new ArrayList<>(claims);
        all.add(0, agreed);
        outcome.alignments().add(new Alignment(event, ATTRIBUTE, spelling.use(), null, all, pairs, true));
        outcome.entries().add(entry);
    }

    private static Claim claim(Annotation article, String id, Span span, Span sentence) {
        String words = span.of(article.article().text());
        return new Claim(
                article.article().id() + id,
                article.article().id(),
                -1,
                ATTRIBUTE,
                null,
                null,
                new TermValue(words, words, ""),
                span,
                sentence,
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                article.article().kindAt(span.start()),
                null);
    }

    private static boolean isQuoted(Annotation article, Span span) {
        for (QuoteMention quote : article.mentions().quotes()) {
            if (quote.marks(span)) {
                return true;
            }
        }
        return false;
    }
}
