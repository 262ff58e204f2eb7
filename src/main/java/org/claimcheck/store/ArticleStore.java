package org.claimcheck.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Profile;
import org.claimcheck.store.RecordTable.Numbered;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The articles of the runs and what is seen in them. A place is an article's rank in its run, by id. */
public final class ArticleStore {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final RecordTable records;

    public ArticleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.records = new RecordTable(jdbc);
    }

    /**
     * An article on its way into the store.
     *
     * @param digest of its content
     * @param content what it says, from {@link StoredArticle#content}
     * @param origin where it was read, from {@link StoredArticle#origin}
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way through, compared by nobody
    public record Incoming(int place, String id, String digest, byte[] content, byte[] origin) {}

    /** An article with its number. */
    public record Stored(long number, Article article) {}

    /**
     * What was seen in an article.
     *
     * @param trouble why nothing could be seen in it, or null
     */
    public record Seen(long number, Annotation annotation, Profile profile, @Nullable Quarantined trouble) {}

    private record Quarantine(List<Quarantined> items) {}

    /** How many articles of a run are in the store, from the first place on. */
    public int ingested(long run) {
        Integer places = jdbc.queryForObject("SELECT MAX(place) FROM run_article WHERE run = ?", Integer.class, run);
        return places == null ? 0 : places + 1;
    }

    /** Adds articles to a run; an article that is known already is only pointed to. */
    public void ingest(long run, List<? extends Incoming> articles) {
        Map<String, Long> numbers = known(articles);
        long next = next();
        List<Numbered> bodies = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (Incoming it : articles) {
            if (!numbers.containsKey(it.digest())) {
                numbers.put(it.digest(), next);
                rows.add(new Object[] {next, it.digest()});
                bodies.add(new Numbered(next, it.content()));
                next++;
            }
        }
        jdbc.batchUpdate("INSERT INTO article (number, digest) VALUES (?, ?)", rows);
        records.add(RecordKind.ARTICLE, RecordTable.NOBODY, bodies);
        records.add(
                RecordKind.ORIGIN,
                run,
                articles.stream()
                        .map(it -> new Numbered(it.place(), it.origin()))
                        .toList());
        jdbc.batchUpdate(
                "INSERT INTO run_article (run, place, article, id) VALUES (?, ?, ?, ?)", articles, BATCH, (row, it) -> {
                    row.setLong(1, run);
                    row.setInt(2, it.place());
                    row.setLong(3, numbers.getOrDefault(it.digest(), -1L));
                    row.setString(4, it.id());
                });
    }

    /** Keeps what could not be read. */
    public void quarantine(long run, List<Quarantined> items) {
        records.remove(RecordKind.QUARANTINE, run);
        records.add(RecordKind.QUARANTINE, run, List.of(new Numbered(0, body(items))));
    }

    private static byte[] body(List<Quarantined> items) {
        return RecordCodec.deflate(RecordCodec.encode(new Quarantine(items)));
    }

    /** What could not be read, by path. */
    public List<Quarantined> quarantine(long run) {
        List<Quarantined> items = new ArrayList<>();
        records.read(
                "SELECT number, part, body FROM stored_record WHERE kind = ? AND owner = ? ORDER BY number, part",
                (body, number) -> items.addAll(RecordCodec.decode(RecordCodec.inflate(body), Quarantine.class)
                        .items()),
                RecordKind.QUARANTINE.code(),
                run);
        items.sort(Comparator.comparing(Quarantined::path).thenComparing(Quarantined::reason));
        return items;
    }

    /** The articles in these places that this extractor has not seen. */
    public List<Stored> unseen(RunRow run, int from, int to) {
        List<Stored> unseen = new ArrayList<>();
        records.read(
                "SELECT a.article, r.part, r.body FROM run_article a JOIN stored_record r"
                        + " ON r.kind = ? AND r.owner = ? AND r.number = a.article"
                        + " WHERE a.run = ? AND a.place >= ? AND a.place < ? AND NOT EXISTS (SELECT 1 FROM stored_record s"
                        + " WHERE s.kind = ? AND s.owner = ? AND s.number = a.article AND s.part = 0)"
                        + " ORDER BY a.place, r.part",
                (body, number) -> unseen.add(new Stored(number, StoredArticle.content(body))),
                RecordKind.ARTICLE.code(),
                RecordTable.NOBODY,
                run.number(),
                from,
                to,
                RecordKind.ANNOTATION.code(),
                run.key().extractor());
        return unseen;
    }

    /** Keeps what was seen. */
    public void see(RunRow run, List<? extends Seen> seen) {
        List<Numbered> annotations = new ArrayList<>();
        List<Numbered> profiles = new ArrayList<>();
        List<Numbered> troubles = new ArrayList<>();
        for (Seen it : seen) {
            byte[] body = RecordCodec.encode(StoredAnnotation.of(it.annotation()));
            annotations.add(new Numbered(it.number(), RecordCodec.deflate(body)));
            profiles.add(new Numbered(it.number(), RecordCodec.encode(it.profile())));
            Quarantined trouble = it.trouble();
            if (trouble != null) {
                troubles.add(new Numbered(it.number(), body(List.of(trouble))));
            }
        }
        records.add(RecordKind.QUARANTINE, run.number(), troubles);
        records.add(RecordKind.ANNOTATION, run.key().extractor(), annotations);
        records.add(RecordKind.PROFILE, run.key().extractor(), profiles);
    }

    /** The profiles of a run's articles, in the order of their places. */
    public List<Profile> profiles(RunRow run) {
        List<Profile> profiles = new ArrayList<>();
        records.read(
                "SELECT a.place, r.part, r.body FROM run_article a JOIN stored_record r"
                        + " ON r.kind = ? AND r.owner = ? AND r.number = a.article WHERE a.run = ? ORDER BY a.place, r.part",
                (body, place) -> profiles.add(RecordCodec.decode(body, Profile.class)),
                RecordKind.PROFILE.code(),
                run.key().extractor(),
                run.number());
        return profiles;
    }

    /** The place of each article of a run, by its id. */
    public Map<String, Integer> places(RunRow run) {
        Map<String, Integer> places = new HashMap<>();
        jdbc.query(
                "SELECT id, place FROM run_article WHERE run = ?",
                row -> {
                    places.put(row.getString(1), row.getInt(2));
                },
                run.number());
        return places;
    }

    /** Articles of a run by place, those from one place to before another. */
    public SortedMap<Integer, Article> articles(RunRow run, int from, int to) {
        return articles(run, between(run, from, to));
    }

    /** The articles of these stories of a run, by place. */
    public SortedMap<Integer, Article> ofStories(RunRow run, Collection<Integer> stories) {
        return articles(run, inStories(run, stories));
    }

    /** The annotations of these stories of a run, by place. */
    Map<Integer, Annotation> annotationsOfStories(RunRow run, Collection<Integer> stories) {
        Places places = inStories(run, stories);
        SortedMap<Integer, Article> articles = articles(run, places);
        Map<Integer, Annotation> annotations = new LinkedHashMap<>();
        each(RecordKind.ANNOTATION, run.key().extractor(), "a.article", places, (place, body) -> {
            Article article = articles.get(place);
            if (article != null) {
                StoredAnnotation stored = RecordCodec.decode(RecordCodec.inflate(body), StoredAnnotation.class);
                annotations.put(place, stored.of(article));
            }
        });
        return annotations;
    }

    /** Some of a run's articles, as {@code a}, and their order. */
    private record Places(String from, String order) {}

    private static Places between(RunRow run, int from, int to) {
        return new Places(
                "(SELECT * FROM run_article WHERE run = " + run.number() + " AND place >= " + from + " AND place < "
                        + to + ") a",
                "a.place");
    }

    /** A join that starts from the numbers, since a database reads a long list of them in a condition row by row. */
    private static Places inStories(RunRow run, Collection<Integer> stories) {
        return new Places(
                "(VALUES " + stories.stream().map(it -> "(" + it + ")").collect(Collectors.joining(", "))
                        + ") v(n) JOIN story_article s ON s.run = " + run.number() + " AND s.story = v.n"
                        + " JOIN run_article a ON a.run = s.run AND a.place = s.place",
                "s.story, a.place");
    }

    private SortedMap<Integer, Article> articles(RunRow run, Places places) {
        SortedMap<Integer, Article> articles = new TreeMap<>();
        each(
                RecordKind.ARTICLE,
                RecordTable.NOBODY,
                "a.article",
                places,
                (place, body) -> articles.put(place, StoredArticle.content(body)));
        each(
                RecordKind.ORIGIN,
                run.number(),
                "a.place",
                places,
                (place, body) -> articles.computeIfPresent(place, (any, it) -> StoredArticle.withOrigin(it, body)));
        return articles;
    }

    private void each(RecordKind kind, long owner, String key, Places places, PlaceConsumer sink) {
        records.read(
                "SELECT a.place, r.part, r.body FROM " + places.from()
                        + " JOIN stored_record r ON r.kind = ? AND r.owner = ? AND r.number = " + key + " ORDER BY "
                        + places.order() + ", r.part",
                (body, place) -> sink.accept((int) place, body),
                kind.code(),
                owner);
    }

    @FunctionalInterface
    private interface PlaceConsumer {
        void accept(int place, byte[] body);
    }

    private Map<String, Long> known(List<? extends Incoming> articles) {
        Map<String, Long> numbers = new HashMap<>();
        if (articles.isEmpty()) {
            return numbers;
        }
        String marks = "?" + ", ?".repeat(articles.size() - 1);
        jdbc.query(
                "SELECT digest, number FROM article WHERE digest IN (" + marks + ")",
                row -> {
                    numbers.put(row.getString(1), row.getLong(2));
                },
                articles.stream().map(Incoming::digest).toArray());
        return numbers;
    }

    private long next() {
        Long last = jdbc.queryForObject("SELECT MAX(number) FROM article", Long.class);
        return last == null ? 1 : last + 1;
    }
}
