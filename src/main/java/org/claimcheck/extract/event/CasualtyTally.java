package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.extract.event.PeoplePhrase.Kind;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Settles what an article's statements about one role of one event add up to: which figure is the whole, which is part of
 * it. A whole has no subject; a part bears the noun that it is a part by.
 */
final class CasualtyTally {

    private static final Words TOTALS = Words.named("total-persons");
    private static final Words IN_HOSPITAL = Words.of(List.of("hospitalized", "hospitalised", "hospitalizes"));
    private static final Words BADLY = Words.named("badly");
    private static final Words SLIGHTLY = Words.named("slightly");
    private static final int LEAD = 4;

    private final Context context;
    private final int frame;
    private final String role;
    private final List<CasualtyStatement> statements;

    CasualtyTally(Context context, int frame, String role, List<CasualtyStatement> statements) {
        this.context = context;
        this.frame = frame;
        this.role = role;
        this.statements = sumsOfSentences(statements);
    }

    /** The largest number that any statement gives for certain; 0 when there is none. */
    double most() {
        return statements.stream()
                .filter(statement -> statement.people().kind() != Kind.NONE)
                .mapToDouble(CasualtyStatement::number)
                .max()
                .orElse(0);
    }

    /** Whether the sentence of another statement counts these before it. */
    boolean isToldBefore(CasualtyStatement other) {
        return statements.stream()
                .anyMatch(it -> it.passage().index == other.passage().index
                        && it.people().kind() == Kind.COUNT
                        && it.people().last() < other.people().first());
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    /** Files the claims for the whole. */
    void file() {
        CasualtyStatement whole = whole();
        BodyToll body = new BodyToll(context, role, statements);
        for (CasualtyStatement statement : statements) {
            String grade = grade(statement);
            if (grade != null) {
                file(statement, statement.people().number(), grade);
            } else if (whole != null && (isWhole(statement, whole) || body.isAll(statement, whole))) {
                file(statement, statement.people().number(), null);
            } else if (statement.people().kind() == Kind.COUNT
                    && statement.people().noun() != null) {
                file(statement, statement.people().number(), statement.people().noun());
            }
        }
    }

    /** How badly some are hurt of whom more may be hurt: "three people were seriously injured"; null where nothing is said of it. */
    private @Nullable String grade(CasualtyStatement statement) {
        Kind kind = statement.people().kind();
        if (!role.equals("injured") || !(kind == Kind.COUNT || kind == Kind.PART)) {
            return null;
        }
        for (int at = statement.first(); at <= statement.last(); at++) {
            if (BADLY.at(context.tokens(), at)) {
                return "badly hurt";
            }
            if (SLIGHTLY.at(context.tokens(), at)) {
                return "slightly hurt";
            }
        }
        return null;
    }

    /** The statement to start from: a headline or early count, else a single person who is the only one. */
    private @Nullable CasualtyStatement whole() {
        CasualtyStatement best = null;
        for (CasualtyStatement statement : statements) {
            Kind kind = statement.people().kind();
            boolean countable =
                    kind == Kind.COUNT || kind == Kind.ORDINAL || (kind == Kind.PART && role.equals("killed"));
            if (countable && grade(statement) == null && (best == null || isBetter(statement, best))) {
                best = statement;
            }
        }
        if (best != null) {
            return best;
        }
        CasualtyStatement none = first(Kind.NONE);
        CasualtyStatement one = single();
        return one != null ? one : none;
    }

    private @Nullable CasualtyStatement first(Kind kind) {
        return statements.stream()
                .filter(statement -> statement.people().kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static boolean isBetter(CasualtyStatement left, CasualtyStatement right) {
        boolean leftEarly = left.passage().index < LEAD;
        boolean rightEarly = right.passage().index < LEAD;
        if (leftEarly != rightEarly && !rightEarly) {
            return true;
        }
        return leftEarly == rightEarly && left.number() > right.number();
    }

    /** The first single person, unless two different ones are named. */
    private @Nullable CasualtyStatement single() {
        Set<String> names = new HashSet<>();
        CasualtyStatement first = null;
        for (CasualtyStatement statement : statements) {
            PeoplePhrase people = statement.people();
            if (people.kind() == Kind.NAMED && people.noun() != null) {
                names.add(people.noun());
            }
            boolean part = people.kind() == Kind.PART; // "three of them were badly hurt", of more who were hurt
            if (people.kind() != Kind.NONE && !part && first == null) {
                first = statement;
            }
        }
        return names.size() > 1 ? null : first;
    }

    private boolean isWhole(CasualtyStatement statement, CasualtyStatement whole) {
        if (statement.equals(whole)) {
            return true;
        }
        Kind kind = statement.people().kind();
        if (kind == Kind.NONE) {
            return whole.people().kind() == Kind.NONE;
        }
        if (statement.people().isSingle()) {
            return whole.people().isSingle() && kind == Kind.ONE && statement.passage().index < LEAD;
        }
        boolean same = statement.number() == whole.number();
        boolean larger = statement.number() >= whole.number() && statement.isTotalNoun(TOTALS);
        boolean part = kind == Kind.PART && !role.equals("killed");
        return !part && (same || (larger && kind == Kind.COUNT));
    }

    /** Files a figure of people of whom nothing worse is said as a count. */
    void fileCount(CasualtyStatement statement) {
        file("count", statement, statement.people().number(), "person");
    }

    void file(CasualtyStatement statement, NumberValue number, @Nullable String subject) {
        file("casualties", statement, number, subject);
    }

    private void file(String attribute, CasualtyStatement statement, NumberValue number, @Nullable String subject) {
        boolean some = statement.people().kind() == Kind.NAMED // "a man died": nobody counts
                || statement.people().isSingle()
                || isInHospitalAlone(statement);
        double most = some ? Double.POSITIVE_INFINITY : number.max();
        NumberValue value = new NumberValue(
                display(number), number.min(), most, number.approximate(), "person", null, number.precision());
        Span span = context.tokens().span(statement.first(), statement.last());
        context.desk().file(frame, attribute, subject, role, value, span, statement.first());
    }

    /** Whether some were taken to a hospital, and nobody counts those who were hurt: others may have gone home. */
    private boolean isInHospitalAlone(CasualtyStatement statement) {
        return isInHospital(statement)
                && !statement.people().others()
                && statements.stream().noneMatch(other -> !isInHospital(other) && other.number() == statement.number());
    }

    private boolean isInHospital(CasualtyStatement statement) {
        return IN_HOSPITAL.at(context.tokens(), statement.anchor());
    }

    /** Whether no statement tells how many there are in all: each is of one person, or of some who were taken to a hospital. */
    boolean isOpen() {
        return statements.stream().allMatch(it -> it.number() <= 1 || isInHospitalAlone(it));
    }

    private String display(NumberValue number) {
        String figure = number.isExact()
                ? figure(number.min())
                : number.max() == Double.POSITIVE_INFINITY
                        ? "at least " + figure(number.min())
                        : number.min() == Double.NEGATIVE_INFINITY
                                ? "at most " + figure(number.max())
                                : figure(number.min()) + " to " + figure(number.max());
        return figure + " " + role;
    }

    private static String figure(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Parts that one sentence gives are added up: "a man was killed and two others were also killed". */
    private static List<CasualtyStatement> sumsOfSentences(List<CasualtyStatement> all) {
        List<CasualtyStatement> out = new ArrayList<>();
        for (CasualtyStatement statement : all) {
            CasualtyStatement previous = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean sameSentence = previous != null
                    && previous.passage().index == statement.passage().index
                    && previous.people().last() < statement.people().first();
            if (previous != null && sameSentence && statement.people().others() && previous.number() > 0) {
                out.set(out.size() - 1, sum(previous, statement));
            } else if (previous == null
                    || !previous.people().equals(statement.people())
                    || !sameRun(previous, statement)) {
                out.add(statement);
            }
        }
        return out;
    }

    private static boolean sameRun(CasualtyStatement left, CasualtyStatement right) {
        return left.passage().index == right.passage().index;
    }

    private static CasualtyStatement sum(CasualtyStatement left, CasualtyStatement right) {
        return new CasualtyStatement(
                left.frame(),
                left.role(),
                left.people().and(right.people()),
                left.passage(),
                left.first(),
                right.last(),
                left.anchor(),
                left.weak() && right.weak());
    }
}
