package org.claimcheck.align;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.ClockTime;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.TimeBound;
import org.claimcheck.model.TimeValue;
import org.jspecify.annotations.Nullable;

/** How two times of day stand to each other, gentlest reading first. */
final class ClockLadder {

    private static final int DAY = 24 * 60;
    private static final int HALF_DAY = 12 * 60;

    /** Minutes that "about 5:30", "shortly after seven" leave on either side. */
    private static final int ABOUT = 20;

    /** Minutes by which a part of the day may be stretched: four is still a late afternoon or an early evening. */
    private static final int AROUND_PART = 60;

    /** Minutes by which a clock time that is a multiple of five may have been rounded: 3:30 for 3:33. */
    private static final int ROUNDED = 5;

    /** Minutes within which two times are rather two moments of one event, such as the call and the arrival. */
    private static final int CLOSE = 30;

    private final TimeValue left;
    private final TimeValue right;
    private final ClockTime leftClock;
    private final ClockTime rightClock;
    private final Sides sides;
    private final TimeWords words;

    ClockLadder(TimeValue left, TimeValue right, Sides sides, TimeWords words) {
        this.left = left;
        this.right = right;
        this.leftClock = whole(Objects.requireNonNull(left.clock()));
        this.rightClock = whole(Objects.requireNonNull(right.clock()));
        this.sides = sides;
        this.words = words;
    }

    /** "Morning" is said of all hours before noon: "early on Sunday morning, at two". */
    private static ClockTime whole(ClockTime clock) {
        return clock.isPartOfDay() && clock.display().equals("morning")
                ? new ClockTime(LocalTime.MIDNIGHT, HALF_DAY, clock.timex(), clock.display())
                : clock;
    }

    Comparison compare() {
        int gap = gap(0);
        if (gap == 0 && zonesAgree()) {
            boolean equal = leftClock.minutes() == rightClock.minutes();
            return equal
                    ? Comparison.same("equal", words.bothAre(left, right))
                    : Comparison.compatible("inside", words.inside(left, right));
        }
        Comparison inZones = inZones();
        if (inZones != null) {
            return inZones;
        }
        return gap == 0 ? Comparison.compatible("inside", words.inside(left, right)) : apart(gap);
    }

    private boolean zonesAgree() {
        ZoneOffset one = left.zone();
        ZoneOffset other = right.zone();
        return one == null || other == null || one.equals(other);
    }

    /** The comparison in the zones that are said, or that the outlets publish in; null when they do not help. */
    private @Nullable Comparison inZones() {
        ZoneOffset one = left.zone() != null ? left.zone() : outlet(sides, true);
        ZoneOffset other = right.zone() != null ? right.zone() : outlet(sides, false);
        boolean said = left.zone() != null || right.zone() != null;
        if (!said || one == null || other == null || one.equals(other)) {
            return null;
        }
        int shift = (one.getTotalSeconds() - other.getTotalSeconds()) / 60;
        if (gap(shift) == 0) {
            return Comparison.same("zone", words.zones(left, right));
        }
        return left.zone() != null && right.zone() != null ? apart(gap(shift)) : null;
    }

    private static @Nullable ZoneOffset outlet(Sides sides, boolean ofLeft) {
        PublicationTime published = (ofLeft ? sides.leftArticle() : sides.rightArticle()).published();
        return published == null ? null : published.offset();
    }

    /** Minutes between the two, 0 when they touch, after taking this many minutes from the left one. */
    private int gap(int shift) {
        int gap = gap(leftClock.minuteOfDay() - shift, rightClock.minuteOfDay());
        if (leftClock.eitherHalf() || rightClock.eitherHalf()) {
            gap = Math.min(gap, gap(leftClock.minuteOfDay() - shift + HALF_DAY, rightClock.minuteOfDay()));
        }
        return gap;
    }

    /** On the circle of the day: how far the later one starts behind the end of the earlier one. */
    private int gap(int leftStart, int rightStart) {
        int ahead = Math.floorMod(rightStart - leftStart, DAY);
        int behind = DAY - ahead;
        int afterLeft = Math.max(0, ahead - (leftClock.minutes() - 1));
        int afterRight = Math.max(0, behind - (rightClock.minutes() - 1));
        return ahead == 0 ? 0 : Math.min(afterLeft, afterRight);
    }

    private Comparison apart(int gap) {
        if (gap <= ROUNDED && (isRound(leftClock) || isRound(rightClock))) {
            return Comparison.compatible("rounding", words.about(left, right));
        }
        if (isHedged(left) || isHedged(right)) {
            return gap <= ABOUT * (isHedged(left) && isHedged(right) ? 2 : 1)
                    ? Comparison.compatible("about", words.about(left, right))
                    : bounded(gap);
        }
        return bounded(gap);
    }

    private Comparison bounded(int gap) {
        boolean leftFirst = inOneHalf(leftClock, rightClock) <= inOneHalf(rightClock, leftClock);
        TimeValue earlier = leftFirst ? left : right;
        TimeValue later = leftFirst ? right : left;
        if (later.bound() == TimeBound.BEFORE || earlier.bound() == TimeBound.AFTER) {
            return Comparison.compatible("bound", words.bound(left, right));
        }
        boolean part = leftClock.isPartOfDay() || rightClock.isPartOfDay();
        if (part && gap <= AROUND_PART) {
            return Comparison.compatible("about", words.about(left, right));
        }
        boolean zoned = (left.zone() == null) != (right.zone() == null);
        if (zoned
                && gap % 30 == 0
                && isLocal(sides.left(), sides.leftArticle(), left)
                        != isLocal(sides.right(), sides.rightArticle(), right)) {
            return Comparison.compatible(
                    "zone", words.differ(left, right) + ", and one of them is the time of the place");
        }
        if (zoned && gap % 30 == 0) {
            return Comparison.tension("zone", words.differ(left, right));
        }
        return gap < CLOSE
                ? Comparison.tension("close-time", words.differ(left, right))
                : Comparison.conflicting("different-time", words.differ(left, right));
    }

    /** Whether a time is said to be that of the place, of which nobody says how far it is from others: "3 p.m. local time". */
    private static boolean isLocal(Claim claim, Annotation article, TimeValue time) {
        String words = claim.span().of(article.article().text());
        return time.zone() == null && words.contains(" time");
    }

    /** Minute of the day, of a clock that does not say which half of it in the half that is nearer to the other: "10:30" and "10 p.m.". */
    private static int inOneHalf(ClockTime clock, ClockTime other) {
        int minute = clock.minuteOfDay();
        boolean later = clock.eitherHalf()
                && minute < HALF_DAY
                && Math.abs(minute + HALF_DAY - other.minuteOfDay()) < Math.abs(minute - other.minuteOfDay());
        return later ? minute + HALF_DAY : minute;
    }

    private static boolean isRound(ClockTime clock) {
        return clock.minuteOfDay() % 5 == 0;
    }

    private static boolean isHedged(TimeValue value) {
        return value.bound() == TimeBound.ABOUT;
    }
}
