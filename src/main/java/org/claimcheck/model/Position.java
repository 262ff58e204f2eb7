package org.claimcheck.model;

import java.util.List;

/**
 * One value and the claims that state it.
 *
 * @param display the value
 * @param claims ids of the claims
 * @param independentSources how many independent sources state it, by lineage
 */
public record Position(String display, List<String> claims, int independentSources) {

    public Position {
        claims = List.copyOf(claims);
    }
}
