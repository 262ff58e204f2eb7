package org.claimcheck.extract.event;

import java.util.List;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.EventMention;
import org.claimcheck.model.Mentions;
import org.claimcheck.text.Reading;
import org.claimcheck.text.phrase.FactKind;

/**
 * Finds events by their triggers, joins the mentions of one event, and fills their slots with claims. Stateless; may be
 * shared between threads.
 *
 * <p>Example: "Ann Lee will host Thursday's mostly virtual summit" gives one event of the family {@code meeting} with
 * claims for its host, date and mode.
 */
public final class ClaimExtractor {

    /** Events of an article, main first, and all its claims in text order. */
    public record Events(List<EventMention> mentions, List<EventFrame> frames, List<Claim> claims) {}

    private final TriggerFinder triggers = new TriggerFinder();

    private final List<SlotFiller> fillers;

    /** An extractor of the built-in kinds of facts. */
    public ClaimExtractor() {
        this(List.of());
    }

    /** An extractor of these kinds of facts beside the built-in ones. */
    public ClaimExtractor(List<FactKind> kinds) {
        fillers = List.of(
                new TimeFiller(),
                new HourOfEvent(),
                new PlaceFiller(),
                new Destinations(),
                new Presence(),
                new ModeFiller(),
                new NextHosts(),
                new HostFiller(),
                new Attendees(),
                new PersonFiller(),
                new AgeReferences(),
                new AgesOfOffices(),
                new AgesAtDeath(),
                new AgesOfPronouns(),
                new AgesOfUnnamed(),
                new FigureFiller(),
                new ClauseFigureFiller(),
                new ToldFigureFiller(),
                new VoteMargins(),
                new VoteCounts(),
                new Turnouts(),
                new SumsOfPeople(),
                new StandingRanks(),
                new PlacingFiller(),
                new RankFiller(),
                new SpeechFiller(),
                new ModalityFiller(),
                new OutcomeFiller(),
                new Verdicts(),
                new PrisonTerms(),
                new StateFiller(),
                new ScoreFiller(),
                new VoteFiller(),
                new SetFiller(),
                new CauseFiller(),
                new MannersOfDeath(),
                new PolarityFiller(),
                new PatternFiller(kinds));
    }

    /** Reads events and claims from the words and the mentions found in them. */
    public Events extract(Reading reading, Mentions mentions) {
        Scene scene = Scene.of(reading, mentions, triggers.find(reading.tokens(), mentions));
        Clauses clauses = new Clauses(scene.tokens);
        TimeLinks links = new TimeLinks(scene, clauses);
        Frames frames = new Frames(scene, new FrameBuilder(scene, clauses, links));
        Cues cues = new Cues(scene.tokens, clauses);
        ClaimDesk desk = new ClaimDesk(scene, cues);
        Context context = new Context(scene, scene.tokens, clauses, cues, links, frames, desk);
        for (SlotFiller filler : fillers) {
            for (Passage passage : scene.passages) {
                if (!passage.isCaption() || filler.readsCaptions()) {
                    filler.fill(context, passage);
                }
            }
        }
        StreetTowns.settle(context);
        HomePlace.fill(context);
        HomeDay.fill(context);
        CasualtyFiller.fill(context);
        PersonFiller.names(context);
        QuoteFiller.fill(context);
        DenialFiller.fill(context);
        return new Events(frames.mentions(), frames.frames(), desk.claims());
    }
}
