package org.claimcheck.batch;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.claimcheck.store.Erasure;
import org.claimcheck.store.Lease;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets articles that must be erased: from the database in all versions, from the index for gates, and from the reports, which
 * are removed whole.
 */
public final class Forgetting {

    private final Workplace place;
    private final @Nullable Path rules;

    /**
     * At a workplace.
     *
     * @param rules the user's rule folder, where words of articles may have been kept as examples; null when there is none
     */
    public Forgetting(Workplace place, @Nullable Path rules) {
        this.place = place;
        this.rules = rules;
    }

    /**
     * What is or would be erased.
     *
     * @param articles ids of the articles
     * @param reports report folders that are removed
     * @param byHand files of one's own that hold the words and are left as they are, each with its line
     */
    public record Told(Set<String> articles, List<Path> reports, List<String> byHand) {

        public Told {
            articles = Set.copyOf(articles);
            reports = List.copyOf(reports);
            byHand = List.copyOf(byHand);
        }
    }

    /**
     * Forgets articles of these ids, and articles that name these people.
     *
     * @param really false to tell only what would be erased
     * @throws CheckFailure when it could not be done, with what to do about it
     */
    public Told forget(Collection<String> ids, Collection<String> people, boolean really) {
        try (ConfigurableApplicationContext context = Database.open(place)) {
            Erasure erasure = new Erasure(context.getBean(JdbcTemplate.class));
            Told told = underLease(context, erasure, ids, people, really);
            if (really && !told.articles().isEmpty()) {
                erasure.compact();
            }
            return told;
        } catch (SQLException | IOException | RuntimeException e) {
            throw Trouble.running(e, place);
        }
    }

    @SuppressWarnings("try") // the lease is held, not spoken to
    private Told underLease(
            ConfigurableApplicationContext context,
            Erasure erasure,
            Collection<String> ids,
            Collection<String> people,
            boolean really)
            throws SQLException, IOException {
        try (Lease lease = NightlyCheck.lease(context.getBean(DataSource.class))) {
            Set<String> articles = erasure.known(ids);
            for (String person : people) {
                articles.addAll(erasure.idsOf(named(person)));
            }
            Told told = new Told(articles, reports(erasure, articles), byHand(articles, people));
            if (really && !articles.isEmpty()) {
                removeFiles(told);
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(any -> erasure.forget(articles));
            }
            return told;
        }
    }

    private void removeFiles(Told told) throws IOException {
        Leftovers.clear(place);
        Files.deleteIfExists(GateIndex.file(place));
        ReportFolder folder = new ReportFolder(place);
        for (Path report : told.reports()) {
            folder.remove(String.valueOf(report.getFileName()));
        }
    }

    /** Whether a text names a person: the name with any space between its words, as words of their own, in whatever case. */
    static Predicate<String> named(String person) {
        String words =
                Stream.of(person.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Pattern name = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> name.matcher(text).find();
    }

    private List<Path> reports(Erasure erasure, Set<String> articles) {
        ReportFolder folder = new ReportFolder(place);
        return erasure.runsWith(articles).stream()
                .filter(folder::holds)
                .map(run -> place.reports().resolve(run))
                .toList();
    }

    private List<String> byHand(Set<String> articles, Collection<String> people) throws IOException {
        if (rules == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                look(file, articles, people, found);
            }
        }
        return found;
    }

    private static void look(Path file, Set<String> articles, Collection<String> people, List<String> found)
            throws IOException {
        try {
            List<String> lines = Files.readAllLines(file);
            for (int number = 0; number < lines.size(); number++) {
                String line = lines.get(number);
                if (people.stream().anyMatch(it -> named(it).test(line))
                        || articles.stream().anyMatch(it -> named(it).test(line))) {
                    found.add(String.format(Locale.ROOT, "%s:%d", file, number + 1));
                }
            }
        } catch (MalformedInputException e) {
            // no text
        }
    }
}
