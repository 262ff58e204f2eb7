package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Article;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Folding;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.claimcheck.text.Memo;
import org.claimcheck.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * What the site's name behind a headline tells of where its stories lie: "WORN - Leeds, Alabama", "Harbour Radio South Carolina". The
 * towns are those of the station and not of what is reported.
 *
 * <p>Example: "- WORN.com - Jackson, MS" tells of Jackson, Mississippi; "- WORN 12 Virginia" of Virginia alone.
 */
final class SitePlaces {

    private static final int LONGEST = 3;
    /** "North", which is a region of some countries. */
    private static final Set<String> DIRECTIONS = Set.copyOf(Resources.lines(SitePlaces.class, "directions.txt"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.]+");
    private static final Memo<SitePlaces> LATELY = new Memo<>(SitePlaces::read, 1 << 10);

    /** People from which a name in a site's name is held to be a town's where no region stands behind it. */
    private static final long LARGE = 50_000;

    /** People from which a town is meant wherever a site's name holds its name. */
    private static final long KNOWN = 200_000;

    private static final SitePlaces NONE = new SitePlaces(List.of(), false);

    private final List<Entry> entries;
    /** Whether it names towns of which it tells no region. */
    private final boolean others;

    private SitePlaces(List<Entry> entries, boolean others) {
        this.entries = entries;
        this.others = others;
    }

    /** What the site's name behind an article's headline tells. */
    static SitePlaces of(Article article) {
        Section before = null;
        for (Section section : article.sections()) {
            boolean behind = before != null
                    && before.kind() == SectionKind.HEADLINE
                    && section.kind() == SectionKind.BOILERPLATE
                    && before.span().end() == section.span().start();
            if (behind) {
                return LATELY.of(section.span().of(article.text()));
            }
            if (before != null) {
                break;
            }
            before = section;
        }
        return NONE;
    }

    /** The regions, and the towns whose region is told. */
    List<Entry> entries() {
        return entries;
    }

    /** The only town that it names, or null: of "Leeds, Huntsville, Alabama" the first may lie in another region. */
    @Nullable
    PlaceValue town() {
        List<PlaceValue> towns = entries.stream()
                .filter(entry -> entry.sort() == Sort.CITY)
                .map(Entry::value)
                .distinct()
                .toList();
        return towns.size() == 1 && !others ? towns.get(0) : null;
    }

    private static SitePlaces read(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group());
        }
        List<Entry> found = new ArrayList<>();
        boolean others = false;
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
                List<Entry> named = Gazetteer.shared().find(Folding.fold(String.join(" ", words.subList(at, end))));
                Entry place = place(named, words, end);
                if (place != null) {
                    found.add(place);
                    next = end;
                    break;
                }
                others |= named.stream()
                        .anyMatch(entry ->
                                entry.sort() == Sort.CITY && entry.value().population() >= LARGE);
            }
            at = next;
        }
        return new SitePlaces(List.copyOf(found), others);
    }

    /** The town of this name in the region that stands behind it, else a large town, else a region of this name; or null. */
    private static @Nullable Entry place(List<Entry> named, List<String> words, int behind) {
        Entry region = null;
        for (Entry entry : named) {
            boolean town = entry.sort() == Sort.CITY;
            if (town && isRegionBehind(words, behind, entry)) {
                return entry;
            }
            boolean wide = entry.sort() == Sort.REGION
                    && entry.value().kind() == PlaceValue.Kind.REGION
                    && !DIRECTIONS.contains(Folding.fold(entry.name()));
            region = region == null && wide ? entry : region;
        }
        Entry largest = named.stream()
                .filter(entry -> entry.sort() == Sort.CITY)
                .max(Comparator.comparingLong(entry -> entry.value().population()))
                .orElse(null);
        long people = largest == null ? 0 : largest.value().population();
        return people >= LARGE ? (people >= KNOWN ? largest : null) : region;
    }

    /** "Jackson MS", "Montgomery Alabama": behind the town stands the region in which it lies. */
    private static boolean isRegionBehind(List<String> words, int at, Entry town) {
        for (int end = Math.min(words.size(), at + 2); end > at; end--) {
            String written = String.join(" ", words.subList(at, end));
            boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
            boolean region = Gazetteer.shared().find(Folding.fold(written)).stream()
                    .filter(entry -> capitals || entry.sort() != Sort.REGION_ABBREVIATION)
                    .anyMatch(outer -> !outer.region().isEmpty() && CandidateFinder.liesIn(town, outer));
            if (region) {
                return true;
            }
        }
        return false;
    }
}
