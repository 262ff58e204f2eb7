package org.claimcheck.model;

/**
 * The outcome of comparing two values, with the reason that travels into every output.
 *
 * @param relation the verdict
 * @param kind which level of the comparison ladder decided, one lower-case hyphenated word such as {@code
 *     transliteration}, {@code rounding}, {@code update}, {@code substantive}; rules can select by it
 * @param because one sentence without a full stop, e.g. "Thursday is 4 September 2025, counted from the dateline Sept 3"
 */
public record Comparison(Relation relation, String kind, String because) {

    public static Comparison same(String kind, String because) {
        return new Comparison(Relation.SAME, kind, because);
    }

    public static Comparison compatible(String kind, String because) {
        return new Comparison(Relation.COMPATIBLE, kind, because);
    }

    public static Comparison tension(String kind, String because) {
        return new Comparison(Relation.IN_TENSION, kind, because);
    }

    public static Comparison conflicting(String kind, String because) {
        return new Comparison(Relation.CONFLICTING, kind, because);
    }

    public static Comparison notComparable(String kind, String because) {
        return new Comparison(Relation.NOT_COMPARABLE, kind, because);
    }
}
