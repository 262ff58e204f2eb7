package org.claimcheck.align;

import java.util.List;
import org.claimcheck.model.Alignment;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Relation;

/** Who hosts: several can host together, so different hosts conflict only where both are of one kind and none is shared. */
final class Hosts {

    private static final String NEXT = "next";

    private Hosts() {}

    /** Whether a claim names the host of the next of a row of meetings, whichever event it stands beside. */
    static boolean isOfNext(Claim claim) {
        return claim.attribute().equals("host") && NEXT.equals(claim.role());
    }

    /** The hosts of the next meeting, of the whole story. */
    static List<Alignment> ofNext(ClaimIndex index) {
        List<Claim> claims = index.of("host").stream().filter(Hosts::isOfNext).toList();
        return claims.isEmpty()
                ? List.of()
                : List.of(new Alignment(
                        index.eventOf(claims),
                        "host",
                        null,
                        NEXT,
                        claims,
                        Pairing.pairs(claims, Hosts::compare, index),
                        true));
    }

    static Comparison compare(Sides sides) {
        Comparison names = Comparators.compare(sides);
        if (names.relation() == Relation.SAME || names.relation() == Relation.COMPATIBLE) {
            return names;
        }
        if (sides.left().value() instanceof NameValue left
                && sides.right().value() instanceof NameValue right
                && left.kind() == right.kind()
                && left.kind() != NameValue.Bearer.DESCRIPTION) {
            return Comparison.conflicting(
                    "different", "one names " + left.display() + " as host, the other " + right.display());
        }
        return Comparison.notComparable("kind", "the hosts are named in different ways");
    }
}
