package org.claimcheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Finding.Status;
import org.claimcheck.model.StoryResult;

/** A run with a finding of every status. */
final class DecidedRun extends ManyStories {

    DecidedRun() {
        super(1);
    }

    @Override
    public Edition edition() {
        return super.edition()
                .withDecisions(Map.of(
                        "id-dismissed",
                        new Edition.Decided("Two fires, one night apart.", "Ada", LocalDate.of(2025, 5, 2))));
    }

    @Override
    public Stream<StoryResult> stories() {
        return super.stories().map(story -> {
            List<Finding> findings = new ArrayList<>();
            for (Status status : Status.values()) {
                Finding it = story.findings().get(0);
                findings.add(new Finding(
                        "id-" + status.name().toLowerCase(Locale.ROOT),
                        it.rule(),
                        it.attribute(),
                        it.within(),
                        it.severity(),
                        status,
                        it.story(),
                        it.event(),
                        it.message(),
                        it.because(),
                        it.positions(),
                        it.evidence()));
            }
            return new StoryResult(
                    story.story(), story.events(), story.facts(), story.claims(), findings, story.compared());
        });
    }
}
