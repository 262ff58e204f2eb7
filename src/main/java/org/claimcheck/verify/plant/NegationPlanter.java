package org.claimcheck.verify.plant;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** "not" put behind an auxiliary verb, or taken from behind it. */
final class NegationPlanter implements Planter {

    private static final String AUXILIARY = "was|were|will|has|have|had|is|are|would|did|does|could";

    private final Pattern positive =
            Pattern.compile("\\b(" + AUXILIARY + ") ((?:be |been )?[a-z]{3,}(?:ed|en|ne|ck|ld|ve|d))\\b");
    private final Pattern negative = Pattern.compile("\\b((?:" + AUXILIARY + ") not) ((?:be |been )?[a-z]{4,})\\b");

    @Override
    public List<Planting> plantings(String text) {
        List<Planting> plantings = new ArrayList<>();
        Matcher matcher = positive.matcher(text);
        while (matcher.find()) {
            plantings.add(Planting.of(matcher.start(1), matcher.group(1), matcher.group(1) + " not")
                    .knownBy(matcher.group(2)));
        }
        matcher = negative.matcher(text);
        while (matcher.find()) {
            String was = matcher.group(1);
            plantings.add(Planting.of(matcher.start(1), was, was.substring(0, was.length() - 4))
                    .knownBy(matcher.group()));
        }
        plantings.sort((a, b) -> a.at().compareTo(b.at()));
        return plantings;
    }
}
