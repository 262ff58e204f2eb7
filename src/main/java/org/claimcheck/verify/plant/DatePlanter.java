package org.claimcheck.verify.plant;

import java.util.List;

/** A weekday three days off, a day of the month four days off, a year two years off. */
final class DatePlanter implements Planter {

    private static final List<String> WEEK =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)";

    private final List<PatternPlanter> planters = List.of(
            new PatternPlanter(
                    "\\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b", day -> WordLists.next(WEEK, day, 3)),
            new PatternPlanter(MONTH + " (\\d{1,2})(?:[^\\d:]|$)", DatePlanter::otherDay),
            new PatternPlanter("(?:^|[^\\d:.])(\\d{1,2}) " + MONTH, DatePlanter::otherDay),
            new PatternPlanter(
                    "(?:[Ii]n|[Ss]ince|of) ((?:19[5-9]|20[0-4])\\d)\\b",
                    year -> String.valueOf(Integer.parseInt(year) - 2)));

    private static String otherDay(String right) {
        int day = Integer.parseInt(right);
        return String.valueOf(day > 15 ? day - 4 : day + 4);
    }

    @Override
    public List<Planting> plantings(String text) {
        return PatternPlanter.all(planters, text);
    }
}
