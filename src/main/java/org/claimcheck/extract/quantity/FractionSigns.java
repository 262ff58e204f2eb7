package org.claimcheck.extract.quantity;

/** The signs ½ ⅓ ¼ ¾ and their like. */
final class FractionSigns {

    private static final String SIGNS = "½⅓⅔¼¾⅕⅛";
    private static final double[] VALUES = {0.5, 1 / 3.0, 2 / 3.0, 0.25, 0.75, 0.2, 0.125};

    private FractionSigns() {}

    /** What the sign is worth, e.g. 0.5 for {@code ½}; 0 for any other text. */
    static double value(String sign) {
        int index = sign.length() == 1 ? SIGNS.indexOf(sign.charAt(0)) : -1;
        return index < 0 ? 0 : VALUES[index];
    }
}
