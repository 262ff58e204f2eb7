package org.claimcheck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun;
import org.claimcheck.model.Profile;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Span;
import org.claimcheck.model.StoryResult;
import org.claimcheck.pipeline.Checker;
import org.claimcheck.rule.BadRulesException;
import org.claimcheck.rule.RuleLibrary;
import org.claimcheck.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every record that is kept comes back as it was, and damaged bytes say so. */
class RecordCodecTest {

    private static final List<Article> ARTICLES = List.of(
            Article.ofText(
                    "a",
                    "Harbour Post",
                    PublicationTime.parse("2024-05-02T09:00:00+02:00").orElseThrow(),
                    "A fire at a sawmill in Lyon killed 12 people on Thursday, Mayor Ilse Torvald, 54, said."
                            + " “We lost neighbours last night,” she told reporters. About 300 firemen came at 4 p.m."),
            Article.ofText(
                    "b\uD83D\uDE92",
                    null,
                    null,
                    "Nine people died when fire swept through the Lyon sawmill on 2 May, said mayor Ilse Torvald, 45."
                            + " The damage of €3.5 million is 12 per cent more than last year's."));

    @SuppressWarnings("NullAway.Init")
    private static Checker checker;

    @BeforeAll
    static void start() throws BadRulesException {
        RuleSet rules = RuleLibrary.load(null);
        checker = new Checker(rules);
    }

    @Test
    void whatIsSeenAndJudgedComesBackAsItWas() {
        for (Article article : ARTICLES) {
            Annotation seen = checker.annotate(article);
            StoredAnnotation stored = StoredAnnotation.of(seen);
            assertThat(back(stored, StoredAnnotation.class)).isEqualTo(stored);
            Profile profile = checker.profile(seen);
            assertThat(back(profile, Profile.class)).isEqualTo(profile);
            assertThat(StoredArticle.withOrigin(
                            StoredArticle.content(RecordCodec.deflate(StoredArticle.content(article))),
                            StoredArticle.origin(article)))
                    .isEqualTo(article);
        }
        CheckRun run = checker.check(ARTICLES);
        assertThat(run.stories()).anyMatch(story -> !story.findings().isEmpty());
        for (StoryResult story : run.stories()) {
            assertThat(back(story, StoryResult.class)).isEqualTo(story);
        }
    }

    /** Written by the version before, whose records are told by their first byte. */
    @Test
    void recordsOfBeforeAreStillRead() {
        byte[] before = HexFormat.of().parseHex("3a290a03f8c2c6f9");
        assertThat(RecordCodec.decode(before, Span.class)).isEqualTo(new Span(1, 3));
    }

    record Older(String name, Set<String> kinds) {}

    record Newer(String name, Set<String> kinds, @Nullable List<String> more, int count, boolean told, double share) {}

    @Test
    void componentsMayBeAddedAtTheEnd() {
        byte[] older = RecordCodec.encode(new Older("x", Set.of("b", "a")));
        assertThat(RecordCodec.decode(older, Newer.class))
                .isEqualTo(new Newer("x", Set.of("a", "b"), null, 0, false, 0));
        byte[] newer = RecordCodec.encode(new Newer("x", Set.of(), List.of(), -7, true, 0.25));
        assertThatThrownBy(() -> RecordCodec.decode(newer, Older.class)).isInstanceOf(IllegalStateException.class);
    }

    record Strings(List<String> all) {}

    @Test
    void anyStringsComeBack() {
        Random random = new Random(8);
        for (int round = 0; round < 200; round++) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                char[] chars = new char[random.nextInt(300)];
                for (int c = 0; c < chars.length; c++) {
                    chars[c] = (char) (random.nextInt(4) == 0 ? random.nextInt(65_536) : 'a' + random.nextInt(3));
                }
                all.add(random.nextBoolean() && i > 0 ? all.get(random.nextInt(i)) : new String(chars));
            }
            assertThat(back(new Strings(all), Strings.class).all()).isEqualTo(all);
        }
    }

    @Test
    void damagedBytesAreToldAndNothingElseHappens() {
        byte[] whole = RecordCodec.encode(StoredAnnotation.of(checker.annotate(ARTICLES.get(0))));
        for (int end = 0; end < whole.length; end += 7) {
            byte[] cut = Arrays.copyOf(whole, end);
            assertThatThrownBy(() -> RecordCodec.decode(cut, StoredAnnotation.class))
                    .isInstanceOf(IllegalStateException.class);
        }
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            byte[] bent = whole.clone();
            bent[1 + random.nextInt(bent.length - 1)] ^= (byte) (1 << random.nextInt(8));
            try {
                RecordCodec.decode(bent, StoredAnnotation.class);
            } catch (IllegalStateException e) {
                assertThat(e).hasMessageContaining("stored record");
            }
        }
    }

    private static <T extends Record> T back(T record, Class<T> type) {
        return RecordCodec.decode(RecordCodec.encode(record), type);
    }
}
