package org.claimcheck.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Takes an article with all that is kept of it. */
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

    /** Shows all that is kept of these articles, in their order; those that the extractor has not seen are left out. */
    public void copy(long extractor, Collection<Seat> seats, Copying sink) throws IOException {
        for (Seat seat : seats) {
            byte[] profile = bytes(RecordKind.PROFILE, extractor, seat.article());
            if (profile.length > 0) {
                sink.take(
                        seat.id(),
                        RecordCodec.decode(profile, Profile.class),
                        bytes(RecordKind.ARTICLE, RecordTable.NOBODY, seat.article()),
                        bytes(RecordKind.ORIGIN, seat.run(), seat.place()),
                        bytes(RecordKind.ANNOTATION, extractor, seat.article()));
            }
        }
    }

    private byte[] bytes(RecordKind kind, long owner, long number) {
        byte[][] found = {new byte[0]};
        records.read(kind, owner, number, body -> found[0] = body);
        return found[0];
    }

    /** The articles in the stories of a run, by id. */
    public SortedMap<String, Seat> seats(RunRow run) {
        return seats(
                "SELECT a.id, m.home, m.place, a.article FROM story_member m JOIN run_article a"
                        + " ON a.run = m.home AND a.place = m.place WHERE m.run = ?",
                run.number());
    }

    /** The ids of those among them that the run brought. */
    public Set<String> fresh(RunRow run) {
        return seats(
                        "SELECT a.id, m.home, m.place, a.article FROM story_member m JOIN run_article a"
                                + " ON a.run = m.home AND a.place = m.place WHERE m.run = ? AND m.fresh",
                        run.number())
                .keySet();
    }

    private SortedMap<String, Seat> seats(String sql, Object... arguments) {
        SortedMap<String, Seat> seats = new TreeMap<>();
        jdbc.query(
                sql,
                row -> {
                    Seat seat = new Seat(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4));
                    seats.put(seat.id(), seat);
                },
                arguments);
        return seats;
    }

    /** The article in a seat; null when it is kept no more. */
    public @Nullable Article article(Seat seat) {
        Article content = content(seat);
        Article[] found = {content};
        if (content != null) {
            records.read(
                    RecordKind.ORIGIN,
                    seat.run(),
                    seat.place(),
                    body -> found[0] = StoredArticle.withOrigin(content, body));
        }
        return found[0];
    }

    /** What the article in a seat says, read nowhere. */
    private @Nullable Article content(Seat seat) {
        Article[] found = new Article[1];
        records.read(
                RecordKind.ARTICLE, RecordTable.NOBODY, seat.article(), body -> found[0] = StoredArticle.content(body));
        return found[0];
    }

    /** Where the articles of a story lie, by id. */
    SortedMap<String, Seat> seats(long run, int story) {
        return seats(
                "SELECT a.id, m.home, m.place, a.article FROM story_member m JOIN run_article a"
                        + " ON a.run = m.home AND a.place = m.place WHERE m.run = ? AND m.story = ?",
                run,
                story);
    }

    /**
     * The annotations of the articles of a story of some run, by id, as a run sees them. Where the articles were read is not read
     * with them: no judgement hangs on it.
     */
    SortedMap<String, Annotation> annotations(RunRow run, long home, int story) {
        SortedMap<String, Annotation> annotations = new TreeMap<>();
        seats(home, story).forEach((id, seat) -> {
            Article article = content(seat);
            if (article != null) {
                records.read(RecordKind.ANNOTATION, run.key().extractor(), seat.article(), body -> {
                    StoredAnnotation stored = RecordCodec.decode(RecordCodec.inflate(body), StoredAnnotation.class);
                    annotations.put(id, stored.of(article));
                });
            }
        });
        return annotations;
    }

    /** These articles, as they are to be seen by an extractor. */
    public List<Stored> stored(Collection<Seat> seats) {
        List<Stored> stored = new ArrayList<>();
        for (Seat seat : seats) {
            records.read(
                    RecordKind.ARTICLE,
                    RecordTable.NOBODY,
                    seat.article(),
                    body -> stored.add(new Stored(seat.article(), StoredArticle.content(body))));
        }
        return stored;
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
