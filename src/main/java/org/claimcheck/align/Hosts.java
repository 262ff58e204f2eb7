package org.claimcheck.align;

import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Relation;

/** Who hosts: several can host together, so different hosts conflict only where both are of one kind and none is shared. */
final class Hosts {

    private Hosts() {}

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
