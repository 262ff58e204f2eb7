package org.claimcheck.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.claimcheck.report.Piece.Kind;

/**
 * Two wordings, word by word.
 *
 * <p>Example: from {@code We are not building} to {@code We are building} one word, {@code not}, is deleted.
 *
 * @param left the first wording, with what it alone has
 * @param right the second, with what it alone has
 * @param both from the first to the second: what is deleted, then what is inserted
 */
record WordDiff(List<Piece> left, List<Piece> right, List<Piece> both) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    WordDiff {
        left = List.copyOf(left);
        right = List.copyOf(right);
        both = List.copyOf(both);
    }

    static WordDiff of(String from, String to) {
        List<String> before = words(from);
        List<String> after = words(to);
        Builder out = new Builder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            out.same(before.subList(at, start));
            out.change(delta.getSource().getLines(), delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        out.same(before.subList(at, before.size()));
        return new WordDiff(out.left, out.right, out.both);
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : Arrays.asList(SPACE.split(stripped));
    }

    private static final class Builder {
        private final List<Piece> left = new ArrayList<>();
        private final List<Piece> right = new ArrayList<>();
        private final List<Piece> both = new ArrayList<>();

        void same(List<String> words) {
            add(left, Kind.PLAIN, words);
            add(right, Kind.PLAIN, words);
            add(both, Kind.PLAIN, words);
        }

        void change(List<String> gone, List<String> come) {
            add(left, Kind.ONLY, gone);
            add(right, Kind.ONLY, come);
            add(both, Kind.DELETED, gone);
            add(both, Kind.INSERTED, come);
        }

        private static void add(List<Piece> to, Kind kind, List<String> words) {
            if (!words.isEmpty()) {
                if (!to.isEmpty()) {
                    to.add(Piece.plain(" "));
                }
                to.add(new Piece(kind, String.join(" ", words)));
            }
        }
    }
}
