package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;

/** Finds room for the words beside the points of a chart: on the side that is asked for, else on the other, else none. */
final class ChartLabels {

    /** Width of a letter and height above and below a point, in units of the chart; generous, since fonts differ. */
    private static final double LETTER = 7;

    private static final double ABOVE = 22;
    private static final double BELOW = 20;
    private static final double GAP = 10;
    private static final double DOT = 6;

    /** Where the words stand. */
    enum Side {
        LEFT,
        RIGHT,
        NONE
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final double width;
    private final List<Box> taken = new ArrayList<>();

    /** Labels of a chart of this width. */
    ChartLabels(double width) {
        this.width = width;
    }

    /** Takes the room for two lines of words beside a point. */
    Side place(double x, double y, String upper, String lower, boolean leftFirst) {
        double length = LETTER * Math.max(upper.length(), lower.length());
        Box left = new Box(x - GAP - length, y - ABOVE, x - DOT, y + BELOW);
        Box right = new Box(x + DOT, y - ABOVE, x + GAP + length, y + BELOW);
        for (boolean onLeft : new boolean[] {leftFirst, !leftFirst}) {
            Box box = onLeft ? left : right;
            if (box.left >= 0 && box.right <= width && taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                return onLeft ? Side.LEFT : Side.RIGHT;
            }
        }
        return Side.NONE;
    }
}
