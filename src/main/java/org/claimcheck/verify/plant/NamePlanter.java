package org.claimcheck.verify.plant;

import java.util.ArrayList;
import java.util.List;

/** Two letters of a surname swapped wherever it stands, or another given name before it. */
final class NamePlanter implements Planter {

    private static final List<String> GIVEN = WordLists.words("given-names.txt");
    private static final String GIVEN_NAME = "\\b(?:" + WordLists.alternatives(GIVEN) + ")";

    private final PatternPlanter surname =
            new PatternPlanter(GIVEN_NAME + " (?:[A-Z]\\. )?([A-Z][a-z]{4,})\\b", NamePlanter::swapped);
    private final PatternPlanter given = new PatternPlanter(
            "\\b(" + WordLists.alternatives(GIVEN) + ") (?:[A-Z]\\. )?[A-Z][a-z]{4,}\\b",
            name -> WordLists.next(GIVEN, name, 41));

    @Override
    public List<Planting> plantings(String text) {
        List<Planting> plantings = new ArrayList<>();
        surname.plantings(text).forEach(planting -> plantings.add(planting.wherever()));
        given.plantings(text).forEach(planting -> {
            int space = text.indexOf(' ', planting.at().end() + 1);
            int end = space < 0 ? text.length() : space;
            String whole = text.substring(planting.at().start(), end).replaceAll("\\P{L}+$", "");
            plantings.add(planting.knownBy(whole));
        });
        plantings.sort((a, b) -> a.at().compareTo(b.at()));
        return plantings;
    }

    private static String swapped(String right) {
        int middle = right.length() / 2;
        return right.substring(0, middle)
                + right.charAt(middle + 1)
                + right.charAt(middle)
                + right.substring(middle + 2);
    }
}
