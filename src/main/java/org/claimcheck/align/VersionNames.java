package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimcheck.align.ChangedFacts.Change;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Mention;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.Value;

/** People, places, bodies, times and figures that another one's name took the place of in a reworded sentence. */
final class VersionNames {

    private final Rewording rewording;
    private final List<Change> changes = new ArrayList<>();

    private VersionNames(Rewording rewording) {
        this.rewording = rewording;
    }

    static List<Change> changes(Rewording rewording) {
        VersionNames names = new VersionNames(rewording);
        names.read("name", Mentions::persons, person -> person(person));
        names.read(
                "name",
                Mentions::organisations,
                body -> new NameValue(body.name(), Bearer.ORGANISATION, body.name(), null));
        names.read("place", Mentions::places, place -> place.value());
        names.read("date", mentions -> times(mentions, true), TimeMention::value);
        names.read("time", mentions -> times(mentions, false), TimeMention::value);
        for (String attribute : List.of("money", "percentage", "measure", "count")) {
            names.read(attribute, mentions -> figures(mentions, attribute), QuantityMention::value);
        }
        return names.changes;
    }

    private static NameValue person(PersonMention person) {
        return new NameValue(person.name(), Bearer.PERSON, person.name(), person.title());
    }

    private static List<TimeMention> times(Mentions mentions, boolean days) {
        return mentions.times().stream()
                .filter(time -> (time.value().clock() == null) == days)
                .toList();
    }

    private static List<QuantityMention> figures(Mentions mentions, String attribute) {
        return mentions.quantities().stream()
                .filter(figure ->
                        attribute(figure.value(), figure.noun() != null).equals(attribute))
                .toList();
    }

    private static String attribute(NumberValue value, boolean counts) {
        if (value.currency() != null) {
            return "money";
        }
        String unit = value.unit();
        if (unit != null && unit.startsWith("percent")) {
            return "percentage";
        }
        return counts ? "count" : unit == null ? "" : "measure";
    }

    /** Mentions of one kind: those that have no like in the other version's sentence stand for one another, in order. */
    private <M extends Mention> void read(
            String attribute, Function<Mentions, List<M>> kind, Function<M, Value> value) {
        List<Claim> old = claims(attribute, rewording.before(), kind, value);
        List<Claim> current = claims(attribute, rewording.now(), kind, value);
        List<Claim> gone = without(old, current, /* swapped= */ false).toList();
        List<Claim> come = without(current, old, /* swapped= */ true).toList();
        if (gone.size() != come.size()) {
            return;
        }
        for (int at = 0; at < gone.size(); at++) {
            if (rewording.keeps(gone.get(at).span(), come.get(at).span())) {
                changes.add(new Change(gone.get(at), come.get(at)));
            }
        }
    }

    private static <M extends Mention> List<Claim> claims(
            String attribute, VersionSentence in, Function<Mentions, List<M>> kind, Function<M, Value> value) {
        return kind.apply(in.in().mentions()).stream()
                .filter(mention -> in.holds(mention.span()))
                .map(mention -> ChangedFacts.said(attribute, in, mention.span(), value.apply(mention)))
                .toList();
    }

    /** Claims that disagree with every claim of the other version's sentence. */
    private Stream<Claim> without(List<Claim> claims, List<Claim> others, boolean swapped) {
        return claims.stream()
                .filter(claim -> !others.isEmpty()
                        && others.stream()
                                .allMatch(other -> swapped ? disagree(other, claim) : disagree(claim, other)));
    }

    private boolean disagree(Claim old, Claim claim) {
        return VersionLadder.isChanged(
                new Sides(old, rewording.before().in(), claim, rewording.now().in()));
    }
}
