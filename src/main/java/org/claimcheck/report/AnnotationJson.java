package org.claimcheck.report;

import org.claimcheck.model.Annotation;

/** One line of {@code annotate} output. */
public final class AnnotationJson {

    private AnnotationJson() {}

    /** The annotation as one JSON object on one line, without a line end. */
    public static String line(Annotation annotation) {
        return "{}";
    }
}
