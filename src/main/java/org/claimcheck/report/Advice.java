package org.claimcheck.report;

import java.util.List;
import java.util.Optional;
import org.claimcheck.model.Finding;
import org.claimcheck.report.Stands.Stand;

/**
 * What is suggested to whoever stands alone.
 *
 * @param correction the odd sentence with the change in it, or nothing
 * @param note what goes with the correction, or why there is none
 */
record Advice(List<Piece> correction, String note) {

    Advice {
        correction = List.copyOf(correction);
    }

    static Advice of(StoryContext story, Finding finding, List<Stand> stands, boolean tense) {
        Weighing weighing = new Weighing(story, finding, stands);
        List<Piece> correction = tense || finding.within() ? List.of() : weighing.correction();
        return new Advice(correction, weighing.note(tense, correction));
    }

    private record Weighing(StoryContext story, Finding finding, List<Stand> stands) {

        private List<Piece> correction() {
            Stand lead = Stands.leading(stands);
            Stand odd = lead == null ? null : Stands.odd(stands, lead);
            if (lead == null || odd == null) {
                return List.of();
            }
            return Correction.of(
                    finding.attribute(),
                    odd.evidence().get(0),
                    lead.evidence().get(0),
                    lead.position().display());
        }

        private String note(boolean tense, List<Piece> correction) {
            if (tense) {
                return "None. Both can be true if something holds that nobody says; at most, name the other version.";
            }
            if (finding.former() != null) {
                return "None. If it was put right, a note should tell readers what was changed; if not, “"
                        + Wording.shortened(finding.former().text()) + "” stands.";
            }
            Optional<Stand> agreed =
                    stands.stream().filter(it -> it.evidence().isEmpty()).findFirst();
            if (agreed.isPresent()) {
                return "What the house has: " + agreed.get().position().display() + ".";
            }
            if (finding.within()) {
                return "None. Both stand in one article; its author knows which was meant.";
            }
            Stand lead = Stands.leading(stands);
            Stand odd = lead == null ? null : Stands.odd(stands, lead);
            if (lead == null || odd == null) {
                return "None. Neither side has more independent sources behind it.";
            }
            String outlet = story.outlet(odd.evidence().get(0).article());
            String count = Wording.spelled(lead.position().independentSources()) + " independent sources have";
            return correction.isEmpty()
                    ? "In " + outlet + ", bring “"
                            + Wording.shortened(odd.evidence().get(0).text()) + "” into line with what " + count
                            + ", once that is confirmed: " + lead.position().display() + "."
                    : "In " + outlet + ", once what " + count + " is confirmed.";
        }
    }
}
