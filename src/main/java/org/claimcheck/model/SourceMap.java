package org.claimcheck.model;

import java.util.Arrays;

/**
 * Where each character of an analysed text stood in the original file: runs of text, each with the line and column at
 * which it began there.
 *
 * <p>Lines and columns are 1-based; columns count UTF-16 code units. An offset maps through the last run that starts at
 * or before it.
 *
 * @param offsets start of each run in the analysed text, ascending, in UTF-16 code units
 * @param lines 1-based line of each run's start in the original
 * @param columns 1-based column of each run's start in the original
 */
@SuppressWarnings(
        "ArrayRecordComponent") // copied on the way in and compared by value; read through line and column only
public record SourceMap(int[] offsets, int[] lines, int[] columns) {

    public SourceMap {
        offsets = offsets.clone();
        lines = lines.clone();
        columns = columns.clone();
        if (offsets.length != lines.length || offsets.length != columns.length) {
            throw new IllegalArgumentException("runs of unequal number");
        }
    }

    /** A text that stands on one line of its file, such as a JSON Lines record. */
    public static SourceMap onLine(int line) {
        return new SourceMap(new int[] {0}, new int[] {line}, new int[] {1});
    }

    /** 1-based line in the original file of an offset into the analysed text. */
    public int line(int offset) {
        return lines.length == 0 ? 1 : lines[run(offset)];
    }

    /** 1-based column in the original file of an offset into the analysed text. */
    public int column(int offset) {
        if (columns.length == 0) {
            return offset + 1;
        }
        int run = run(offset);
        return columns[run] + Math.max(0, offset - offsets[run]);
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceMap map
                && Arrays.equals(offsets, map.offsets)
                && Arrays.equals(lines, map.lines)
                && Arrays.equals(columns, map.columns);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(offsets) + Arrays.hashCode(lines)) + Arrays.hashCode(columns);
    }

    @Override
    public String toString() {
        return "SourceMap[" + offsets.length + " runs]";
    }
}
