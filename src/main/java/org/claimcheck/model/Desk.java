package org.claimcheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A desk of a newsroom, by the sections and outlets it looks after.
 *
 * <p>Example: {@code new Desk("sport", List.of("sport", "football"), List.of())}.
 *
 * @param name as editors call it
 * @param sections of articles, in any case of letters
 * @param outlets whole outlets, in any case of letters
 */
public record Desk(String name, List<String> sections, List<String> outlets) {

    public Desk {
        sections = List.copyOf(sections);
        outlets = List.copyOf(outlets);
    }

    /** Whether it looks after an article: by its section, or by its outlet. */
    public boolean looksAfter(Article article) {
        return holds(sections, article.section()) || holds(outlets, article.source());
    }

    private static boolean holds(List<String> names, @Nullable String name) {
        return name != null
                && names.stream().anyMatch(it -> it.strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(name.strip().toLowerCase(Locale.ROOT)));
    }
}
