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
        byFrame.forEach((frame, statements) -> settle(context, frame, statements));
    }

    private static void settle(Context context, int frame, List<CasualtyStatement> all) {
        if (frame < 0) {
            return;
        }
        List<CasualtyStatement> killed = of(all, "killed");
        CasualtyTally dead = new CasualtyTally(context, frame, "killed", killed);
        List<CasualtyStatement> harmed = without(of(all, "injured"), killed);
        List<CasualtyStatement> hurt = beyondThoseShot(harmed, all);
        List<CasualtyStatement> surely =
                hurt.stream().filter(statement -> !statement.weak()).toList();
        CasualtyTally injured = new CasualtyTally(context, frame, "injured", surely.isEmpty() ? hurt : surely);
        dead.file();
        injured.file();
        new CasualtyTally(context, frame, "arrested", of(all, "arrested")).file();
        new CasualtyTally(context, frame, "missing", of(all, "missing")).file();
        List<CasualtyStatement> shot = without(of(all, "shot"), killed);
        counted(context, frame, shot);
        List<CasualtyStatement> alone = shot.stream()
                .filter(statement -> harmed.stream()
                        .noneMatch(
                                other -> !hurt.contains(other) && other.passage().index == statement.passage().index))
                .toList();
        if (surely.isEmpty() && !alone.isEmpty()) {
            shot(context, frame, alone, dead);
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
                .filter(statement -> worse.stream()
                        .noneMatch(other -> other.passage().index == statement.passage().index
                                && other.people().equals(statement.people())))
                .toList();
    }

    /**
     * Without those who are hurt beside more who were shot: "three children shot, one injured" does not tell whether the one is of
     * the three, so that neither figure is that of all who were hurt.
     */
    private static List<CasualtyStatement> beyondThoseShot(List<CasualtyStatement> hurt, List<CasualtyStatement> all) {
        return hurt.stream()
                .filter(statement -> all.stream()
                        .noneMatch(other -> other.role().equals("shot")
                                && other.passage().index == statement.passage().index
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
                tally.file(statement, NumberValue.exactly(number.min() - dead.most(), "person", ""), null);
            }
        }
    }
}
