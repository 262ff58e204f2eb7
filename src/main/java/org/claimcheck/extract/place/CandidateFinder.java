package org.claimcheck.extract.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.extract.place.Candidate.Trust;
import org.claimcheck.text.Gazetteer;
import org.claimcheck.text.Gazetteer.Entry;
import org.claimcheck.text.Gazetteer.Sort;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the longest names of the gazetteer among the capitalised words of an article, left to right. */
final class CandidateFinder {

    /** After these a place follows, or nothing that is written with a capital. */
    static final WordList LOCATIVE = WordList.of("in", "near", "outside");

    /** Months, days and other words with a capital that a town somewhere shares. */
    static final WordList NEVER_PLACES = WordList.of(Resources.lines(CandidateFinder.class, "never-places.txt"));

    private static final int LONGEST_UNKNOWN = 2;

    /** The last sentence of the headline and the lead. */
    private static final int LEAD = 1;

    private static final Pattern SAINT = Pattern.compile("\\bst ");

    /** A name of the gazetteer in the text, folded, and its first word; up to a token. */
    private record Match(String firstWord, int last, String key, List<Entry> entries) {}

    private final Tokens tokens;
    private final Gazetteer gazetteer = Gazetteer.shared();
    private final Map<String, List<Entry>> known = new HashMap<>();
    private final List<Candidate> found = new ArrayList<>();
    private final Trusts trusts;
    /** What the gazetteer knows at each token, once it was looked up there. */
    private final @Nullable Match[] matches;
    /** The most words of a town that only its region tells of, by its first word. */
    private final Map<String, Integer> unknown = new HashMap<>();

    /** Names that were not taken for places, because they are words or given names too or stand in longer names. */
    private final Set<String> rejected = new HashSet<>();

    private final Set<String> nations = new HashSet<>();
    private final int dateline;

    /**
     * A finder of one article's names.
     *
     * @param dateline the token that a dateline's place starts with, or -1
     */
    CandidateFinder(Tokens tokens, int dateline) {
        this.tokens = tokens;
        this.dateline = dateline;
        this.trusts = new Trusts(tokens);
        this.matches = new Match[tokens.size()];
    }

    List<Candidate> find() {
        scan();
        Set<String> told = trusts.learn(found);
        if (!unknown.isEmpty() || !Collections.disjoint(told, rejected)) {
            found.clear(); // their bare names count throughout: "a fire in Sabillasville"
            scan();
        }
        return found;
    }

    private void scan() {
        int token = 0;
        while (token < tokens.size()) {
            boolean name = tokens.isWord(token) && tokens.isCapitalised(token) && !NEVER_PLACES.at(tokens, token);
            token = name ? after(token) : token + 1;
        }
    }

    /** Takes the longest name that starts here, and returns the token to go on with. */
    private int after(int first) {
        Match match = matches[first];
        if (match == null || unknown.containsKey(match.firstWord())) {
            match = match(first);
            matches[first] = match;
        }
        return match.entries().isEmpty() ? unknown(first) : take(first, match.last(), match.key(), match.entries());
    }

    /** The longest name that starts here; without entries when there is none. */
    private Match match(int first) {
        String folded = tokens.folded(first, first);
        String word = firstWord(folded);
        int words = Math.max(gazetteer.longest(word), unknown.getOrDefault(word, 0));
        for (int last = words == 0 ? -1 : reach(first, words); last >= first; last--) {
            boolean common = last > first && tokens.isWord(last) && !tokens.isCapitalised(last) && !tokens.joined(last);
            if (common || (!tokens.isWord(last) && !tokens.isNumber(last))) {
                continue; // "a Brooklyn park" is not Brooklyn Park
            }
            String key = tokens.folded(first, last);
            List<Entry> entries = usable(find(key), first, last);
            if (!entries.isEmpty()) {
                return new Match(word, last, key, entries);
            }
        }
        return new Match(word, first, folded, List.of());
    }

    /** A name that the gazetteer does not know, with a region that it does: "near Sabillasville, Md.". */
    private int unknown(int first) {
        int end = tokens.endOf(tokens.sentenceOf(first));
        int last = first;
        while (last + 1 < end
                && last - first < LONGEST_UNKNOWN
                && tokens.isWord(last + 1)
                && tokens.isCapitalised(last + 1)) {
            last++;
        }
        boolean placed = first > 0 && (LOCATIVE.at(tokens, first - 1) || tokens.is(first - 1, "of"));
        placed |= first == dateline
                || (tokens.startsSentence(first)
                        && isCapitals(first, last)
                        && last > first - 1
                        && isDateline(last + 2));
        if (!placed || !tokens.is(last + 1, ",") || last + 2 >= end || tokens.isWord(last + 1)) {
            return first + 1;
        }
        Entry outer = region(last + 2);
        if (outer == null) {
            return first + 1;
        }
        int outerLast = outerEnd(last + 2);
        String key = tokens.folded(first, last);
        Entry town = UnknownTown.in(outer, tokens.source().substring(tokens.start(first), tokens.end(last)));
        found.add(new Candidate(
                first, outerLast, key, List.of(town), outer, Trust.HIGH, false, true, false, false, true));
        if (gazetteer.find(key).isEmpty()) {
            known.put(key, List.of(town));
            unknown.merge(firstWord(first), last - first + 1, Math::max);
        }
        return outerLast + 1;
    }

    /** "WILSON, Kan. -": a region, and a dash or a bracket behind it. */
    private boolean isDateline(int region) {
        int behind = outerEnd(region) + 1;
        behind = tokens.is(behind, ".") ? behind + 1 : behind;
        return tokens.is(behind, "-") || tokens.is(behind, "–") || tokens.is(behind, "—") || tokens.is(behind, "(");
    }

    /** The region whose name starts here, in full or as an abbreviation; or null. */
    private @Nullable Entry region(int token) {
        int end = outerEnd(token);
        if (end < 0) {
            return null;
        }
        String key = tokens.folded(token, end);
        for (Entry entry : find(key)) {
            boolean written = entry.sort() == Sort.REGION
                    || (entry.sort() == Sort.REGION_ABBREVIATION && isCapitals(token, token))
                    || (entry.sort() == Sort.REGION_ABBREVIATION
                            && (tokens.is(end + 1, ".") || tokens.text(end).endsWith(".")));
            if (written && !entry.region().isEmpty()) {
                return entry;
            }
        }
        return null;
    }

    private List<Entry> find(String key) {
        return known.computeIfAbsent(key, it -> {
            List<Entry> entries = gazetteer.find(it);
            return entries.isEmpty() && it.contains("st ")
                    ? gazetteer.find(SAINT.matcher(it).replaceAll("saint "))
                    : entries;
        });
    }

    private String firstWord(int token) {
        return firstWord(tokens.folded(token, token));
    }

    private static String firstWord(String word) {
        int space = word.indexOf(' ');
        return space < 0 ? word : word.substring(0, space);
    }

    /** The last token that a name of so many words could reach. */
    private int reach(int first, int words) {
        int end = tokens.endOf(tokens.sentenceOf(first));
        int last = first;
        int count = 1;
        for (int at = first + 1; at < end; at++) {
            if (tokens.isWord(at) || tokens.isNumber(at)) {
                if (++count > words) {
                    break;
                }
                last = at;
            } else if (!tokens.is(at, "-") && !tokens.is(at, ".") && tokens.kind(at) != Tokens.Kind.CLITIC) {
                break;
            } else if (tokens.is(at, ".") && !tokens.joined(at)) {
                break;
            }
        }
        return last;
    }

    private List<Entry> usable(List<Entry> entries, int first, int last) {
        if (entries.isEmpty()) {
            return entries;
        }
        boolean capitals = isCapitals(first, last);
        boolean dotted =
                tokens.source().substring(tokens.start(first), tokens.end(last)).contains(".");
        List<Entry> usable = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            boolean fits =
                    switch (entry.sort()) {
                        case COUNTRY_IN_CAPITALS -> capitals;
                        case REGION_ABBREVIATION ->
                            dotted && capitals && entry.value().name().indexOf(' ') > 0; // N.Y., not L.A.
                        case REGION -> !(first == last && Trusts.DIRECTIONS.at(tokens, first)); // "West" of Cameroon
                        case CITY -> !(capitals && tokens.end(last) - tokens.start(first) <= 3);
                        default -> true;
                    };
            if (fits) {
                usable.add(entry);
            }
        }
        return usable;
    }

    private boolean isCapitals(int first, int last) {
        for (int at = tokens.start(first); at < tokens.end(last); at++) {
            if (Character.isLowerCase(tokens.source().charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private int take(int first, int last, String key, List<Entry> entries) {
        boolean compound = first > 1 && tokens.is(first - 1, "-") && tokens.joined(first) && tokens.joined(first - 1);
        if (compound || isDemonym(entries)) {
            return last + 1; // Charlotte-Mecklenburg
        }
        int behind = last + 1;
        Entry outer = null;
        int outerLast = last;
        if (tokens.is(behind, ",") && behind + 1 < tokens.endOf(tokens.sentenceOf(first))) {
            outer = outer(behind + 1, entries);
            outerLast = outer == null ? last : outerEnd(behind + 1);
            if (outer == null && areTowns(entries) && unknown(first) > first + 1) {
                return found.get(found.size() - 1).last() + 1; // a Wilson that is none of those that are known
            }
        }
        Trust trust = trusts.of(first, last, key, entries, outer);
        if (trust == Trust.NONE) {
            rejected.add(key);
            return first + 1;
        }
        boolean located = first > 0 && LOCATIVE.at(tokens, first - 1);
        boolean leading = tokens.sentenceOf(first) <= LEAD;
        boolean quarter = StreetNames.isQuarterOfTown(tokens, first, last);
        boolean running = !trusts.isHeadline(tokens.sentenceOf(first));
        found.add(new Candidate(
                first,
                outerLast,
                key,
                entries,
                outer,
                trust,
                trusts.isTownOf(last),
                located,
                leading,
                quarter,
                running));
        return outerLast + 1;
    }

    /** Whether a name is that of a people, whose country it takes note of. */
    private boolean isDemonym(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.sort() == Sort.DEMONYM) {
                nations.add(entry.country());
                return true;
            }
        }
        return false;
    }

    /** Codes of the countries whose people or ways are named: "French". */
    Set<String> nations() {
        return nations;
    }

    private static boolean areTowns(List<Entry> entries) {
        return entries.stream().allMatch(entry -> entry.sort() == Sort.CITY || entry.sort() == Sort.COUNTY);
    }

    /** The region or country behind the comma that one of these lies in, or null. */
    private @Nullable Entry outer(int token, List<Entry> inner) {
        int end = outerEnd(token);
        if (end < 0) {
            return null;
        }
        String key = tokens.folded(token, end);
        for (Entry outer : find(key)) {
            boolean written = outer.sort() != Sort.REGION_ABBREVIATION || tokens.isCapitalised(token);
            if (written && inner.stream().anyMatch(entry -> liesIn(entry, outer))) {
                return outer;
            }
        }
        return null;
    }

    private int outerEnd(int token) {
        if (token >= tokens.size() || !tokens.isWord(token) || !tokens.isCapitalised(token)) {
            return -1;
        }
        int words = gazetteer.longest(firstWord(token));
        for (int last = words == 0 ? -1 : reach(token, Math.min(3, words)); last >= token; last--) {
            boolean word = tokens.isWord(last) || tokens.isNumber(last);
            String key = tokens.folded(token, last);
            if (word && hasOuter(find(key))) {
                return last;
            }
        }
        return -1;
    }

    private static boolean hasOuter(List<Entry> entries) {
        for (Entry entry : entries) {
            if (isOuter(entry)) {
                return true;
            }
        }
        return false;
    }

    static boolean isOuter(Entry entry) {
        return switch (entry.sort()) {
            case COUNTRY, COUNTRY_IN_CAPITALS, REGION, REGION_ABBREVIATION -> true;
            default -> false;
        };
    }

    static boolean liesIn(Entry inner, Entry outer) {
        if (!isOuter(outer) || !inner.country().equals(outer.country())) {
            return false;
        }
        boolean country = outer.region().isEmpty();
        boolean smaller = inner.sort() == Sort.CITY || inner.sort() == Sort.COUNTY;
        return country
                ? smaller || inner.sort() == Sort.REGION
                : smaller && inner.region().equals(outer.region());
    }
}
