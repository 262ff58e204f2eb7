package org.claimcheck.model;

import java.util.List;

/** Values that were compared and how they stand, for "held compatible, because". */
public record Compared(String attribute, List<String> articles, Fact.Agreement agreement, String because) {

    public Compared {
        articles = List.copyOf(articles);
    }
}
