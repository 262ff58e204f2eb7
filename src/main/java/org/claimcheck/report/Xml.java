package org.claimcheck.report;

/** Text that XML 1.0 can hold. */
final class Xml {

    private Xml() {}

    /** The text with every character that XML forbids as U+FFFD. */
    static String sound(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.codePoints().forEach(point -> sound.appendCodePoint(isAllowed(point) ? point : 0xFFFD));
        return sound.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
