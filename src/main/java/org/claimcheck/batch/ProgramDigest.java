package org.claimcheck.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.claimcheck.text.phrase.FactKind;

/** Digest of the program's own code and data: what an older version saw or judged is not taken for today's. */
final class ProgramDigest {

    private static final String ROOT = "org/claimcheck/";
    private static final String IN_JAR = "BOOT-INF/classes/";
    private static final List<String> NO_MATTER = List.of("cli/", "report/");

    private ProgramDigest() {}

    /** The digest of the program that runs. */
    static String compute() {
        try {
            String source = ProgramDigest.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString();
            if (source.startsWith("jar:nested:")) {
                return ofJar(Path.of(new URI("file:" + source.substring(11, source.indexOf("/!")))));
            }
            Path path = Path.of(URI.create(source));
            return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the program cannot read its own code", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program cannot find its own code", e);
        }
    }

    /** The digest of the program together with the kinds of facts that rule files introduce: they too decide what is seen. */
    static String with(List<FactKind> kinds) {
        String program = compute();
        if (kinds.isEmpty()) {
            return program;
        }
        MessageDigest digest = Digests.begin();
        Digests.add(digest, program);
        kinds.forEach(kind -> Digests.add(digest, kind.key()));
        return Digests.end(digest);
    }

    private static String ofJar(Path jar) throws IOException {
        MessageDigest digest = Digests.begin();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream()
                    .map(ZipEntry::getName)
                    .filter(ProgramDigest::matters)
                    .sorted()
                    .forEach(name -> {
                        Digests.add(digest, name.replace(IN_JAR, ""));
                        Digests.add(digest, Long.toHexString(zip.getEntry(name).getCrc()));
                    });
        }
        return Digests.end(digest);
    }

    private static String ofFolder(Path folder) throws IOException {
        MessageDigest digest = Digests.begin();
        try (Stream<Path> files = Files.walk(folder.resolve(ROOT))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (matters(name)) {
                    Digests.add(digest, name);
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return Digests.end(digest);
    }

    private static boolean matters(String entry) {
        String name = entry.startsWith(IN_JAR) ? entry.substring(IN_JAR.length()) : entry;
        return name.startsWith(ROOT)
                && !name.endsWith("/")
                && NO_MATTER.stream().noneMatch(room -> name.startsWith(ROOT + room));
    }
}
