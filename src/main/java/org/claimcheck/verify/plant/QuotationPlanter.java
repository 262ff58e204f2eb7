package org.claimcheck.verify.plant;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word inside quotation marks changed, so that the quotation says something else. */
final class QuotationPlanter implements Planter {

    private static final Map<String, String> OPPOSITES = WordLists.pairs("opposites.txt");

    /** Words on either side of the changed one by which the quotation is known in another article. */
    private static final int AROUND = 12;

    private final Pattern quotation = Pattern.compile("[“\"]([^“”\"]{25,600})[”\"]");
    private final Pattern word = Pattern.compile("\\b(" + WordLists.alternatives(OPPOSITES.keySet()) + ")\\b");

    @Override
    public List<Planting> plantings(String text) {
        List<Planting> plantings = new ArrayList<>();
        Matcher quotes = quotation.matcher(text);
        while (quotes.find()) {
            Planting planting = inside(quotes.group(1), quotes.start(1));
            if (planting != null) {
                plantings.add(planting);
            }
        }
        return plantings;
    }

    private @Nullable Planting inside(String words, int start) {
        Matcher matcher = word.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        String was = matcher.group(1);
        int from = Math.max(0, matcher.start() - AROUND);
        int to = Math.min(words.length(), matcher.end() + AROUND);
        from = from == 0 ? 0 : words.indexOf(' ', from) + 1;
        to = to == words.length() ? to : Math.max(matcher.end(), words.lastIndexOf(' ', to));
        String now = OPPOSITES.getOrDefault(was, was);
        return Planting.of(start + matcher.start(), was, now)
                .knownBy(words.substring(Math.min(from, matcher.start()), to));
    }
}
