package org.claimcheck.story;

import java.util.function.ObjIntConsumer;

/** The links of each article. */
final class Neighbours {

    private final Links links;
    private final int[] starts;
    private final int[] of;

    Neighbours(Links links, int articles) {
        this.links = links;
        this.starts = new int[articles + 1];
        for (int link = 0; link < links.size(); link++) {
            starts[links.first(link)]++;
            starts[links.second(link)]++;
        }
        int sum = 0;
        for (int article = 0; article <= articles; article++) {
            sum += starts[article];
            starts[article] = sum;
        }
        this.of = new int[sum];
        for (int link = links.size() - 1; link >= 0; link--) {
            of[--starts[links.first(link)]] = link;
            of[--starts[links.second(link)]] = link;
        }
    }

    /** Shows the log-odds and the other article of each link of an article, in the order of the links. */
    void forEach(int article, ObjIntConsumer<Double> sink) {
        for (int at = starts[article]; at < starts[article + 1]; at++) {
            int link = of[at];
            sink.accept(links.odds(link), links.first(link) == article ? links.second(link) : links.first(link));
        }
    }
}
