package org.claimcheck.align;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Comparison;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeValue;
import org.claimcheck.text.Memo;
import org.claimcheck.text.Resources;

/**
 * Whether a time is said of the event itself: an adverbial of time belongs to the verb that governs it, the nearest one before it in its
 * sentence, or the first one behind it where it opens the sentence.
 *
 * <p>Example: in "a man was shot on Friday" and "Friday's shooting" the day is that of the shooting; in "the search for the gunman went on
 * on Friday" and "police, who were called to the shooting, spoke to neighbours on Friday" it is not.
 */
final class Attachment {

    /** The kind of a comparison in which one of the times may be that of something else. */
    static final String LOOSE = "loose";

    /** What a time is said of. */
    private enum Of {
        EVENT,
        DEATH,
        FINDING,
        END,
        EARLIER,
        CARE,
        NEXT,
        ANOTHER
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final WordLists LISTS = new WordLists("attachment.tsv");
    private static final Set<String> PASTS = words("past-forms.txt");
    private static final Set<String> DEATHS = LISTS.get("deaths");
    private static final Set<String> FINDINGS = LISTS.get("findings");
    private static final Set<String> DETERMINERS = LISTS.get("determiners");
    private static final Set<String> TURNS = LISTS.get("turns");
    private static final Set<String> NOT_HEADS = LISTS.get("not-heads");
    private static final Set<String> MODALS = LISTS.get("modals");
    private static final Set<String> PROGRESSIVE = LISTS.get("progressive");
    private static final Set<String> ENDINGS = LISTS.get("endings");
    private static final Set<String> SERIES = LISTS.get("series");
    private static final Set<String> ARRIVALS = LISTS.get("arrivals");
    private static final Set<String> WARDS = LISTS.get("wards");
    private static final Pattern REPORT_BEHIND =
            Pattern.compile(",?\\s+(?:said|says|told|reported|recorded|put|measured|saying)\\b");
    private static final Pattern BEFORE_ATTRIBUTE =
            Pattern.compile("(?i)\\b(?:the|a|an|this|that|his|her|their|its|in|of|from)\\s+$");
    private static final Pattern NOUN_BEHIND = Pattern.compile(",?\\s+\\p{Ll}{4,}");
    /** "for a third straight night": one of several. */
    private static final Pattern AGAIN =
            Pattern.compile("(?i)\\b(?:(?:second|third|fourth|fifth|another|next) (?:straight |consecutive"
                    + " |successive )?|straight |consecutive |successive )(?:day|night|evening|weekend)s?\\b"
                    + "|\\bfor the (?:second|third|fourth|fifth) time\\b");

    private static final Memo<Boolean> REPEATED =
            new Memo<>(sentence -> AGAIN.matcher(sentence).find(), 1 << 12);

    /** "about a shooting that had taken place the day before": not the one that is told of. */
    private static final Pattern HAD_BEEN =
            Pattern.compile("(?i)\\b(?:a|an|another) (?:[\\p{L}-]+ ){1,3}(?:that|which) had (?:\\p{L}+ ?){1,3}\\s*$");

    /** "heading into Sunday's final". */
    private static final Pattern INTO = Pattern.compile(
            "(?i)\\b(?:(?:head|go|advanc|mov|look)(?:s|es|ed|e|ing)? (?:\\p{L}+ )?(?:into|to|toward)|ahead of|in(?:to)? the run-up to) (?:the )?$");

    /** "It was half past two on Monday when the roof fell in". */
    private static final Pattern IT_WAS = Pattern.compile(
            "(?i)\\P{L}*it (?:was|happened|had been|was only|was not yet|must have been) (?:\\p{L}+ ){0,2}");

    private static final Pattern WHEN = Pattern.compile(",?\\s+(?:when|that)\\b");

    private static final int FAR = 5;
    private static final int BESIDE = 4;

    private Attachment() {}

    private static Set<String> words(String file) {
        return Set.of(String.join(" ", Resources.lines(Attachment.class, file)).split(" "));
    }

    /** The comparison of two times of an event, marked where one of them may be that of something else. */
    static Comparison weigh(Comparison comparison, Sides sides) {
        if (comparison.relation() != Relation.CONFLICTING || sides.left().subject() != null) {
            return comparison;
        }
        Of left = of(sides.left(), sides.leftArticle());
        Of right = of(sides.right(), sides.rightArticle());
        if (left != right && (left == Of.END || right == Of.END)) {
            return Comparison.notComparable("end", "one is when it was over");
        }
        if (left != right && (left == Of.CARE || right == Of.CARE)) {
            return Comparison.notComparable("care", "one is when somebody came to a hospital");
        }
        if (left != right && (left == Of.NEXT || right == Of.NEXT)) {
            return Comparison.notComparable("another-event", "one is of what comes next");
        }
        if (left == Of.EARLIER || right == Of.EARLIER) {
            return Comparison.notComparable("another-event", "one is of what had happened before");
        }
        if (left != right && (left == Of.DEATH || right == Of.DEATH) && (left == Of.EVENT || right == Of.EVENT)) {
            Claim death = left == Of.DEATH ? sides.left() : sides.right();
            Claim deed = left == Of.DEATH ? sides.right() : sides.left();
            if (isAfter(death, deed)) {
                return Comparison.notComparable("death", "one is when somebody died of it");
            }
        }
        boolean sure = comparison.kind().equals(SureHours.KIND);
        return sure || (left == right && left != Of.ANOTHER)
                ? comparison
                : Comparison.conflicting(LOOSE, comparison.because());
    }

    private static boolean isAfter(Claim death, Claim deed) {
        LocalDate day = death.value() instanceof TimeValue time ? time.day() : null;
        LocalDate before = deed.value() instanceof TimeValue time ? time.day() : null;
        return day != null && before != null && day.isAfter(before);
    }

    /** Whether a sentence tells of one of several: "for a third straight night". */
    static boolean isRepeated(Claim time, Annotation article) {
        return REPEATED.of(time.sentence().of(article.article().text()));
    }

    /** Whether it is said of the event itself: "was shot in Leeds". */
    static boolean isOfEvent(Claim claim, Annotation article) {
        Of of = of(claim, article);
        return of == Of.EVENT || of == Of.DEATH;
    }

    /** Whether it is said of what had happened before: "about a robbery that had taken place the day before". */
    static boolean isEarlier(Claim time, Annotation article) {
        return of(time, article) == Of.EARLIER;
    }

    private static Of of(Claim time, Annotation article) {
        String text = article.article().text();
        List<Span> triggers = triggers(time, article);
        boolean teller = time.attribute().equals("place")
                && REPORT_BEHIND
                        .matcher(text)
                        .region(time.span().end(), text.length())
                        .lookingAt(); // "a worker in Leeds said"
        if (teller || isQuoted(time, article)) {
            return Of.ANOTHER;
        }
        if (INTO.matcher(text.substring(time.sentence().start(), time.span().start()))
                .find()) {
            return Of.NEXT;
        }
        if (IT_WAS.matcher(text.substring(time.sentence().start(), time.span().start()))
                        .matches()
                && WHEN.matcher(text).region(time.span().end(), text.length()).lookingAt()) {
            return Of.EVENT;
        }
        if (isAttribute(time, text)) {
            return behind(time, text, triggers, BESIDE);
        }
        if (text.startsWith("'s", time.span().end())
                || text.startsWith("’s", time.span().end())) {
            return behind(time, text, triggers, FAR);
        }
        return before(time, text, triggers);
    }

    /** "the March 11 shooting": a date between an article and a noun is that of the noun. */
    private static boolean isAttribute(Claim time, String text) {
        int end = time.span().end();
        boolean before = BEFORE_ATTRIBUTE
                .matcher(text.substring(time.sentence().start(), time.span().start()))
                .find();
        return before
                && NOUN_BEHIND
                        .matcher(text.substring(end, Math.min(text.length(), end + 20)))
                        .find();
    }

    private static boolean isQuoted(Claim time, Annotation article) {
        return article.mentions().quotes().stream()
                .anyMatch(quote -> quote.isMarked() && quote.span().overlaps(time.span()));
    }

    private static List<Span> triggers(Claim time, Annotation article) {
        return article.frames().stream()
                .filter(frame -> frame.number() == time.frame())
                .map(EventFrame::mentions)
                .flatMap(List::stream)
                .filter(span -> span.overlaps(time.sentence()))
                .toList();
    }

    /** Reads from the time to the left, word by word, for the trigger or verb that governs it. */
    private static Of before(Claim time, String text, List<Span> triggers) {
        String left = text.substring(time.sentence().start(), time.span().start());
        List<String> read = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher words = WORD.matcher(left);
        while (words.find()) {
            read.add(words.group().toLowerCase(Locale.ROOT));
            spans.add(new Span(
                    time.sentence().start() + words.start(), time.sentence().start() + words.end()));
        }
        for (int at = read.size() - 1; at >= 0; at--) {
            Span span = spans.get(at);
            if (triggers.stream().anyMatch(trigger -> trigger.overlaps(span))) {
                boolean others =
                        read.subList(Math.max(0, at - BESIDE), at).stream().anyMatch(SERIES::contains);
                return others ? Of.ANOTHER : said(read.get(at)); // "after a spate of robberies in the south"
            }
            boolean goesOn = at > 0 && read.get(at).endsWith("ing") && PROGRESSIVE.contains(read.get(at - 1));
            if (goesOn || MODALS.contains(read.get(at))) {
                return Of.ANOTHER;
            }
            boolean adjective = at > 0 && at < read.size() - 1 && DETERMINERS.contains(read.get(at - 1));
            if (!adjective && isPast(read.get(at))) {
                boolean earlier = at > 0 && read.get(at - 1).equals("had");
                if (earlier) {
                    return HAD_BEEN.matcher(left).find() ? Of.EARLIER : Of.ANOTHER;
                }
                if (ENDINGS.contains(read.get(at))) {
                    return Of.END; // "after the gunfire stopped around noon"
                }
                if (ARRIVALS.contains(read.get(at))
                        && read.subList(at, read.size()).stream().anyMatch(WARDS::contains)) {
                    return Of.CARE; // "walked into a hospital at 6 a.m."
                }
                int subject = subject(at, read, spans, triggers);
                return subject < 0 ? Of.ANOTHER : said(read.get(subject));
            }
        }
        return behind(time, text, triggers, Integer.MAX_VALUE);
    }

    /** The trigger that is the subject of a verb: "an explosion levelled a chapel", not "victims of the explosion waited"; or -1. */
    private static int subject(int verb, List<String> read, List<Span> spans, List<Span> triggers) {
        for (int at = verb - 1; at >= Math.max(0, verb - BESIDE); at--) {
            Span span = spans.get(at);
            if (triggers.stream().anyMatch(trigger -> trigger.overlaps(span))) {
                boolean head =
                        read.subList(Math.max(0, at - BESIDE), at).stream().noneMatch(NOT_HEADS::contains);
                return head ? at : -1;
            }
            if (TURNS.contains(read.get(at)) || read.get(at).startsWith("who")) {
                return -1;
            }
        }
        return -1;
    }

    /** Reads from the time to the right for the first trigger or verb. */
    private static Of behind(Claim time, String text, List<Span> triggers, int most) {
        Matcher words = WORD.matcher(text);
        words.region(
                time.span().end(), Math.max(time.span().end(), time.sentence().end()));
        String previous = "";
        for (int read = 0; read < most && words.find(); read++) {
            Span span = new Span(words.start(), words.end());
            String word = words.group().toLowerCase(Locale.ROOT);
            if (triggers.stream().anyMatch(trigger -> trigger.overlaps(span))) {
                return said(word);
            }
            if (TURNS.contains(word) || (isPast(word) && !DETERMINERS.contains(previous))) {
                return Of.ANOTHER;
            }
            previous = word;
        }
        return Of.ANOTHER;
    }

    private static Of said(String trigger) {
        return DEATHS.contains(trigger) ? Of.DEATH : FINDINGS.contains(trigger) ? Of.FINDING : Of.EVENT;
    }

    private static boolean isPast(String word) {
        return PASTS.contains(word) || (word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed"));
    }
}
