package org.claimcheck.batch;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Evidence;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.Position;
import org.claimcheck.model.StoryResult;

/** A finding of an earlier run that is judged no more, cut down to what still stands in the articles. */
final class ResolvedFinding {

    private ResolvedFinding() {}

    static Finding in(StoryResult now, Finding then, Function<String, Article> articles) {
        Set<String> events = now.events().stream().map(Event::id).collect(Collectors.toSet());
        Set<String> claims = now.claims().stream().map(Claim::id).collect(Collectors.toSet());
        return new Finding(
                then.id(),
                then.rule(),
                then.attribute(),
                then.within(),
                then.severity(),
                Status.RESOLVED,
                now.story().id(),
                then.event() != null && events.contains(then.event()) ? then.event() : null,
                then.message(),
                then.because(),
                then.positions().stream().map(it -> standing(it, claims)).toList(),
                then.evidence().stream()
                        .filter(it -> stands(it, articles.apply(it.article()).text()))
                        .toList(),
                then.former());
    }

    private static Position standing(Position position, Set<String> claims) {
        List<String> left = position.claims().stream().filter(claims::contains).toList();
        return new Position(position.display(), left, position.independentSources());
    }

    private static boolean stands(Evidence evidence, String text) {
        return evidence.sentence().end() <= text.length()
                && evidence.span().end() <= text.length()
                && evidence.span().of(text).equals(evidence.text())
                && evidence.sentence().of(text).equals(evidence.sentenceText());
    }
}
