package org.claimcheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** What stands before the dash of a dateline: place, region, agency and date, in whatever order an agency likes. */
final class DatelineHead {

    private static final Set<String> MONTHS =
            Set.of(("january february march april may june july august september october "
                            + "november december jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" "));

    private static final Set<String> LINKS = Set.of(
            "de", "del", "la", "le", "les", "el", "al", "of", "and", "the", "on", "upon", "sur", "am", "an", "der",
            "near", "da", "do", "di");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_AGENCY = 40;

    private final String text;
    private final int start;
    private final int end;
    private @Nullable String agency;
    private final List<Span> dates = new ArrayList<>();
    private final List<Span> names = new ArrayList<>();

    DatelineHead(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * The dateline that ends here, or null when the words are none.
     *
     * @param ownLine whether nothing follows on its line; then agency and date must both be there
     */
    @Nullable
    Dateline read(int datelineEnd, boolean ownLine) {
        if (!parse()) {
            return null;
        }
        Span place = names.isEmpty() ? null : names.get(0);
        boolean known = ownLine
                ? agency != null && !dates.isEmpty() && place != null
                : agency != null || !dates.isEmpty() || (place != null && isPlaceInCapitals(place));
        boolean full = place != null || (agency != null && !dates.isEmpty());
        if (!known || !full || (place != null && !isName(place))) {
            return null;
        }
        return new Dateline(
                new Span(start, datelineEnd), place == null ? null : place.of(text), place, bestDate(), agency);
    }

    /** Cuts the head at commas and parentheses; false when a piece is neither name nor date nor agency. */
    private boolean parse() {
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '(') {
                int close = text.indexOf(')', at);
                if (close < 0 || close > end) {
                    return false;
                }
                if (dateStart(at + 1, close) == at + 1) {
                    addDate(at + 1, close); // "OSLO (Sept. 3, 2025) –"
                } else if (agency == null && isAgency(text.substring(at + 1, close))) {
                    agency = text.substring(at + 1, close).strip();
                } else {
                    return false;
                }
                at = close + 1;
            } else if (c == ',' || Character.isWhitespace(c)) {
                at++;
            } else {
                int stop = piece(at);
                if (!take(at, stop)) {
                    return false;
                }
                at = stop;
            }
        }
        return true;
    }

    private int piece(int from) {
        int at = from;
        while (at < end && text.charAt(at) != ',' && text.charAt(at) != '(') {
            at++;
        }
        return at;
    }

    private static boolean isAgency(String inside) {
        return !inside.isBlank()
                && inside.length() <= LONGEST_AGENCY
                && inside.codePoints().noneMatch(c -> c == '.' && inside.length() > 30)
                && inside.codePoints().anyMatch(Character::isLetter);
    }

    /** A piece between commas: a date, a name, or a name followed by a date ("NEW YORK Feb 10"). */
    private boolean take(int from, int to) {
        int stop = trimmed(from, to);
        int date = dateStart(from, stop);
        if (date >= 0) {
            addDate(date, stop);
            stop = trimmed(from, date);
            if (stop <= from) {
                return true;
            }
        }
        if (date < 0 && isYear(from, stop) && !dates.isEmpty()) {
            Span last = dates.remove(dates.size() - 1);
            dates.add(new Span(last.start(), stop));
            return true;
        }
        if (dates.isEmpty() || date >= 0) {
            names.add(new Span(from, stop));
            return names.size() <= 3 && isName(new Span(from, stop));
        }
        return false;
    }

    private void addDate(int from, int to) {
        dates.add(new Span(from, to));
    }

    private int trimmed(int from, int to) {
        int stop = to;
        while (stop > from && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private boolean isYear(int from, int to) {
        return to - from == 4 && text.substring(from, to).chars().allMatch(Character::isDigit);
    }

    /** Where a month with a day begins inside this piece, or -1. */
    private int dateStart(int from, int to) {
        int previous = -1;
        int at = from;
        while (at < to) {
            int wordEnd = at;
            while (wordEnd < to && !Character.isWhitespace(text.charAt(wordEnd))) {
                wordEnd++;
            }
            String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            if (MONTHS.contains(bare)) {
                boolean dayBefore = previous >= 0 && Character.isDigit(text.charAt(previous));
                boolean dayAfter = wordEnd + 1 < to && Character.isDigit(text.charAt(wordEnd + 1));
                if (dayBefore || dayAfter) {
                    return dayBefore ? previous : at;
                }
            }
            previous = at;
            at = wordEnd + 1;
        }
        return -1;
    }

    /** The date that gives its year, else the first. */
    private @Nullable Span bestDate() {
        return dates.stream()
                .filter(date -> date.of(text).matches(".*\\b[12][0-9]{3}\\b.*"))
                .findFirst()
                .orElse(dates.isEmpty() ? null : dates.get(0));
    }

    private boolean isPlaceInCapitals(Span place) {
        String name = place.of(text);
        boolean capitals = name.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return capitals
                && (names.size() > 1
                        || !Gazetteer.shared().find(Folding.fold(name)).isEmpty());
    }

    /** Capitalised words, as a place is written. */
    private boolean isName(Span span) {
        String[] words = span.of(text).split("[\\s/-]+");
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean clean = word.codePoints().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'' || c == '’');
            if (!clean || !(capital || LINKS.contains(word.toLowerCase(Locale.ROOT)))) {
                return false;
            }
        }
        return true;
    }
}
