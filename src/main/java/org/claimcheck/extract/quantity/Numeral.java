package org.claimcheck.extract.quantity;

/**
 * A number as it stands in the text, before hedge and unit.
 *
 * @param end one past its last token
 * @param min smallest number it may mean
 * @param max largest number it may mean; equal to {@code min} but for vague words such as "dozens"
 * @param precision size of its last place
 * @param shape how it is written
 */
record Numeral(int end, double min, double max, double precision, Shape shape) {

    /** How a number is written, as far as that limits what may follow. */
    enum Shape {
        /** Figures without scale word, as "1,150". */
        FIGURES,
        /** Figures or words with a scale word, as "3.2 million". */
        SCALED,
        /** In words. */
        WORDS,
        /** "dozens", "several thousand". */
        VAGUE,
        /** "two-thirds of", in per cent. */
        SHARE
    }

    static Numeral of(int end, double number, double precision, Shape shape) {
        return new Numeral(end, number, number, precision, shape);
    }

    Numeral times(double factor, int newEnd, Shape newShape) {
        return new Numeral(newEnd, min * factor, max * factor, precision * factor, newShape);
    }

    boolean isVague() {
        return min != max;
    }
}
