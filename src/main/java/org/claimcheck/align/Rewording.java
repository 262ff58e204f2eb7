package org.claimcheck.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** A sentence of an article that stands there in other words than in the version before. */
record Rewording(VersionSentence before, VersionSentence now) {

    /** The part of all words that two sentences must share to be held to be one. */
    private static final double ALIKE = 0.5;

    /** The part of the words around a fact that must have stayed for it to be the same fact. */
    private static final double KEPT = 0.75;

    private static final int FEWEST = 3;

    /** The reworded sentences of a version, in its order; a sentence of the version before is taken once. */
    static List<Rewording> between(Annotation before, Annotation now) {
        List<VersionSentence> old = VersionSentence.of(before);
        List<VersionSentence> current = VersionSentence.of(now);
        Set<String> oldLines = lines(old);
        Set<String> lines = lines(current);
        List<VersionSentence> gone = new ArrayList<>(
                old.stream().filter(it -> !lines.contains(it.line())).toList());
        List<Rewording> reworded = new ArrayList<>();
        for (VersionSentence sentence : current) {
            VersionSentence like = oldLines.contains(sentence.line()) ? null : mostAlike(sentence, gone);
            if (like != null) {
                gone.remove(like);
                reworded.add(new Rewording(like, sentence));
            }
        }
        return reworded;
    }

    private static Set<String> lines(List<VersionSentence> sentences) {
        return sentences.stream().map(VersionSentence::line).collect(Collectors.toSet());
    }

    private static @Nullable VersionSentence mostAlike(VersionSentence sentence, List<VersionSentence> among) {
        VersionSentence best = null;
        double most = ALIKE;
        for (VersionSentence other : among) {
            double alike = other.kind() == sentence.kind() ? alike(other.wordSet(), sentence.wordSet()) : 0;
            if (alike > most || (alike == most && best == null)) {
                best = other;
                most = alike;
            }
        }
        return best;
    }

    /** Shared words as a part of the words of the longer; 0 when they are too few to tell. */
    private static double alike(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared.size() < FEWEST ? 0 : (double) shared.size() / Math.max(one.size(), other.size());
    }

    /** Whether what stands around these words is what stood around those: then it is the fact that was changed. */
    boolean keeps(Span old, Span current) {
        return alike(before.frame(old), now.frame(current)) >= KEPT;
    }
}
