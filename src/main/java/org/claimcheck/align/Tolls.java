package org.claimcheck.align;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.SectionKind;
import org.claimcheck.text.Resources;

/**
 * What lies between two tolls that differ and can both be true: one counts a group of the other's people, one counts the
 * attacker among the dead, one counts those who died since among the injured.
 *
 * <p>Example: "three teenagers were hurt" and "four people were hurt, including a girl of 13".
 */
final class Tolls {

    /** The kind of a comparison in which one side may count the attacker. */
    static final String ATTACKER = "attacker";

    /** The kind of a comparison of which a side stands deep in its article, where other tolls are told. */
    static final String BURIED = "buried";

    /** The kind of a comparison whose sentences give other tolls that differ as well. */
    static final String SEVERAL = "several";

    /** How many times another a toll is that is another event's; a nought too many makes ten times as many. */
    private static final double OTHER_SIZE = 40;

    private static final String ARRESTED = "arrested";

    /** The same of arrests, which are made day by day and in one street and the next. */
    private static final double OTHER_ARRESTS = 10;

    /** People below which a toll may yet rise from one to that. */
    private static final double GREAT = 500;

    /** UTF-16 code units of an article that lead it. */
    private static final int LEAD = 500;

    private static final Set<String> GROUPS =
            Set.of(String.join(" ", Resources.lines(Tolls.class, "groups.txt")).split(" "));
    private static final List<String> ATTACKER_DIED = Resources.lines(Tolls.class, "attacker-died.txt");
    private static final List<String> SUMMED_UP = Resources.lines(Tolls.class, "summed-up.txt");
    /** "11 shot in less than 30 hours": of more than one happening. */
    private static final Pattern IN_HOURS =
            Pattern.compile(" (?:in|within|over|during) (?:just |under |about |less than |fewer than"
                    + " |the last |the past |the first )?(?:[0-9]+|two|three|four|five|six|seven|twelve) (?:hours|days|weeks|months) "
                    + "| (?:[0-9]+|two|three|four|five|six|seven|eight|nine|ten|separate|city|overnight|weekend) (?:\\p{L}+ )?"
                    + "(?:shootings|shooting incidents|stabbings|robberies|fires|crashes|attacks) ");

    private static final Pattern TAKEN_BACK = Pattern.compile(
            "\\b(?:originally|initially|at first|earlier) (?:had )?(?:told"
                    + "|said|reported|thought|believed|put|counted)\\b|\\b(?:told|said|reported) (?:originally|initially)\\b");

    private static final Set<String> DEATH = Set.of("dead", "killed", "killing", "died", "fatally", "slain");
    private static final Set<String> REST = Set.of("other", "others", "also");
    /** The first line of the groups: "six children and two adults" are no group. */
    private static final Set<String> YOUNG =
            Set.of(Resources.lines(Tolls.class, "groups.txt").get(0).split(" "));

    private static final Set<String> SOME =
            Set.of("younger", "older", "elder", "youngest", "oldest", "eldest", "remaining");
    private static final List<String> BESIDES = List.of(" along with ", " together with ", " in addition to ");
    private static final List<String> MIXED = List.of(" including ", " among them ", " among those ");

    private Tolls() {}

    /** The comparison of two casualty figures, gentler where both can be true. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        if (!(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)) {
            return comparison;
        }
        boolean leftLess = left.min() < right.min();
        Sides rising = leftLess ? sides : sides.swapped();
        double less = Math.min(left.min(), right.min());
        double more = Math.max(left.min(), right.min());
        if (isOfGroup(rising.left(), rising.leftArticle())
                && !isOfGroup(rising.right(), rising.rightArticle())
                && (isPickedOut(rising.left(), rising.leftArticle())
                        || isMixed(rising.right(), rising.rightArticle(), less))) {
            return Comparison.compatible("part", "one counts a group of those whom the other counts");
        }
        if (isRest(rising.left(), rising.leftArticle()) || isAmongOthers(rising.left(), rising.leftArticle())) {
            return Comparison.compatible(
                    "part", "one counts those who are left beside others that the sentence tells of");
        }
        boolean killed = "killed".equals(sides.left().role());
        if (killed
                && more - less == 1
                && less > 0
                && (attackerDied(sides.leftArticle()) || attackerDied(sides.rightArticle()))) {
            return Comparison.tension(ATTACKER, "the attacker is dead as well, and may be counted on one side only");
        }
        boolean since = "injured".equals(sides.left().role())
                && !tellsOfDeadBeside(rising.right(), rising.rightArticle())
                && less + dead(rising.leftArticle(), rising.left()) == more;
        if (since) {
            return Comparison.compatible("fate", "those who died count among the injured on one side");
        }
        if (Companions.disagree(rising)) {
            return Comparison.conflicting(SEVERAL, comparison.because());
        }
        boolean leading = isLeading(sides.left()) && isLeading(sides.right());
        return leading ? comparison : Comparison.conflicting(BURIED, comparison.because());
    }

    /**
     * Whether one of two figures of an article is what is left of those who were shot without those who died, and the other counts those
     * who were found hurt, of whom some may have died since.
     */
    static boolean areOfOtherTime(Sides sides) {
        return sides.left().article().equals(sides.right().article())
                && "injured".equals(sides.left().role())
                && isShot(sides.left(), sides.leftArticle()) != isShot(sides.right(), sides.rightArticle());
    }

    private static boolean isShot(Claim claim, Annotation article) {
        return (" " + Words.normal(text(claim, article)) + " ").contains(" shot ");
    }

    /**
     * Whether one toll is so many times the other that no slip of a figure and no update makes the difference: an earthquake that
     * killed ten, and the one of years ago that killed 31,000.
     */
    static boolean areOfOtherSize(Sides sides) {
        if (!(sides.left().value() instanceof NumberValue left)
                || !(sides.right().value() instanceof NumberValue right)) {
            return false;
        }
        double less = Math.min(left.min(), right.min());
        double more = Math.max(left.min(), right.min());
        boolean arrests = ARRESTED.equals(sides.left().role()) && more >= OTHER_ARRESTS * less;
        return less > 0 && (arrests || (more >= GREAT && more >= OTHER_SIZE * less));
    }

    /** Whether one of the two alone counts several happenings. */
    static boolean areOfOtherScope(Sides sides) {
        return isOfSeveral(sides.left(), sides.leftArticle()) != isOfSeveral(sides.right(), sides.rightArticle());
    }

    /** Whether any sentence of the article that gives the figure counts several happenings. */
    private static boolean isOfSeveral(Claim claim, Annotation article) {
        return article.claims().stream()
                .anyMatch(other -> other.attribute().equals(claim.attribute())
                        && Objects.equals(other.role(), claim.role())
                        && other.frame() == claim.frame()
                        && other.value().equals(claim.value())
                        && isSummedUp(other, article));
    }

    /** Whether the sentence counts what happened over days or in a whole city: "from Friday through Sunday". */
    private static boolean isSummedUp(Claim claim, Annotation article) {
        String sentence =
                " " + Words.normal(claim.sentence().of(article.article().text())) + " ";
        return IN_HOURS.matcher(sentence).find()
                || SUMMED_UP.stream().anyMatch(words -> sentence.contains(" " + words + " "));
    }

    /** Whether one of the two alone is what was first held to be so: "police initially said that eight were wounded". */
    static boolean isOneTakenBack(Sides sides) {
        return isTakenBack(sides.left(), sides.leftArticle()) != isTakenBack(sides.right(), sides.rightArticle());
    }

    private static boolean isTakenBack(Claim claim, Annotation article) {
        return TAKEN_BACK
                .matcher(Words.normal(claim.sentence().of(article.article().text())))
                .find();
    }

    /**
     * Whether the words count those who are left of more: "one is in critical condition and two others were treated", "two women, who
     * were also shot". Where the sentence counts dead beside injured, the others are all the injured.
     */
    private static boolean isRest(Claim claim, Annotation article) {
        boolean rest =
                List.of(Words.normal(text(claim, article)).split(" ")).stream().anyMatch(REST::contains);
        String sentence =
                " " + Words.normal(claim.sentence().of(article.article().text())) + " ";
        return rest
                && DEATH.stream().noneMatch(word -> sentence.contains(" " + word + " "))
                && article.claims().stream()
                        .noneMatch(other -> other.attribute().equals("casualties")
                                && other.sentence().equals(claim.sentence())
                                && !Objects.equals(other.role(), claim.role()));
    }

    /** "two younger children", "two boys were treated along with a girl": more are told of in the same breath. */
    private static boolean isAmongOthers(Claim claim, Annotation article) {
        boolean some =
                List.of(Words.normal(text(claim, article)).split(" ")).stream().anyMatch(SOME::contains);
        String behind = Words.normal(article.article()
                .text()
                .substring(
                        claim.span().start(),
                        Math.max(claim.span().start(), claim.sentence().end())));
        return some || BESIDES.stream().anyMatch(behind::contains);
    }

    /** Whether it stands where an article gives the toll of what it is about: in its headline or its first sentences. */
    private static boolean isLeading(Claim claim) {
        return claim.section() == SectionKind.HEADLINE || claim.span().start() < LEAD;
    }

    /** Whether the words name people of one kind alone, such as children, who may be some of those who were harmed. */
    private static boolean isOfGroup(Claim claim, Annotation article) {
        String words = " " + Words.normal(text(claim, article)) + " ";
        for (String mixed : MIXED) {
            words = words.contains(mixed)
                    ? words.substring(0, words.indexOf(mixed))
                    : words; // "four people, including a girl"
        }
        List<String> each = List.of(words.split(" "));
        boolean several = YOUNG.stream().anyMatch(each::contains)
                && each.stream().anyMatch(word -> GROUPS.contains(word) && !YOUNG.contains(word));
        return !several && each.stream().anyMatch(GROUPS::contains);
    }

    /** "The two men who were hurt": said as if to tell them from others. */
    private static boolean isPickedOut(Claim claim, Annotation article) {
        String before = article.article()
                .text()
                .substring(claim.sentence().start(), claim.span().start());
        return before.toLowerCase(Locale.ROOT).endsWith("the ")
                && text(claim, article).contains(" who ");
    }

    /** Whether the sentence of the greater figure tells of several kinds of people, or its article counts the group too. */
    private static boolean isMixed(Claim claim, Annotation article, double group) {
        String sentence =
                " " + Words.normal(claim.sentence().of(article.article().text())) + " ";
        boolean several = MIXED.stream().anyMatch(sentence::contains);
        return several
                || countsGroup(article, group)
                || article.claims().stream()
                        .anyMatch(other -> other.attribute().equals("casualties")
                                && Objects.equals(other.role(), claim.role())
                                && other.subject() != null
                                && other.value() instanceof NumberValue number
                                && number.min() == group);
    }

    /** Whether an article counts as many of one kind of people, whatever it says of them: "six children and two adults". */
    private static boolean countsGroup(Annotation article, double number) {
        return article.mentions().quantities().stream()
                .anyMatch(quantity -> quantity.value().isExact()
                        && quantity.value().min() == number
                        && quantity.noun() != null
                        && GROUPS.contains(quantity.noun()));
    }

    /** How many an article counts dead in the event of a claim; 0 when it counts none. */
    private static double dead(Annotation article, Claim beside) {
        return article.claims().stream()
                .filter(claim -> claim.attribute().equals("casualties")
                        && "killed".equals(claim.role())
                        && claim.subject() == null
                        && claim.frame() == beside.frame()
                        && claim.value() instanceof NumberValue)
                .mapToDouble(claim -> ((NumberValue) claim.value()).min())
                .max()
                .orElse(0);
    }

    /** Whether an article counts dead beside a figure, wherever it gives that: then none of them is in the figure. */
    private static boolean tellsOfDeadBeside(Claim claim, Annotation article) {
        return article.claims().stream()
                .filter(other -> other.attribute().equals("casualties")
                        && Objects.equals(other.role(), claim.role())
                        && other.value() instanceof NumberValue one
                        && claim.value() instanceof NumberValue two
                        && one.min() == two.min())
                .anyMatch(other -> deadBeside(other, article) > 0);
    }

    /** How many the sentence of a claim counts dead; 0 when it counts none. */
    private static double deadBeside(Claim claim, Annotation article) {
        return article.claims().stream()
                .filter(other -> other.attribute().equals("casualties")
                        && "killed".equals(other.role())
                        && other.sentence().equals(claim.sentence())
                        && other.value() instanceof NumberValue)
                .mapToDouble(other -> ((NumberValue) other.value()).min())
                .max()
                .orElse(0);
    }

    private static boolean attackerDied(Annotation article) {
        String text = " " + Words.normal(article.article().text()) + " ";
        return ATTACKER_DIED.stream().anyMatch(words -> text.contains(" " + words + " "));
    }

    private static String text(Claim claim, Annotation article) {
        return claim.span().of(article.article().text());
    }
}
