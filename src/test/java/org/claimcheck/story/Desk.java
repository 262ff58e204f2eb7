package org.claimcheck.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.Profile;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.SourceMap;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.jspecify.annotations.Nullable;

/** A desk on which invented articles are laid and grouped: one call an article, one to group them. */
final class Desk {

    private final StoryGrouper grouper = new StoryGrouper();
    private final List<Profile> profiles = new ArrayList<>();

    /** Lays an article on the desk. */
    Desk with(String id, @Nullable String source, @Nullable String published, String headline, String body) {
        profiles.add(grouper.profile(annotation(id, source, published, headline, body)));
        return this;
    }

    List<Profile> profiles() {
        return profiles;
    }

    List<Story> stories() {
        return grouper.group(profiles);
    }

    /** The articles of each story, sorted, joined by blanks. */
    List<String> groups() {
        return groups(stories());
    }

    static List<String> groups(List<Story> stories) {
        return stories.stream()
                .map(story ->
                        String.join(" ", story.articles().stream().sorted().toList()))
                .sorted()
                .toList();
    }

    static Annotation annotation(
            String id, @Nullable String source, @Nullable String published, String headline, String body) {
        String text = headline + "\n\n" + body;
        Span head = new Span(0, headline.length());
        Span rest = new Span(headline.length() + 2, text.length());
        List<Section> sections =
                Arrays.asList(new Section(SectionKind.HEADLINE, head), new Section(SectionKind.BODY, rest));
        PublicationTime time = PublicationTime.parse(published).orElse(null);
        Article article = new Article(
                id, id, source, null, headline, null, time, null, "en", null, text, sections, SourceMap.onLine(1));
        return new Annotation(
                article, time, null, null, null, List.of(head, rest), Mentions.none(), List.of(), List.of());
    }
}
