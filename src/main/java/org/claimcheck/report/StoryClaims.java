package org.claimcheck.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Event;
import org.claimcheck.model.StoryResult;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The claims of a story, by article and then by their number, each with the event of the story that it is about. */
final class StoryClaims {

    private static final Comparator<Numbered> BY_NUMBER = Comparator.comparing(
                    (Numbered it) -> it.claim().article())
            .thenComparingInt(Numbered::number)
            .thenComparing(it -> it.claim().id());

    private record Numbered(Claim claim, int number) {}

    private StoryClaims() {}

    static void write(JsonGenerator out, StoryResult result, ReportSource source) {
        Map<Event.FrameRef, Event> events = new HashMap<>();
        result.events().forEach(event -> event.frames().forEach(frame -> events.put(frame, event)));
        List<Claim> claims = result.claims().stream()
                .map(claim -> new Numbered(claim, number(claim)))
                .sorted(BY_NUMBER)
                .map(Numbered::claim)
                .toList();
        String article = "";
        String text = "";
        for (Claim claim : claims) {
            if (!claim.article().equals(article)) {
                article = claim.article();
                text = source.article(article).text();
            }
            claim(out, claim, events.get(new Event.FrameRef(article, claim.frame())), text);
        }
    }

    private static void claim(JsonGenerator out, Claim claim, @Nullable Event event, String text) {
        out.writeStartObject();
        out.writeStringProperty("id", claim.id());
        out.writeStringProperty("article", claim.article());
        ClaimJson.event(out, event == null ? null : event.type(), event == null ? null : event.label());
        ClaimJson.fields(out, claim, text);
        out.writeEndObject();
    }

    /** The ordinal after the last {@code #} of a claim's id. */
    private static int number(Claim claim) {
        String ordinal = claim.id().substring(claim.id().lastIndexOf('#') + 1);
        try {
            return Integer.parseInt(ordinal);
        } catch (NumberFormatException e) {
            return Integer.MAX_VALUE;
        }
    }
}
