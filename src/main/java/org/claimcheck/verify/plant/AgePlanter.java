package org.claimcheck.verify.plant;

import java.util.List;

/** The digits of an age swapped, or seven years added. */
final class AgePlanter implements Planter {

    private final List<PatternPlanter> planters = List.of(
            new PatternPlanter("[A-Z][a-z]+, (\\d{1,2})[,.;)]", AgePlanter::otherAge),
            new PatternPlanter("\\b(\\d{1,2})-year-old", AgePlanter::otherAge),
            new PatternPlanter("\\baged? (\\d{1,2})\\b", AgePlanter::otherAge),
            new PatternPlanter("\\b(\\d{1,2}) years old\\b", AgePlanter::otherAge));

    @Override
    public List<Planting> plantings(String text) {
        return PatternPlanter.all(planters, text);
    }

    private static String otherAge(String right) {
        String swapped = new StringBuilder(right).reverse().toString();
        boolean good = right.length() == 2 && !swapped.equals(right) && !swapped.startsWith("0");
        return good ? swapped : String.valueOf(Integer.parseInt(right) + 7);
    }
}
