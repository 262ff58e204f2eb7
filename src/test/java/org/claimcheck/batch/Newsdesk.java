package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up articles: a few outlets that tell the same events, now and then with another figure. */
public final class Newsdesk {

    private static final List<String> TOWNS = List.of("Lyon", "Porto", "Gdansk", "Leeds", "Turin", "Malmo");
    private static final List<String> THINGS = List.of("warehouse", "ferry", "chapel", "tram depot", "sawmill");
    private static final List<String> MAYORS = List.of(
            "Claire Peyrard",
            "Rui Lobato",
            "Hanna Zielonka",
            "Gordon Ashby",
            "Paola Ferrero",
            "Lars Ekdahl",
            "Ilse Torvald",
            "Dimitri Vassos",
            "Noreen Galvin",
            "Matteo Brusa",
            "Agnes Holub");
    private static final List<String> LOSSES = List.of(
            "neighbours", "a piece of our past", "what three generations built", "our winter stores", "good friends");
    private static final List<String> OUTLETS = List.of("Harbour Post", "Evening Ledger", "Northern Wire");

    private Newsdesk() {}

    /** Articles about so many events, as JSON Lines; the same every time. */
    public static List<String> articles(int events) {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            String town = TOWNS.get(event % TOWNS.size());
            String thing = THINGS.get(event % THINGS.size());
            int killed = 2 + random.nextInt(8);
            for (int outlet = 0; outlet < OUTLETS.size(); outlet++) {
                int told = outlet == 2 && event % 2 == 0 ? killed + 3 : killed;
                lines.add(article("e" + event + "-" + outlet, OUTLETS.get(outlet), town, thing, told, event));
            }
        }
        return lines;
    }

    /** Writes lines into files of a folder, each file holding so many. */
    public static Path write(Path folder, List<String> lines, int each) throws IOException {
        Files.createDirectories(folder);
        for (int from = 0; from < lines.size(); from += each) {
            Path file = folder.resolve(String.format(Locale.ROOT, "part-%04d.jsonl", from));
            Files.write(file, lines.subList(from, Math.min(lines.size(), from + each)));
        }
        return folder;
    }

    private static String article(String id, String source, String town, String thing, int killed, int day) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"source\":\"%s\",\"published\":\"2024-%02d-%02dT09:00:00Z\","
                        + "\"headline\":\"Fire at %s %s\",\"body\":\"A fire at a %s in %s killed %d people on %d January,"
                        + " Mayor %s said.\\n\\n\\\"We lost %s last night,\\\" the mayor told reporters"
                        + " outside the burnt %s. The blaze began shortly after midnight.\",\"language\":\"en\"}",
                id,
                source,
                1 + day / 28,
                1 + day % 28,
                town,
                thing,
                thing,
                town,
                killed,
                1 + day % 28,
                MAYORS.get(day % MAYORS.size()),
                LOSSES.get(day % LOSSES.size()),
                thing);
    }
}
