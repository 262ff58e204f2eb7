package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.NumberValue;

/**
 * Casualties by role. What the article's sentences say is gathered first and settled by event: who died is not injured
 * as well, and people who were shot are injured unless they died.
 */
final class CasualtyFiller {

    private CasualtyFiller() {}

    static void fill(Context context) {
        CasualtyReader reader = new CasualtyReader(context);
        Map<Integer, List<CasualtyStatement>> byFrame = new TreeMap<>();
        for (Passage passage : context.scene().passages) {
            if (!passage.isCaption()) {
                for (CasualtyStatement statement : reader.read(passage)) {
                    byFrame.computeIfAbsent(statement.frame(), frame -> new ArrayList<>())
                            .add(statement);
                }
            }
        }
        byFrame.forEach((frame, statements) -> settle(context, frame, goingOn(statements)));
    }

    /**
     * The statements, each "a third man" after two of another fate in its sentence as one: "killed two men and hurt a third man".
     */
    private static List<CasualtyStatement> goingOn(List<CasualtyStatement> all) {
        return all.stream()
                .map(statement -> goesOn(statement, all) ? statement.ofOne() : statement)
                .toList();
    }

    private static boolean goesOn(CasualtyStatement statement, List<CasualtyStatement> all) {
        return statement.people().kind() == PeoplePhrase.Kind.ORDINAL
                && all.stream()
                        .anyMatch(other -> other.passage().index == statement.passage().index
                                && !other.role().equals(statement.role())
                                && other.people().first() < statement.people().first()
                                && other.number() == statement.number() - 1);
    }

    private static void settle(Context context, int frame, List<CasualtyStatement> all) {
        if (frame < 0) {
            return;
        }
        List<CasualtyStatement> killed = of(all, "killed");
        CasualtyTally dead = new CasualtyTally(context, frame, "killed", killed);
        List<CasualtyStatement> harmed = without(of(all, "injured"), killed);
        List<CasualtyStatement> hurt = beyondThoseShot(harmed, without(of(all, "shot"), killed));
        List<CasualtyStatement> surely =
                hurt.stream().filter(statement -> !statement.weak()).toList();
        CasualtyTally injured = new CasualtyTally(context, frame, "injured", surely.isEmpty() ? hurt : surely);
        dead.file();
        new CasualtyTally(context, frame, "arrested", of(all, "arrested")).file();
        new CasualtyTally(context, frame, "missing", of(all, "missing")).file();
        List<CasualtyStatement> shot = without(of(all, "shot"), killed);
        counted(context, frame, shot);
        List<CasualtyStatement> alone = shot.stream()
                .filter(statement -> harmed.stream()
                        .noneMatch(
                                other -> !hurt.contains(other) && other.passage().index == statement.passage().index))
                .toList();
        boolean several = new CasualtyTally(context, frame, "injured", alone).most() > Math.max(1, injured.most());
        if (!several || !injured.isOpen()) {
            injured.file();
        }
        if (!alone.isEmpty() && (surely.isEmpty() || (several && injured.isOpen()))) {
            shot(context, frame, alone, dead); // "four were shot", and of one it is told how badly
        }
    }

    /** "Five people were shot" is a count of its own: whoever counts the shot does not tell who lived. */
    private static void counted(Context context, int frame, List<CasualtyStatement> shot) {
        CasualtyTally tally = new CasualtyTally(context, frame, "shot", shot);
        for (CasualtyStatement statement : shot) {
            boolean many = statement.people().kind() == PeoplePhrase.Kind.COUNT && statement.number() > 1;
            if (many && statement.number() == tally.most()) {
                tally.fileCount(statement);
            }
        }
    }

    private static List<CasualtyStatement> of(List<CasualtyStatement> all, String role) {
        return all.stream().filter(statement -> statement.role().equals(role)).toList();
    }

    /** Statements about people of whom the same sentence does not say worse. */
    private static List<CasualtyStatement> without(List<CasualtyStatement> some, List<CasualtyStatement> worse) {
        return some.stream()
                .filter(statement -> statement.people().kind() == PeoplePhrase.Kind.NONE // "nobody was killed or hurt"
                        || worse.stream()
                                .noneMatch(other -> other.passage().index == statement.passage().index
                                        && other.people().equals(statement.people())))
                .toList();
    }

    /**
     * Without those who are hurt beside more who were shot: "three children shot, one injured" does not tell whether the one is of
     * the three, so that neither figure is that of all who were hurt.
     */
    private static List<CasualtyStatement> beyondThoseShot(List<CasualtyStatement> hurt, List<CasualtyStatement> shot) {
        return hurt.stream()
                .filter(statement -> shot.stream()
                        .noneMatch(other -> other.passage().index == statement.passage().index
                                && other.number() > statement.number()
                                && other.people().last() < statement.people().first()))
                .toList();
    }

    /** "Five were shot" and two died: three are injured. */
    private static void shot(Context context, int frame, List<CasualtyStatement> shot, CasualtyTally dead) {
        CasualtyTally tally = new CasualtyTally(context, frame, "injured", shot);
        if (dead.most() == 0) {
            tally.file();
            return;
        }
        for (CasualtyStatement statement : shot) {
            NumberValue number = statement.people().number();
            boolean whole = number.isExact() && number.min() == tally.most() && number.min() > dead.most();
            if (whole && statement.people().kind() == PeoplePhrase.Kind.COUNT && dead.most() > 0) {
                tally.file(statement, alive(statement, number.min(), dead), null);
            }
        }
    }

    /** Those who were shot without the dead; "one dead, three shot" leaves open whether the one is of the three. */
    private static NumberValue alive(CasualtyStatement shot, double number, CasualtyTally dead) {
        if (shot.people().others()) {
            return NumberValue.exactly(number, "person", "");
        }
        double least = number - dead.most();
        return dead.isToldBefore(shot)
                ? new NumberValue("", least, number, false, "person", null, 1)
                : NumberValue.exactly(least, "person", "");
    }
}
