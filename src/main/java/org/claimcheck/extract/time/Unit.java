package org.claimcheck.extract.time;

import org.claimcheck.model.Granularity;

/** Units that time is counted in, by the numbers they have in {@code words.txt}. */
enum Unit {
    SECOND(1, "PT", "S", 1, Granularity.SECOND),
    MINUTE(2, "PT", "M", 60, Granularity.MINUTE),
    HOUR(3, "PT", "H", 3600, Granularity.HOUR),
    DAY(4, "P", "D", 86_400, Granularity.DAY),
    WEEK(5, "P", "W", 604_800, Granularity.WEEK),
    MONTH(6, "P", "M", 2_629_746, Granularity.MONTH),
    QUARTER(7, "P", "Q", 7_889_238, Granularity.QUARTER),
    YEAR(8, "P", "Y", 31_556_952, Granularity.YEAR),
    DECADE(9, "P", "DE", 315_569_520, Granularity.DECADE),
    CENTURY(10, "P", "CE", 3_155_695_200L, Granularity.CENTURY),
    WEEKEND(11, "P", "WE", 172_800, Granularity.WEEKEND),
    NIGHT(12, "P", "D", 86_400, Granularity.DAYPART),
    FORTNIGHT(13, "P", "W", 1_209_600, Granularity.WEEK);

    private final int number;
    private final String prefix;
    private final String letter;
    private final long seconds;
    private final Granularity granularity;

    Unit(int number, String prefix, String letter, long seconds, Granularity granularity) {
        this.number = number;
        this.prefix = prefix;
        this.letter = letter;
        this.seconds = seconds;
        this.granularity = granularity;
    }

    static Unit numbered(double number) {
        for (Unit unit : values()) {
            if (unit.number == (int) number) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit has the number " + number);
    }

    /** TIMEX3 of so many of this unit, e.g. {@code P3D}; {@code X} where how many is not said. */
    String timex(String amount) {
        return prefix + amount + letter;
    }

    /** Seconds in one, months and years at their average length. */
    long seconds() {
        return seconds;
    }

    boolean isOfTheClock() {
        return prefix.length() == 2;
    }

    String letter() {
        return letter;
    }

    Granularity granularity() {
        return granularity;
    }
}
