package org.claimcheck.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.CheckRun.Quarantined;
import org.claimcheck.model.Profile;
import org.claimcheck.record.RecordCodec;
import org.claimcheck.record.StoredAnnotation;
import org.claimcheck.record.StoredArticle;
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

    /** The digests of the articles of a run, by id. */
    public Map<String, String> digests(RunRow run) {
        Map<String, String> digests = new HashMap<>();
        jdbc.query(
                "SELECT r.id, a.digest FROM run_article r JOIN article a ON a.number = r.article WHERE r.run = ?",
                row -> {
                    digests.put(row.getString(1), row.getString(2));
                },
                run.number());
        return digests;
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

    /** Takes an article of a run with all that is kept of it. */
    @FunctionalInterface
    public interface Copying {
        /**
         * One article.
         *
         * @param content what it says, deflated
         * @param origin where it was read
         * @param annotation what is seen in it, deflated
         */
        void take(String id, Profile profile, byte[] content, byte[] origin, byte[] annotation) throws IOException;
    }

    /** Shows all that is kept of a run's articles, in the order of their places. */
    public void copy(RunRow run, Copying sink) throws IOException {
        for (int from = 0; from < run.articles(); from += BATCH) {
            List<Seat> page = jdbc.query(
                    "SELECT place, article, id FROM run_article WHERE run = ? AND place >= ? AND place < ? ORDER BY place",
                    (row, number) -> new Seat(row.getInt(1), row.getLong(2), row.getString(3)),
                    run.number(),
                    from,
                    from + BATCH);
            for (Seat seat : page) {
                sink.take(
                        seat.id(),
                        RecordCodec.decode(
                                bytes(RecordKind.PROFILE, run.key().extractor(), seat.article()), Profile.class),
                        bytes(RecordKind.ARTICLE, RecordTable.NOBODY, seat.article()),
                        bytes(RecordKind.ORIGIN, run.number(), seat.place()),
                        bytes(RecordKind.ANNOTATION, run.key().extractor(), seat.article()));
            }
        }
    }

    private record Seat(int place, long article, String id) {}

    private byte[] bytes(RecordKind kind, long owner, long number) {
        byte[][] found = {new byte[0]};
        records.read(kind, owner, number, body -> found[0] = body);
        return found[0];
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
        SortedMap<Integer, Long> places = new TreeMap<>();
        jdbc.query(
                "SELECT place, article FROM run_article WHERE run = ? AND place >= ? AND place < ?",
                row -> {
                    places.put(row.getInt(1), row.getLong(2));
                },
                run.number(),
                from,
                to);
        return articles(run, places);
    }

    /** The articles of these stories of a run, by place. */
    public SortedMap<Integer, Article> ofStories(RunRow run, Collection<Integer> stories) {
        return articles(run, inStories(run, stories));
    }

    /** The annotations of these stories of a run, by place. */
    Map<Integer, Annotation> annotationsOfStories(RunRow run, Collection<Integer> stories) {
        SortedMap<Integer, Long> places = inStories(run, stories);
        SortedMap<Integer, Article> articles = articles(run, places);
        Map<Integer, Annotation> annotations = new LinkedHashMap<>();
        articles.forEach((place, article) ->
                records.read(RecordKind.ANNOTATION, run.key().extractor(), places.getOrDefault(place, -1L), body -> {
                    StoredAnnotation stored = RecordCodec.decode(RecordCodec.inflate(body), StoredAnnotation.class);
                    annotations.put(place, stored.of(article));
                }));
        return annotations;
    }

    /** The number of the article in each place of these stories. */
    private SortedMap<Integer, Long> inStories(RunRow run, Collection<Integer> stories) {
        SortedMap<Integer, Long> places = new TreeMap<>();
        for (Integer story : stories) {
            jdbc.queryForList(
                            "SELECT place FROM story_article WHERE run = ? AND story = ?",
                            Integer.class,
                            run.number(),
                            story)
                    .forEach(place -> places.computeIfAbsent(place, it -> number(run, it)));
        }
        return places;
    }

    private @Nullable Long number(RunRow run, int place) {
        return jdbc.queryForObject(
                "SELECT article FROM run_article WHERE run = ? AND place = ?", Long.class, run.number(), place);
    }

    private SortedMap<Integer, Article> articles(RunRow run, SortedMap<Integer, Long> places) {
        SortedMap<Integer, Article> articles = new TreeMap<>();
        places.forEach((place, number) -> {
            records.read(
                    RecordKind.ARTICLE,
                    RecordTable.NOBODY,
                    number,
                    body -> articles.put(place, StoredArticle.content(body)));
            records.read(
                    RecordKind.ORIGIN,
                    run.number(),
                    place,
                    body -> articles.computeIfPresent(place, (any, it) -> StoredArticle.withOrigin(it, body)));
        });
        return articles;
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
