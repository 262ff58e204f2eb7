package org.claimcheck.rule;

import java.math.BigDecimal;

/** Numbers as plain digits. */
final class Numbers {

    private Numbers() {}

    /** Without exponent or idle zeros: {@code 12}, {@code 0.5}, {@code ∞}. */
    static String plain(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "\u221E" : "-\u221E";
        }
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
