package org.claimcheck.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A directory in which the program works, with settings and a database of its own. */
record Desk(Path directory) {

    /** The formats whose bytes are compared: what editors read, what programs read, what is a table. */
    private static final String FORMATS = "html,json,sarif,csv";

    /** A desk in a fresh folder; its database is a file, or a schema on the server that the environment names where {@link #isOnServer} holds. */
    static Desk in(Path directory, String... settings) throws IOException {
        Files.createDirectories(directory);
        List<String> lines = new ArrayList<>(List.of("claimcheck.threads=2", "claimcheck.partitions=4"));
        if (isOnServer()) {
            String schema = "desk_" + Integer.toHexString(directory.toAbsolutePath().toString().hashCode());
            sql("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            sql("CREATE SCHEMA " + schema);
            lines.add("claimcheck.database.url=" + System.getenv("CLAIMCHECK_TEST_DATABASE") + "?currentSchema=" + schema);
            lines.add("claimcheck.database.user=" + System.getenv("CLAIMCHECK_TEST_USER"));
        }
        lines.addAll(Arrays.asList(settings));
        Files.write(directory.resolve("night.properties"), lines);
        return new Desk(directory);
    }

    /** Whether the database is on a server: {@code -Dclaimcheck.test.database=postgres}. */
    static boolean isOnServer() {
        return "postgres".equals(System.getProperty("claimcheck.test.database"));
    }

    /** Says something to the server. */
    static void sql(String sql) throws IOException {
        try (Connection connection = DriverManager.getConnection(
                System.getenv("CLAIMCHECK_TEST_DATABASE"),
                System.getenv("CLAIMCHECK_TEST_USER"),
                System.getenv("CLAIMCHECK_DATABASE_PASSWORD"))) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** Starts a check of a folder of articles. */
    Running check(Path articles, String... more) throws IOException {
        return check(List.of(), articles, more);
    }

    /** Starts a check by way of other programs, which are to start it: {@code nice -n 5}. */
    Running check(List<String> by, Path articles, String... more) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(java(), "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-jar", jar().toString(), "check", articles.toString()));
        command.addAll(List.of("--config", "night.properties", "--format", FORMATS));
        command.addAll(Arrays.asList(more));
        return Running.start(command, directory);
    }

    /** Runs a check to its end. */
    Running checked(Path articles, String... more) throws IOException, InterruptedException {
        return check(articles, more).ended();
    }

    /** Runs another command to its end. */
    Running command(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-jar", jar().toString()));
        command.addAll(Arrays.asList(words));
        command.addAll(List.of("--config", "night.properties"));
        return Running.start(command, directory).ended();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("claimcheck.jar", "target/claimcheck.jar")).toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError("there is no " + jar + ": run mvn -Pendurance -Dquick verify");
        }
        return jar;
    }

    /** The files of the last report by name, without the run's own name and times. */
    SortedMap<String, String> report() throws IOException {
        Path latest = directory.resolve("reports/latest").toRealPath();
        JsonNode run = JsonMapper.shared()
                .readTree(latest.resolve("report.json").toFile())
                .path("run");
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(latest)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(latest.relativize(file).toString(), withoutRun(Files.readString(file), run));
            }
        }
        return files;
    }

    /** Where two reports differ first; empty when they do not. */
    static String difference(SortedMap<String, String> one, SortedMap<String, String> other) {
        if (!one.keySet().equals(other.keySet())) {
            return "files " + one.keySet() + " and " + other.keySet();
        }
        for (String name : one.keySet()) {
            String left = one.getOrDefault(name, "");
            String right = other.getOrDefault(name, "");
            int at = Arrays.mismatch(left.toCharArray(), right.toCharArray());
            if (at >= 0) {
                return name + " at " + at + ": " + around(left, at) + "\n against " + around(right, at);
            }
        }
        return "";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 80));
    }

    private static String withoutRun(String text, JsonNode run) {
        String id = run.path("id").asString();
        String blank = text.replace(id, "RUN");
        // As whole seconds, as minutes, as a clock's time; the longest first.
        for (int[] part : new int[][] {{0, 99}, {0, 19}, {0, 16}, {11, 19}, {11, 16}}) {
            for (String time : List.of("started", "finished")) {
                String at = run.path(time).asString();
                blank = blank.replace(at.substring(part[0], Math.min(at.length(), part[1])), "TIME");
            }
        }
        return blank;
    }

    /** What lies about in the home and the report folder that no run needs. */
    List<Path> leftovers() throws IOException {
        List<Path> left = new ArrayList<>();
        for (String folder : List.of(".claimcheck", "reports")) {
            try (Stream<Path> found = Files.walk(directory.resolve(folder))) {
                found.filter(Files::isRegularFile).filter(Desk::isLeft).forEach(left::add);
            }
        }
        return left;
    }

    private static boolean isLeft(Path file) {
        @Nullable Path name = file.getFileName();
        return name != null && name.toString().matches("input-.*|\\..*|.*\\.(tmp|spool|test|fresh|part)");
    }

    /** Bytes of the database, which is a file. */
    long size() throws IOException {
        return Files.size(file());
    }

    /** Bytes that the database takes without the room that what went has left in its file; the file stays as it is. */
    long filled() throws IOException {
        Path copy = Files.createTempDirectory(directory, "copy-").resolve("store.mv.db");
        Files.copy(file(), copy);
        try (Connection connection = DriverManager.getConnection(address(copy))) {
            connection.createStatement().execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new IOException(e);
        }
        long filled = Files.size(copy);
        Files.delete(copy);
        return filled;
    }

    /** How many versions of articles the database, which is a file, holds; no check may work on it. */
    long articles() throws IOException {
        try (Connection connection = DriverManager.getConnection(address(file()));
                ResultSet count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM article")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private Path file() {
        return directory.resolve(".claimcheck/store.mv.db");
    }

    private static String address(Path file) {
        return "jdbc:h2:file:" + file.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
    }
}
