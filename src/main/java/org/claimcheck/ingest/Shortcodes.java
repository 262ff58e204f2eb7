package org.claimcheck.ingest;

/** WordPress's {@code [gallery ids="1,2"]}: an instruction to the site, no words of the article. */
final class Shortcodes {

    private Shortcodes() {}

    /** Whether a line is made of shortcodes alone. */
    static boolean isAlone(String line) {
        String rest = line.strip();
        if (!rest.startsWith("[")) {
            return false;
        }
        while (rest.startsWith("[")) {
            int close = rest.indexOf(']');
            boolean named = close > 1 && (rest.charAt(1) == '/' || Character.isLowerCase(rest.charAt(1)));
            if (!named) {
                return false;
            }
            rest = rest.substring(close + 1).strip();
        }
        return rest.isEmpty();
    }
}
