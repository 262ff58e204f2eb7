package org.claimcheck.ingest;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Says where the characters of a text stood in the original file, through every layer of escapes around it.
 *
 * @param lines offsets at which the lines of the file begin, in UTF-16 code units, ascending
 * @param origin from an offset into the text to the offset into the file
 */
record Chart(Lines lines, IntUnaryOperator origin) {

    /** The chart of a whole file. */
    static Chart of(String file) {
        return new Chart(Lines.of(file), IntUnaryOperator.identity());
    }

    /** The chart of a text that is one line of its file. */
    static Chart onLine(int line) {
        return new Chart(new Lines(line, new int[] {0}), IntUnaryOperator.identity());
    }

    /** The chart of a text that begins at this 1-based line and column of its file. */
    static Chart at(String text, int line, int column) {
        int[] starts = Lines.of(text).starts();
        starts[0] = 1 - column;
        return new Chart(new Lines(line, starts), IntUnaryOperator.identity());
    }

    /** The chart of a text that lies within this one, each of its offsets given by {@code inner}. */
    Chart within(IntUnaryOperator inner) {
        return new Chart(lines, offset -> origin.applyAsInt(inner.applyAsInt(offset)));
    }

    /** 1-based line in the file. */
    int line(int offset) {
        return lines.line(origin.applyAsInt(offset));
    }

    /** 1-based column in the file. */
    int column(int offset) {
        return lines.column(origin.applyAsInt(offset));
    }

    /** Where the lines of a file begin; they end with LF, CR LF or CR. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    record Lines(int first, int[] starts) {

        static Lines of(String file) {
            int[] starts = new int[16];
            int count = 1;
            for (int at = 0; at < file.length(); at++) {
                char c = file.charAt(at);
                boolean pair = c == '\r' && at + 1 < file.length() && file.charAt(at + 1) == '\n';
                if ((c == '\n' || c == '\r') && !pair) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = at + 1;
                }
            }
            return new Lines(1, Arrays.copyOf(starts, count));
        }

        int line(int offset) {
            int found = Arrays.binarySearch(starts, offset);
            return first + (found >= 0 ? found : -found - 2);
        }

        int column(int offset) {
            return offset - starts[line(offset) - first] + 1;
        }
    }
}
