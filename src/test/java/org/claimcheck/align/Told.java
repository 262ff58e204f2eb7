package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.EventFrame.Standing;
import org.claimcheck.model.Mentions;
import org.claimcheck.model.NameValue;
import org.claimcheck.model.NameValue.Bearer;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.Story;
import org.claimcheck.model.Value;
import org.jspecify.annotations.Nullable;

/** An article as a test tells it: one event and its claims, without words around them. */
final class Told {

    private final String id;
    private final @Nullable PublicationTime published;
    private final List<EventFrame> frames = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private Told(String id, @Nullable String published) {
        this.id = id;
        this.published = PublicationTime.parse(published).orElse(null);
    }

    static Told by(String id, @Nullable String published) {
        return new Told(id, published);
    }

    Told event(String type, String label, Standing standing) {
        frames.add(new EventFrame(frames.size(), type, label, List.of(new Span(0, 1)), standing));
        return this;
    }

    Told event(String type, String label) {
        return event(type, label, Standing.MAIN);
    }

    Told says(String attribute, @Nullable String subject, @Nullable String role, Value value) {
        return says(attribute, subject, role, value, Certainty.STATED, null, SectionKind.BODY);
    }

    Told says(
            String attribute,
            @Nullable String subject,
            @Nullable String role,
            Value value,
            Certainty certainty,
            @Nullable String attributedTo,
            SectionKind section) {
        Span span = new Span(claims.size() * 10, claims.size() * 10 + 5);
        claims.add(new Claim(
                id + "#" + (claims.size() + 1),
                id,
                frames.isEmpty() ? -1 : frames.size() - 1,
                attribute,
                subject,
                role,
                value,
                span,
                span,
                Polarity.ASSERTED,
                certainty,
                attributedTo,
                section,
                null));
        return this;
    }

    Told killed(int number) {
        return says("casualties", null, "killed", number(number, "killed"));
    }

    static NumberValue number(int number, String what) {
        return NumberValue.exactly(number, "person", number + " " + what);
    }

    static NameValue person(String name) {
        return new NameValue(name, Bearer.PERSON, name, null);
    }

    Annotation annotation() {
        Article article = Article.ofText(id, "Outlet " + id, published, " ".repeat(1000));
        return new Annotation(
                article, published, null, null, null, List.of(new Span(0, 1000)), Mentions.none(), frames, claims);
    }

    /** A story of these articles, none of them a copy. */
    static Story story(Told... articles) {
        List<String> ids =
                java.util.Arrays.stream(articles).map(article -> article.id).toList();
        return new Story("s-test", "a test story", ids, Map.of(), Map.of());
    }
}
