package org.claimcheck.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Invented events told by sentence templates: one to six articles a story, about as long as real ones and as dense in
 * names, dates, places, figures and quotations.
 */
final class InventedNews implements NewsSource {

    private static final int LENGTH = 4700;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final String[] SYLLABLES =
            "bra kel vin dor mar tes lun ost hal fen gri sto pel var nim rok sul tav wex yor zan cul dre ith mor nel".split(" ");
    private static final String[] TOWN_ENDS = "ford burg mouth stad ville haven bridge minster dale field".split(" ");
    private static final String[] GIVEN =
            "Anna Boris Clara Dmitri Elena Felix Greta Hugo Ines Jonas Karin Leo Mira Nils Olga Pavel Rosa Stefan Tilda Viktor"
                    .split(" ");
    private static final String[] OUTLETS =
            "Courier,Gazette,Herald,Morning Post,News Agency,Observer,Tribune,Evening Mail".split(",");

    private final List<String> leads = Templates.of("leads");
    private final List<String> details = Templates.of("details");
    private final List<String> things = Templates.of("things");
    private final long seed;

    InventedNews(long seed) {
        this.seed = seed;
    }

    @Override
    public Piece piece(int number) {
        int story = story(number);
        Random event = new Random(seed * 31 + story);
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(event.nextInt(365));
        Map<String, String> slots = slots(event, day);
        Random own = new Random(seed * 7919 + number);
        int lead = event.nextInt(leads.size());
        String headline = headline(fill(leads.get(lead), slots, own));
        StringBuilder body = new StringBuilder(fill(leads.get(lead), slots, own));
        List<String> order = new ArrayList<>(details);
        java.util.Collections.shuffle(order, own);
        for (int i = 0; body.length() < LENGTH; i++) {
            body.append(i % 3 == 0 ? "\n\n" : " ").append(fill(order.get(i % order.size()), slots, own));
        }
        String source = slots.get("town") + " " + OUTLETS[own.nextInt(OUTLETS.length)];
        return new Piece("n" + number, source, day.plusDays(own.nextInt(3)).toString(), headline, body.toString());
    }

    /** Stories of one to six articles in turn: 21 articles make six of them. */
    private static int story(int number) {
        int round = number / 21;
        int rest = number % 21;
        int size = 1;
        while (rest >= size) {
            rest -= size;
            size++;
        }
        return round * 6 + size - 1;
    }

    private Map<String, String> slots(Random event, LocalDate day) {
        Map<String, String> slots = new HashMap<>();
        slots.put("town", word(event) + TOWN_ENDS[event.nextInt(TOWN_ENDS.length)]);
        slots.put("other", word(event) + TOWN_ENDS[event.nextInt(TOWN_ENDS.length)]);
        slots.put("org", word(event) + " " + (event.nextBoolean() ? "Works" : "Council"));
        slots.put("street", word(event) + " Street");
        for (int i = 1; i <= 4; i++) {
            slots.put("person" + i, GIVEN[event.nextInt(GIVEN.length)] + " " + word(event) + SYLLABLES[event.nextInt(SYLLABLES.length)]);
            slots.put("thing" + i, things.get(event.nextInt(things.size())));
            slots.put("thing" + (i + 4), things.get(event.nextInt(things.size())));
        }
        for (int i = 1; i <= 6; i++) {
            slots.put("n" + i, Integer.toString(2 + event.nextInt(i < 4 ? 60 : 9000)));
        }
        slots.put("day", DAY.format(day));
        slots.put("weekday", day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH));
        slots.put("hour", Integer.toString(1 + event.nextInt(12)));
        return slots;
    }

    /** Fills the slots; one figure in thirty is another one, as it is with real reports. */
    private static String fill(String template, Map<String, String> slots, Random own) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            String value = slots.getOrDefault(name, name);
            boolean slip = name.startsWith("n") && own.nextInt(30) == 0;
            out.append(template, at, open).append(slip ? Integer.toString(2 + own.nextInt(90)) : value);
            at = close + 1;
        }
        return out.append(template.substring(at)).toString();
    }

    private static String headline(String lead) {
        int end = lead.indexOf(',');
        return end > 20 ? lead.substring(0, end) : lead.substring(0, Math.min(70, lead.length() - 1));
    }

    private static String word(Random random) {
        String word = SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
