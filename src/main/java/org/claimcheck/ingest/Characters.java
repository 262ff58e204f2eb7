package org.claimcheck.ingest;

/** Keeps text sound: what no reader can show becomes U+FFFD, one for one, so that offsets stay. */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** The text with NUL and lone surrogates replaced; the same string when there are none. */
    static String sound(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean suspect = c == 0 || Character.isSurrogate(c);
            if (suspect && isUnsound(text, at)) {
                return replaced(text, at);
            }
        }
        return text;
    }

    /** Whether a character only says where a word may break, or stands there by accident: soft hyphens, spaces of no width. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    private static String replaced(String text, int from) {
        char[] sound = text.toCharArray();
        for (int at = from; at < sound.length; at++) {
            if (isUnsound(text, at)) {
                sound[at] = REPLACEMENT;
            }
        }
        return new String(sound);
    }

    private static boolean isUnsound(String text, int at) {
        char here = text.charAt(at);
        if (here == 0) {
            return true;
        }
        if (Character.isHighSurrogate(here)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(here) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
