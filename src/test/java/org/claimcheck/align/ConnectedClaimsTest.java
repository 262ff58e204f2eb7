package org.claimcheck.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimcheck.model.Alignment.Pair;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.junit.jupiter.api.Test;

/** Claims that pairs connect are one group, directly or through others. */
class ConnectedClaimsTest {

    @Test
    void connectsThroughOthersAndKeepsTheOrder() {
        List<Claim> claims = claims(5);
        List<Pair> pairs = List.of(pair(claims, 3, 4), pair(claims, 0, 3));

        List<ConnectedClaims.Group> groups = ConnectedClaims.of(claims, pairs);

        assertThat(groups).extracting(ConnectedClaimsTest::ids).containsExactly("a#0 a#3 a#4", "a#1", "a#2");
        assertThat(groups.get(0).pairs()).isEqualTo(pairs);
        assertThat(groups.get(1).pairs()).isEmpty();
    }

    @Test
    void holdsEveryClaimOnceAndEveryPairWithBothItsClaims() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Claim> claims = claims(1 + random.nextInt(12));
            List<Pair> pairs = new ArrayList<>();
            for (int i = random.nextInt(10); i > 0; i--) {
                pairs.add(pair(claims, random.nextInt(claims.size()), random.nextInt(claims.size())));
            }

            List<ConnectedClaims.Group> groups = ConnectedClaims.of(claims, pairs);

            assertThat(groups.stream().flatMap(group -> group.claims().stream()))
                    .containsExactlyInAnyOrderElementsOf(claims);
            assertThat(groups.stream().mapToInt(group -> group.pairs().size()).sum())
                    .isEqualTo(pairs.size());
            for (ConnectedClaims.Group group : groups) {
                assertThat(group.pairs())
                        .allMatch(pair -> group.claims().contains(pair.left())
                                && group.claims().contains(pair.right()));
                assertThat(isConnected(group)).isTrue();
            }
        }
    }

    private static boolean isConnected(ConnectedClaims.Group group) {
        List<Claim> reached = new ArrayList<>(List.of(group.claims().get(0)));
        for (int round = 0; round < group.claims().size(); round++) {
            for (Pair pair : group.pairs()) {
                if (reached.contains(pair.left()) != reached.contains(pair.right())) {
                    reached.add(reached.contains(pair.left()) ? pair.right() : pair.left());
                }
            }
        }
        return reached.size() == group.claims().size();
    }

    private static String ids(ConnectedClaims.Group group) {
        return String.join(" ", group.claims().stream().map(Claim::id).toList());
    }

    private static Pair pair(List<Claim> claims, int left, int right) {
        return new Pair(claims.get(left), claims.get(right), Comparison.same("equal", "both say so"));
    }

    private static List<Claim> claims(int count) {
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            claims.add(new Claim(
                    "a#" + number,
                    "a",
                    -1,
                    "outcome",
                    null,
                    null,
                    new TermValue("won", "won", "lost"),
                    new Span(number, number + 1),
                    new Span(0, count),
                    Polarity.ASSERTED,
                    Certainty.STATED,
                    null,
                    SectionKind.BODY,
                    null));
        }
        return claims;
    }
}
