package org.claimcheck.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.claimcheck.align.VersionSentence.Word;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a version has otherwise than the one before: claims, names, times and figures that took another's place in a
 * sentence which otherwise stayed, a "not" that came or went. A sentence that was written anew says other things and
 * changes nothing, but for a toll and an age, which are told by what they are about.
 */
final class ChangedFacts {

    /** A fact as it was, at the words of the version before, and as it is. */
    record Change(Claim before, Claim now) {}

    private final Annotation before;
    private final Annotation now;
    private final MovedOn movedOn;
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> explained = new ArrayList<>();
    private final Set<Claim> taken = new HashSet<>();

    private ChangedFacts(Annotation before, Annotation now) {
        this.before = before;
        this.now = now;
        this.movedOn = new MovedOn(before, now);
    }

    /** The changes between two versions, in the order of the later one's text. */
    static List<Change> between(Annotation before, Annotation now) {
        ChangedFacts facts = new ChangedFacts(before, now);
        for (Rewording rewording : Rewording.between(before, now)) {
            facts.claims(rewording, true);
            facts.claims(rewording, false);
            VersionNames.changes(rewording).forEach(facts::add);
            facts.negations(rewording);
        }
        facts.keyed();
        facts.changes.sort(
                (one, other) -> one.now().span().compareTo(other.now().span()));
        return facts.changes;
    }

    /** Keeps a change unless its words are part of one that is known, or time brought it about. */
    private void add(Change change) {
        boolean known = Stream.concat(changes.stream(), explained.stream())
                .anyMatch(it -> it.now().span().overlaps(change.now().span())
                        || it.before().span().overlaps(change.before().span()));
        if (!known) {
            (movedOn.explains(change) ? explained : changes).add(change);
        }
    }

    private void claims(Rewording rewording, boolean quotes) {
        for (Claim claim : now.claims()) {
            boolean wanted = claim.attribute().equals("quote") == quotes
                    && !claim.attribute().equals("name")
                    && !claim.isReportedFrom()
                    && rewording.now().holds(claim.span());
            Claim old = wanted && !isSaid(claim, now, before) ? replaced(claim, rewording) : null;
            if (old != null) {
                taken.add(old);
                add(new Change(old, claim));
            }
        }
    }

    /** The claim of the reworded sentence in whose place this one stands; null when there is none, or both can hold. */
    private @Nullable Claim replaced(Claim claim, Rewording rewording) {
        for (Claim old : before.claims()) {
            if (rewording.before().holds(old.span())
                    && !taken.contains(old)
                    && isSlot(old, claim)
                    && (claim.attribute().equals("quote") || rewording.keeps(old.span(), claim.span()))
                    && !isSaid(old, before, now)
                    && disagree(old, claim)) {
                return old;
            }
        }
        return null;
    }

    private static boolean isSlot(Claim old, Claim claim) {
        boolean polarity = claim.attribute().equals("polarity");
        return old.attribute().equals(claim.attribute())
                && Objects.equals(old.role(), claim.role())
                && (polarity ? Objects.equals(old.subject(), claim.subject()) : isAsserted(old) && isAsserted(claim))
                && old.certainty() == claim.certainty()
                && claim.certainty() == Certainty.STATED
                && old.section() == claim.section()
                && claim.section() != SectionKind.CAPTION;
    }

    private static boolean isAsserted(Claim claim) {
        return claim.polarity() == Polarity.ASSERTED;
    }

    private boolean disagree(Claim old, Claim claim) {
        return VersionLadder.isChanged(new Sides(old, before, claim, now));
    }

    /** Whether another version has the claim's own words in the same slot: then it was moved, not changed. */
    private static boolean isSaid(Claim claim, Annotation in, Annotation other) {
        String words = words(claim, in);
        return other.claims().stream()
                .anyMatch(it -> it.attribute().equals(claim.attribute())
                        && Objects.equals(it.role(), claim.role())
                        && words(it, other).equals(words));
    }

    private static String words(Claim claim, Annotation in) {
        return claim.span().of(in.article().text()).toLowerCase(Locale.ROOT);
    }

    /** A "not" that one of the two has alone, outside of quotations, with the words on both sides of it. */
    private void negations(Rewording rewording) {
        List<Word> old = rewording.before().words();
        List<Word> current = rewording.now().words();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old.stream().map(Word::normal).toList(),
                        current.stream().map(Word::normal).toList())
                .getDeltas()) {
            int from = delta.getSource().getPosition();
            int at = delta.getTarget().getPosition();
            List<Word> gone = old.subList(from, from + delta.getSource().size());
            List<Word> come = current.subList(at, at + delta.getTarget().size());
            Span was = around(old, from, gone.size());
            Span is = around(current, at, come.size());
            if (gone.stream().anyMatch(Word::isNegation) != come.stream().anyMatch(Word::isNegation)
                    && !isQuoted(was, before)
                    && !isQuoted(is, now)
                    && rewording.keeps(was, is)) {
                add(new Change(
                        said("polarity", rewording.before(), was, term(was, before)),
                        said("polarity", rewording.now(), is, term(is, now))));
            }
        }
    }

    private static TermValue term(Span words, Annotation in) {
        String text = words.of(in.article().text());
        return new TermValue(text, text.toLowerCase(Locale.ROOT), TermValue.EVERY_OTHER);
    }

    private static Span around(List<Word> words, int from, int size) {
        Word first = words.get(Math.max(0, Math.min(words.size(), from) - 1));
        Word last = words.get(Math.min(words.size() - 1, from + size));
        return new Span(first.span().start(), last.span().end());
    }

    private static boolean isQuoted(Span words, Annotation in) {
        return in.mentions().quotes().stream()
                .anyMatch(quote -> quote.marked().length() > quote.content().length()
                        && quote.marked().overlaps(words));
    }

    /** What is said at some words of a sentence, as a claim without a number. */
    static Claim said(String attribute, VersionSentence sentence, Span words, Value value) {
        return new Claim(
                "",
                sentence.in().article().id(),
                -1,
                attribute,
                null,
                null,
                value,
                words,
                sentence.span(),
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                sentence.kind(),
                null);
    }

    /** A toll or an age of which either version has but one, in whatever sentence. */
    private void keyed() {
        for (String attribute : List.of("casualties", "age")) {
            for (Claim claim : now.claims()) {
                Claim old = claim.attribute().equals(attribute) ? only(claim, before) : null;
                Claim itself = old == null ? null : only(claim, now);
                if (old != null && claim.equals(itself) && isSlot(old, claim) && disagree(old, claim)) {
                    add(new Change(old, claim));
                }
            }
        }
    }

    /** The first claim of a version in this slot, if all that it has in it say the same. */
    private static @Nullable Claim only(Claim claim, Annotation in) {
        List<Claim> all = in.claims().stream()
                .filter(it -> it.attribute().equals(claim.attribute())
                        && Objects.equals(it.role(), claim.role())
                        && (claim.attribute().equals("casualties") || Objects.equals(it.subject(), claim.subject())))
                .toList();
        boolean one = all.stream().map(it -> it.value().display()).distinct().count() == 1;
        return one && (claim.subject() != null || claim.role() != null) ? all.get(0) : null;
    }
}
