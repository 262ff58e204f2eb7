package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Relation;

/**
 * Places in an order that somebody holds whatever the event, lined up over a whole story: "Kenya's fifth-largest maker of
 * tractors" and "Kenya's second-biggest manufacturer" in one, whoever is named beside them.
 *
 * <table>
 * <caption>The ladder</caption>
 * <tr><td>not comparable</td><td>{@code holder} (of two), {@code scope} (a country and the world), {@code kind} (makers of
 * two things, the first Kenyan and the first woman), {@code forecast}</td></tr>
 * <tr><td>same</td><td>{@code equal}</td></tr>
 * <tr><td>in tension</td><td>{@code holder} (one says only by its context of whom it speaks), {@code kind} (one
 * names a thing that the other does not)</td></tr>
 * <tr><td>conflicting</td><td>{@code exact}</td></tr>
 * </table>
 */
final class Standings {

    private static final String INFERRED = "inferred";
    private static final Set<String> GENERIC = Set.of("country", "city", "region", "continent");
    private static final Set<String> WORLD = Set.of("world");

    private Standings() {}

    /** A place in an order, as the role of its claim tells it: {@code largest maker; Kenya; tractor; inferred}. */
    private record Order(String name, String scope, Set<String> about, boolean inferred) {

        static Order of(Claim claim) {
            String[] parts = String.valueOf(claim.role()).split("; ?", -1);
            Set<String> about = new TreeSet<>(Arrays.asList(parts[2].split(" ")));
            about.remove("");
            return new Order(parts[0], Words.normal(parts[1]), about, parts.length > 3 && parts[3].equals(INFERRED));
        }

        boolean isOfDeed() {
            return name.contains(" to ");
        }
    }

    /** Whether a claim gives a place in such an order, and no place in a race. */
    static boolean isStanding(Claim claim) {
        return claim.attribute().equals("rank")
                && claim.role() != null
                && claim.role().contains(";");
    }

    static List<Alignment> align(ClaimIndex index) {
        Map<String, List<Claim>> orders = new TreeMap<>();
        index.of("rank").stream().filter(Standings::isStanding).forEach(claim -> orders.computeIfAbsent(
                        Order.of(claim).name(), ignored -> new ArrayList<>())
                .add(claim));
        List<Alignment> out = new ArrayList<>();
        orders.forEach((order, claims) -> {
            List<Pair> pairs = Pairing.pairs(claims, Standings::compare, index);
            out.add(new Alignment(index.eventOf(claims), "rank", claims.get(0).subject(), order, claims, pairs, true));
        });
        return out;
    }

    static Comparison compare(Sides sides) {
        Claim left = sides.left();
        Claim right = sides.right();
        Order one = Order.of(left);
        Order other = Order.of(right);
        if (!isSaid(left) || !isSaid(right)) {
            return Comparison.notComparable("forecast", "one does not say that it is so");
        }
        if (!areOneHolder(left, right)) {
            return Comparison.notComparable("holder", left.subject() + " is not " + right.subject());
        }
        boolean open = one.isOfDeed() && (one.scope().isEmpty() || other.scope().isEmpty());
        if (!open && !areOneScope(one.scope(), other.scope())) {
            return Comparison.notComparable("scope", "the two orders are of different places");
        }
        boolean alike = one.about().equals(other.about());
        if (one.isOfDeed() && !alike && !sharesAny(one, other)) {
            return Comparison.notComparable("kind", "the two are of different kinds");
        }
        return places(left, right, one, other);
    }

    private static Comparison places(Claim left, Claim right, Order one, Order other) {
        double place = ((NumberValue) left.value()).min();
        double second = ((NumberValue) right.value()).min();
        String both = "“" + left.value().display() + "” and “" + right.value().display() + "”";
        if (place == second) {
            return Comparison.same("equal", both + " are one place");
        }
        if (one.inferred() || other.inferred()) {
            return Comparison.tension("holder", both + ": one says by its context only of whom it speaks");
        }
        boolean apart = !one.about().isEmpty() && !other.about().isEmpty() && !sharesAny(one, other);
        return apart
                ? Comparison.tension("kind", both + ": the two may be orders of different things")
                : new Comparison(Relation.CONFLICTING, "exact", both + " are two places in one order");
    }

    private static boolean sharesAny(Order one, Order other) {
        return one.about().stream().anyMatch(other.about()::contains);
    }

    private static boolean isSaid(Claim claim) {
        boolean deed = Order.of(claim).isOfDeed(); // "will be the first woman to ..."
        return claim.polarity() == Polarity.ASSERTED && (deed || claim.certainty() == Certainty.STATED);
    }

    /** Whether the words of one name are among those of the other, or one names nobody. */
    private static boolean areOneHolder(Claim left, Claim right) {
        if (left.subject() == null || right.subject() == null) {
            return Order.of(left).isOfDeed() && Order.of(right).isOfDeed();
        }
        Set<String> one = words(left.subject());
        Set<String> other = words(right.subject());
        boolean last = QuoteSlots.lastName(left.subject()).equals(QuoteSlots.lastName(right.subject()));
        return one.containsAll(other)
                || other.containsAll(one)
                || (last && left.subject().contains(" ") != right.subject().contains(" "));
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(Words.normal(name).split(" ")));
    }

    /** "the country's" is any country's, not the world's; who says nothing of whose order it is means any. */
    private static boolean areOneScope(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean world = WORLD.contains(one) || WORLD.contains(other);
        return !world && !one.isEmpty() && !other.isEmpty() && GENERIC.contains(one) != GENERIC.contains(other);
    }
}
