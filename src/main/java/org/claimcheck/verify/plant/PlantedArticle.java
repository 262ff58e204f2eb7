package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.model.Article;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Span;
import org.claimcheck.rule.Example;

/**
 * A copy of an article with an error in it.
 *
 * @param places where the wrong words stand in the copy
 */
public record PlantedArticle(Article article, ErrorKind kind, List<Span> places) {

    public PlantedArticle {
        places = List.copyOf(places);
    }

    /** Plants an error into a copy of an article. */
    public static PlantedArticle of(Article article, ErrorKind kind, Planting planting) {
        List<Span> rights = new ArrayList<>(planting.places(article.text()));
        rights.sort(Comparator.comparing(Span::start));
        int longer = planting.now().length() - planting.was().length();
        List<Span> wrongs = new ArrayList<>();
        for (int at = 0; at < rights.size(); at++) {
            int start = rights.get(at).start() + at * longer;
            wrongs.add(new Span(start, start + planting.now().length()));
        }
        Article copy = article;
        for (int at = rights.size() - 1; at >= 0; at--) {
            copy = new Example.Marked(copy, List.of()).mended(rights.get(at), planting.now());
        }
        return new PlantedArticle(copy, kind, wrongs);
    }

    /** Whether a finding shows the error: its evidence is there, or is in its sentence and of the kind's attributes. */
    public boolean isShownBy(Finding finding) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.article().equals(article.id()))
                .anyMatch(evidence -> places.stream()
                        .anyMatch(place -> evidence.span().overlaps(place)
                                || (evidence.sentence().contains(place)
                                        && kind.attributes().contains(finding.attribute()))));
    }
}
