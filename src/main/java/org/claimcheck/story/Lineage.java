package org.claimcheck.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.model.Hashes;
import org.claimcheck.model.Profile;

/**
 * Which articles of a story are copies or rewrites of which. Two reports of one press conference share its quotations;
 * a rewrite also shares wording outside them, told in the same order.
 */
final class Lineage {

    /** Share of the shorter text's word runs that makes it a copy, whoever is credited. */
    private static final double COPY = 0.45;

    /** The same for a text that credits another source or shares quotations and order. */
    private static final double REWRITE = 0.12;

    /** Share of the shorter outline that stands in the other in the same order. */
    private static final double SAME_ORDER = 0.4;

    private static final double SHARED_QUOTES = 0.5;

    private Lineage() {}

    /** Copy to original, by article id. */
    static Map<String, String> trace(List<Profile> story) {
        Map<String, String> from = new TreeMap<>();
        for (Profile derived : story) {
            Profile best = null;
            double most = 0;
            for (Profile original : story) {
                double shared = original.article().equals(derived.article()) ? 0 : share(derived, original);
                if (shared > most && isFrom(derived, original)) {
                    most = shared;
                    best = original;
                }
            }
            if (best != null && !leadsTo(from, best.article(), derived.article())) {
                from.put(derived.article(), best.article());
            }
        }
        return from;
    }

    private static boolean leadsTo(Map<String, String> from, String start, String end) {
        String at = start;
        while (at != null && !at.equals(end)) {
            at = from.get(at);
        }
        return at != null;
    }

    /** How much the two share when one is made from the other, else 0. */
    private static double share(Profile a, Profile b) {
        boolean firstShorter = a.shingles().size() <= b.shingles().size();
        double wording = firstShorter
                ? Sketch.containment(a.shingles(), b.shingles())
                : Sketch.containment(b.shingles(), a.shingles());
        if (wording >= COPY) {
            return wording;
        }
        boolean rewritten = wording >= REWRITE && sameOrder(a.outline(), b.outline()) >= SAME_ORDER;
        double quotes =
                Math.max(Sketch.containment(a.quotes(), b.quotes()), Sketch.containment(b.quotes(), a.quotes()));
        boolean told = quotes >= SHARED_QUOTES || names(a, b) || names(b, a);
        return rewritten && told && (credits(a) || credits(b)) ? wording : 0;
    }

    private static boolean credits(Profile profile) {
        return !profile.credits().isEmpty();
    }

    /** Whether the first is made from the second and not the other way round. */
    private static boolean isFrom(Profile derived, Profile original) {
        if (names(derived, original) != names(original, derived)) {
            return names(derived, original);
        }
        Long at = derived.published();
        Long before = original.published();
        if (at != null && before != null && !at.equals(before)) {
            return at > before;
        }
        if (credits(derived) != credits(original)) {
            return credits(derived);
        }
        if (derived.length() != original.length()) {
            return derived.length() < original.length();
        }
        return derived.article().compareTo(original.article()) > 0;
    }

    /** Whether the first credits the outlet of the second, by name or initials. */
    static boolean names(Profile crediting, Profile credited) {
        String source = credited.source();
        if (source == null) {
            return false;
        }
        String name = source.toLowerCase(Locale.ROOT);
        String initials = initials(source);
        return crediting.credits().stream()
                .anyMatch(credit -> credit.equals(initials) || name.contains(credit) || credit.contains(name));
    }

    private static String initials(String source) {
        StringBuilder out = new StringBuilder();
        for (String word : source.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                out.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return out.toString();
    }

    /** Longest run of marks that both tell in the same order, as a share of the shorter outline. */
    static double sameOrder(Hashes first, Hashes second) {
        int[] a = first.values();
        int[] b = second.values();
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int[] above = new int[b.length + 1];
        for (int x : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.length; j++) {
                int old = above[j];
                above[j] = x == b[j - 1] ? diagonal + 1 : Math.max(above[j], above[j - 1]);
                diagonal = old;
            }
        }
        return (double) above[b.length] / Math.min(a.length, b.length);
    }
}
