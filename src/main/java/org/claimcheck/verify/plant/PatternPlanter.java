package org.claimcheck.verify.plant;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plants at the first group of a pattern. */
final class PatternPlanter implements Planter {

    /** Makes wrong words of right ones. */
    @FunctionalInterface
    interface Wrong {
        /** The wrong words, or null where there are none. */
        @Nullable
        String of(String right);
    }

    private final Pattern pattern;
    private final Wrong wrong;

    PatternPlanter(String pattern, Wrong wrong) {
        this.pattern = Pattern.compile(pattern);
        this.wrong = wrong;
    }

    @Override
    public List<Planting> plantings(String text) {
        List<Planting> plantings = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String was = matcher.group(1);
            String now = wrong.of(was);
            if (now != null && !now.equals(was)) {
                plantings.add(Planting.of(matcher.start(1), was, now));
            }
        }
        return plantings;
    }

    /** The plantings of several, in text order. */
    static List<Planting> all(List<? extends Planter> planters, String text) {
        List<Planting> plantings = new ArrayList<>();
        planters.forEach(planter -> plantings.addAll(planter.plantings(text)));
        plantings.sort((a, b) -> a.at().compareTo(b.at()));
        return plantings;
    }
}
