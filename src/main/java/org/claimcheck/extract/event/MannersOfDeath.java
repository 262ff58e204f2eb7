package org.claimcheck.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermValue;
import org.claimcheck.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How one person died, known by age or name: "A 58-year-old man drowned when a wave took his cart", "The 58-year-old fell from the
 * roof of his house". Read where the sentence tells of the death, or the article of nobody else's.
 */
final class MannersOfDeath implements SlotFiller {

    private record Manner(String name, List<WordPattern> patterns) {}

    private static final String SLOT = "manner of death, ";
    private static final Words DYING = Words.any(
            Words.named("dying"),
            Words.named("killed-passive"),
            Words.named("killed-phrases"),
            Words.named("death-of"));
    private static final Words UNREAL = Words.named("unreal");
    private static final Words SURVIVING = Words.named("living-through");
    private static final int AGE_REACH = 24;

    private final List<Manner> manners = load();
    private final Words firsts = Words.of(manners.stream()
            .flatMap(manner -> manner.patterns().stream())
            .flatMap(pattern -> pattern.firstWords().stream())
            .toList());

    @Override
    public void fill(Context context, Passage passage) {
        Tokens tokens = context.tokens();
        if (passage.isHeadline()
                || !firsts.mayStartIn(tokens, passage.index)
                || SURVIVING.anyIn(tokens, passage.first, passage.end)) {
            return;
        }
        for (int token = passage.first; token < passage.end; token++) {
            for (Manner manner : firsts.mayStartAt(tokens, token) ? manners : List.<Manner>of()) {
                int length = longest(manner, tokens, token, passage.end);
                if (length > 0 && isTold(context, passage, token)) {
                    file(context, passage, manner, token, length);
                    return;
                }
            }
        }
    }

    private static int longest(Manner manner, Tokens tokens, int token, int end) {
        int longest = 0;
        for (WordPattern pattern : manner.patterns()) {
            longest = Math.max(longest, pattern.match(tokens, token, end));
        }
        return longest;
    }

    private static boolean isTold(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        return context.cues().polarity(token, passage.first) == Polarity.ASSERTED
                && !UNREAL.at(tokens, token - 1)
                && !context.scene().isQuoted(tokens.start(token))
                && (DYING.anyIn(tokens, passage.first, passage.end) || tellsOfOneDeath(context, passage));
    }

    /** Whether a sentence beside it tells of a death, so that this tells how it came about. */
    private static boolean tellsOfOneDeath(Context context, Passage passage) {
        for (int at = Math.max(0, passage.index - 2); at <= passage.index + 1; at++) {
            boolean here = at < context.scene().passages.size() && at != passage.index;
            if (here) {
                Passage beside = context.scene().passages.get(at);
                if (DYING.anyIn(context.tokens(), beside.first, beside.end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void file(Context context, Passage passage, Manner manner, int token, int length) {
        String who = who(context, passage, token);
        int frame = context.frameWith("cause", passage, token);
        if (who != null && frame >= 0) {
            Span span = context.tokens().span(token, token + length - 1);
            TermValue value = new TermValue(span.of(context.scene().text()), manner.name(), TermValue.RIVALS);
            context.desk().file(frame, "cause", SLOT + who, null, value, span, token);
        }
    }

    /** The age of the one who is told of before a token, else the surname of the one who is named last before it. */
    private static @Nullable String who(Context context, Passage passage, int token) {
        Tokens tokens = context.tokens();
        for (int at = token - 1; at >= Math.max(passage.first, token - AGE_REACH); at--) {
            boolean aged = tokens.isNumber(at) && tokens.is(at + 1, "-") && tokens.is(at + 2, "year");
            boolean aside = tokens.isNumber(at) && tokens.is(at - 1, ",") && tokens.is(at + 1, ",");
            boolean of = tokens.isNumber(at) && tokens.is(at - 1, "of") && tokens.isWord(at - 2);
            if (aged || aside || of) {
                return "aged " + tokens.text(at);
            }
        }
        String name = null;
        for (PersonMention person : passage.persons) {
            if (context.scene().lastToken(person.span()) < token) {
                name = person.name();
            }
        }
        return name == null ? null : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static List<Manner> load() {
        List<Manner> out = new ArrayList<>();
        Resource.mapping("manners-of-death.yaml")
                .forEach((name, words) -> out.add(new Manner(
                        String.valueOf(name),
                        Resource.strings(words).stream().map(WordPattern::new).toList())));
        return out;
    }
}
