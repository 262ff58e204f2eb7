package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
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

    /** Articles about so many affairs, each with a deed, a trial months later and a sentence after that, as JSON Lines. */
    public static List<String> affairs(int affairs) {
        List<String> lines = new ArrayList<>();
        for (int affair = 0; affair < affairs; affair++) {
            String town = TOWNS.get(affair % TOWNS.size());
            String accused = MAYORS.get(affair % MAYORS.size());
            String thing = THINGS.get((affair + 2) % THINGS.size());
            LocalDate deed = LocalDate.of(2024, 1, 8).plusDays(25L * affair);
            String day = deed.getDayOfMonth() + " " + deed.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                    + " 2024";
            String born = "aged " + (30 + affair);
            lines.add(line(
                    "d" + affair + "-0",
                    deed,
                    "A " + thing + " in " + town + " burned down on " + day + ". Police arrested " + accused + ", "
                            + born + ", who had carried petrol cans into the " + thing + " at night, a guard said."));
            lines.add(line(
                    "d" + affair + "-1",
                    deed,
                    "Police in " + town + " arrested " + accused + ", " + born + ", after a fire" + " burned down a "
                            + thing + " on " + day + ". A guard saw petrol cans in the " + thing + " at night."));
            lines.add(
                    line(
                            "t" + affair,
                            deed.plusDays(120),
                            "The trial of " + accused + " opened at the court of "
                                    + TOWNS.get((affair + 1) % TOWNS.size()) + " today with a"
                                    + " quarrel over jurors. Prosecutors read the indictment on arson, insurance fraud and petrol bought on "
                                    + day
                                    + "; the lawyers called for a psychiatrist, a locksmith and an accountant to be heard. Visitors had"
                                    + " queued on the stairs since dawn, and the presiding judge adjourned until the end of the month."));
            lines.add(line(
                    "s" + affair,
                    deed.plusDays(250),
                    accused + " must go to prison for six years, the appeal court in "
                            + TOWNS.get((affair + 2) % TOWNS.size()) + " ruled today, and"
                            + " pay back the money from the insurance for what burned on " + day
                            + ". The verdict of the lower court on"
                            + " arson stands. Relatives of the guard embraced each other; a petition for clemency is being written,"
                            + " the family said on the steps, and the convict was led away in tears."));
        }
        return lines;
    }

    private static String line(String id, LocalDate published, String body) {
        String source = OUTLETS.get(Math.floorMod(id.hashCode(), OUTLETS.size()));
        return "{\"id\":\"" + id + "\",\"source\":\"" + source + "\",\"published\":\"" + published
                + "T20:00:00Z\",\"body\":\"" + body + "\"}";
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
