package org.claimcheck.align;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Value;

/** Who attends: lists are open, so silence is no denial and only "present" and "absent" of one name conflict. */
final class Attendance {

    private static final String IN_PERSON = "in person";

    /** What nobody is who is there bodily, as it is told. */
    private static final Map<String, String> SAID = Map.of("absent", "be absent", "away", "stay away");

    private static final Set<String> NOT_BODILY = SAID.keySet();

    private Attendance() {}

    /** The name that attendance claims are lined up by: a person's last name, or the whole name of anything else. */
    static String key(Claim claim) {
        Value value = claim.value();
        if (value instanceof NameValue name && name.kind() == NameValue.Bearer.PERSON) {
            return Words.normal(name.display().substring(name.display().lastIndexOf(' ') + 1));
        }
        return Words.normal(value.display());
    }

    static Comparison compare(Sides sides) {
        String left = role(sides.left());
        String right = role(sides.right());
        String who = sides.left().value().display();
        if (left.equals(right)) {
            return Comparison.same("equal", who + " is " + left + " in both");
        }
        if (left.equals(IN_PERSON) || right.equals(IN_PERSON)) {
            String other = left.equals(IN_PERSON) ? right : left;
            return NOT_BODILY.contains(other)
                    ? Comparison.conflicting("absent", who + " cannot be there in person and " + SAID.get(other))
                    : Comparison.compatible("roles", who + " can be " + left + " and " + right);
        }
        if (left.equals("away") || right.equals("away")) {
            return Comparison.compatible("roles", who + " can be " + left + " and " + right);
        }
        if (left.equals("absent") || right.equals("absent")) {
            String other = left.equals("absent") ? right : left;
            return other.equals("invited")
                    ? Comparison.compatible("invited", who + " can be invited and stay away")
                    : Comparison.conflicting("absent", who + " cannot be " + other + " and absent");
        }
        return Comparison.compatible("roles", who + " can be " + left + " and " + right);
    }

    private static String role(Claim claim) {
        String role = claim.role() == null ? "present" : claim.role().toLowerCase(Locale.ROOT);
        return claim.polarity() == Polarity.ASSERTED ? role : "absent";
    }
}
