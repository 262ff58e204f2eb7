package org.claimcheck.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.PlaceValue;
import org.jspecify.annotations.Nullable;

/**
 * The world's countries, first-level regions and populated places by name, from GeoNames. One shared, immutable table:
 * the inflated text of the resource with a hash index over its names; a place is parsed when it is asked for.
 *
 * <pre>{@code Gazetteer.shared().find("paris").get(0).value().display() // Paris, Île-de-France, France}</pre>
 */
public final class Gazetteer {

    /** What an entry of the table is. */
    public enum Sort {
        COUNTRY,
        /** A country's name that counts only when written in capitals: US, UK. */
        COUNTRY_IN_CAPITALS,
        REGION,
        /** A region's abbreviation, which counts only behind a comma: Conn., CA. */
        REGION_ABBREVIATION,
        /** A county. */
        COUNTY,
        CITY,
        WORLD_REGION,
        /** An adjective or people of a country; no place. */
        DEMONYM
    }

    /**
     * One meaning of a name.
     *
     * @param region code of the first-level region within the country, or empty
     * @param city the city that it is a quarter of, or empty
     * @param county the county that a town lies in, or empty; known for two countries
     */
    public record Entry(
            Sort sort, String name, String country, String region, PlaceValue value, String city, String county) {}

    private static final int NAME = 1;
    private static final int KIND = 2;
    private static final int COUNTRY = 3;
    private static final int REGION = 4;
    private static final int POPULATION = 5;
    private static final int LATITUDE = 6;
    private static final int LONGITUDE = 7;
    /** Of a quarter its city, of a town its county; many lines have none. */
    private static final int HOLDER = 8;

    private static final char QUARTER = 'Q';

    private final byte[] table;
    private final GazetteerIndex index;
    private final Memo<List<Entry>> lately = new Memo<>(this::read, 1 << 14);
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    private Gazetteer(byte[] table, GazetteerIndex index) {
        this.table = table;
        this.index = index;
        for (int line : index.outer()) {
            learnOuter(line);
        }
    }

    /** The table that ships inside the program, read at the first call. */
    public static Gazetteer shared() {
        return Shared.TABLE;
    }

    private static final class Shared {
        private static final Gazetteer TABLE = read();

        private static Gazetteer read() {
            byte[] table = Resources.bytes(Gazetteer.class, "gazetteer.tsv.gz");
            byte[] shipped = Resources.bytes(Gazetteer.class, "gazetteer.index.gz");
            return new Gazetteer(table, GazetteerIndex.read(shipped, table).orElseGet(() -> GazetteerIndex.of(table)));
        }
    }

    /** All meanings of a name in the form of {@link Folding}, the most populous first; empty when it names no place. */
    public List<Entry> find(String folded) {
        return lately.of(folded);
    }

    private List<Entry> read(String folded) {
        int at = index.find(table, folded.getBytes(UTF_8));
        if (at < 0) {
            return List.of();
        }
        List<Entry> found = new ArrayList<>(4);
        for (int line = at;
                line < table.length && GazetteerIndex.sameKey(table, at, line);
                line = endOfLine(line) + 1) {
            found.add(entry(line));
        }
        return List.copyOf(found);
    }

    /** Whether a folded name is that of a country's people, or the adjective of a country. */
    public boolean isDemonym(String folded) {
        for (Entry entry : find(folded)) {
            if (entry.sort() == Sort.DEMONYM) {
                return true;
            }
        }
        return false;
    }

    /** Upper bound for the number of words in names that start with this folded word; 0 when none does. */
    public int longest(String firstWord) {
        return index.longest(firstWord);
    }

    /** Usual English name of a country by its ISO 3166 alpha-2 code, or null. */
    public @Nullable String countryName(String code) {
        return countries.get(code);
    }

    /** Keeps the names that other entries lie in. */
    private void learnOuter(int line) {
        int kind = table[startOfField(line, KIND)];
        if (kind == 'C') {
            countries.putIfAbsent(field(line, COUNTRY), field(line, NAME));
        } else if (kind == 'R') {
            regions.putIfAbsent(field(line, COUNTRY) + '.' + field(line, REGION), field(line, NAME));
        }
    }

    private Entry entry(int line) {
        char kind = (char) table[startOfField(line, KIND)];
        Sort sort = sort(kind);
        String name = field(line, NAME);
        String country = field(line, COUNTRY);
        String region = field(line, REGION);
        List<String> within = within(sort, name, country, region);
        String population = field(line, POPULATION);
        PlaceValue value = new PlaceValue(
                name,
                kind(sort),
                within,
                country.isEmpty() ? null : country,
                degrees(field(line, LATITUDE)),
                degrees(field(line, LONGITUDE)),
                population.isEmpty() ? 0 : Long.parseLong(population));
        String holder = field(line, HOLDER);
        boolean quarter = kind == QUARTER;
        return new Entry(sort, name, country, region, value, quarter ? holder : "", quarter ? "" : holder);
    }

    private List<String> within(Sort sort, String name, String country, String region) {
        List<String> within = new ArrayList<>(2);
        if (sort == Sort.CITY || sort == Sort.COUNTY) {
            String outer = regions.get(country + '.' + region);
            if (outer != null && !outer.equals(name)) {
                within.add(outer);
            }
        }
        String land = countries.get(country);
        if (land != null && kind(sort) != PlaceValue.Kind.COUNTRY && !land.equals(name)) {
            within.add(land);
        }
        return within;
    }

    private static PlaceValue.Kind kind(Sort sort) {
        return switch (sort) {
            case COUNTRY, COUNTRY_IN_CAPITALS, DEMONYM -> PlaceValue.Kind.COUNTRY;
            case REGION, REGION_ABBREVIATION, COUNTY -> PlaceValue.Kind.REGION;
            case CITY -> PlaceValue.Kind.CITY;
            case WORLD_REGION -> PlaceValue.Kind.WORLD_REGION;
        };
    }

    private static Sort sort(char letter) {
        return switch (letter) {
            case 'C' -> Sort.COUNTRY;
            case 'U' -> Sort.COUNTRY_IN_CAPITALS;
            case 'R' -> Sort.REGION;
            case 'B' -> Sort.REGION_ABBREVIATION;
            case 'S' -> Sort.COUNTY;
            case 'P', QUARTER -> Sort.CITY;
            case 'W' -> Sort.WORLD_REGION;
            case 'D' -> Sort.DEMONYM;
            default -> throw new IllegalStateException("gazetteer: no kind " + letter);
        };
    }

    private static @Nullable Double degrees(String field) {
        return field.isEmpty() ? null : Double.valueOf(field);
    }

    private String field(int line, int number) {
        int start = startOfField(line, number);
        int end = endOfField(start);
        if (number == NAME && start == end) {
            return field(line, 0); // a name that is its own folded form is written once
        }
        return new String(table, start, end - start, UTF_8);
    }

    private int startOfField(int line, int number) {
        int at = line;
        for (int tabs = 0; tabs < number && table[at] != '\n'; at++) {
            if (table[at] == '\t') {
                tabs++;
            }
        }
        return at;
    }

    private int endOfField(int from) {
        int at = from;
        while (table[at] != '\t' && table[at] != '\n') {
            at++;
        }
        return at;
    }

    private int endOfLine(int from) {
        int at = from;
        while (table[at] != '\n') {
            at++;
        }
        return at;
    }
}
