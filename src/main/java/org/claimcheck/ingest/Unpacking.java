package org.claimcheck.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Opens archives member by member. Nothing is written to disk, so that a member's name is only a name; a member that
 * cannot be read is refused alone.
 */
final class Unpacking {

    private static final int MOST_MEMBERS = 1_000_000;

    /** So long a directory of a zip file is not held: some hundred thousand members. */
    private static final long LONGEST_DIRECTORY = 32L << 20;

    private static final int END_RECORD = 22;
    private static final int END_SIGNATURE = 0x06054B50;
    private static final int LOCATOR_SIGNATURE = 0x07064B50;

    private static final Pattern OUTSIDE = Pattern.compile("(^|/)\\.\\.(/|$)|^\\p{Alpha}:/");

    private Unpacking() {}

    /** What is done with each member. */
    interface MemberReader {

        void read(InputStream content, String name, @Nullable HeadFields beside) throws IOException;

        void refuse(String name, String reason);
    }

    /** A zip file, members in the order of their names. */
    static void zip(Path file, MemberReader reader) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> members = new ArrayList<>();
            zip.getEntries().asIterator().forEachRemaining(members::add);
            members.sort(Comparator.comparing(ZipArchiveEntry::getName));
            Sidecars sidecars = sidecars(zip, members);
            for (ZipArchiveEntry member : members) {
                if (member.isDirectory() || isHidden(member.getName()) || sidecars.isSidecar(member.getName())) {
                    continue;
                }
                String objection = objection(member);
                if (objection != null) {
                    reader.refuse(nameOf(member), objection);
                    continue;
                }
                try (InputStream content = zip.getInputStream(member)) {
                    reader.read(content, nameOf(member), sidecars.of(member.getName()));
                } catch (Budget.SpentException e) {
                    throw e; // the rest would be no better
                } catch (IOException e) {
                    reader.refuse(nameOf(member), Reasons.of(e));
                }
            }
        }
    }

    /**
     * Whether a zip file's directory is too long to be held, whatever number of members it gives; such a file is read as a
     * stream. By the end record of the directory, and that of ZIP64 (APPNOTE.TXT 6.3.10, 4.3.14 to 4.3.16).
     */
    static boolean isCrowded(Path file) throws IOException {
        try (FileChannel zip = FileChannel.open(file)) {
            int length = (int) Math.min(zip.size(), END_RECORD + 0xFFFF);
            long from = zip.size() - length;
            ByteBuffer tail = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            while (tail.hasRemaining() && zip.read(tail, from + tail.position()) > 0) {
                // more of it
            }
            for (int at = length - END_RECORD; at >= 0; at--) {
                if (tail.getInt(at) == END_SIGNATURE) {
                    long start = Integer.toUnsignedLong(tail.getInt(at + 16));
                    boolean large = start == 0xFFFFFFFFL && at >= 20 && tail.getInt(at - 20) == LOCATOR_SIGNATURE;
                    return from + at - (large ? directoryStart(zip, tail.getLong(at - 12)) : start) > LONGEST_DIRECTORY;
                }
            }
            return false;
        }
    }

    private static long directoryStart(FileChannel zip, long record) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        boolean read = record >= 0 && zip.read(start, record + 48) == 8;
        return read ? start.getLong(0) : 0;
    }

    private static Sidecars sidecars(ZipFile zip, List<ZipArchiveEntry> members) {
        Set<String> names = members.stream().map(ZipArchiveEntry::getName).collect(Collectors.toSet());
        return Sidecars.among(names, name -> zip.getInputStream(zip.getEntry(name)));
    }

    /** A zip archive from a stream, members in its own order. */
    static void zip(InputStream in, MemberReader reader) throws IOException {
        members(new ZipArchiveInputStream(in), reader);
    }

    /** A tar archive, members in its own order. */
    static void tar(InputStream in, MemberReader reader) throws IOException {
        members(new TarArchiveInputStream(in), reader);
    }

    private static void members(ArchiveInputStream<? extends ArchiveEntry> archive, MemberReader reader)
            throws IOException {
        Neighbours neighbours = new Neighbours(reader);
        int members = 0;
        for (ArchiveEntry member = next(archive); member != null; member = next(archive)) {
            if (++members > MOST_MEMBERS) {
                throw new IOException("more than " + MOST_MEMBERS + " members");
            }
            if (!member.isDirectory() && !isHidden(member.getName())) {
                String objection = objection(member);
                if (objection != null) {
                    reader.refuse(nameOf(member), objection);
                } else if (archive.canReadEntryData(member)) {
                    neighbours.take(archive, nameOf(member));
                } else {
                    reader.refuse(nameOf(member), "encrypted or packed in an unknown way");
                }
            }
        }
        neighbours.end();
    }

    /** The next member; a damaged archive ends with an I/O problem, whatever its parser throws. */
    private static @Nullable ArchiveEntry next(ArchiveInputStream<? extends ArchiveEntry> archive) throws IOException {
        try {
            return archive.getNextEntry();
        } catch (RuntimeException e) {
            throw new IOException("damaged archive", e);
        }
    }

    /** A web archive: the pages of its responses, by their address. */
    static void warc(InputStream in, MemberReader reader) throws IOException {
        try (WarcReader records = new WarcReader(in)) {
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                if (next.get() instanceof WarcTargetRecord record && isPage(record)) {
                    reader.read(record.payload().orElseThrow().body().stream(), record.target(), null);
                }
            }
        }
    }

    private static boolean isPage(WarcTargetRecord record) throws IOException {
        boolean carries = record instanceof WarcResponse || record instanceof WarcResource;
        if (!carries || record.payload().isEmpty()) {
            return false;
        }
        String type = record.payload().get().type().base().toString().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml") || type.equals("text/plain");
    }

    /** What speaks against reading a member; null when nothing does. */
    private static @Nullable String objection(ArchiveEntry member) {
        String name = nameOf(member);
        if (name.startsWith("/") || OUTSIDE.matcher(name).find()) {
            return "its name leads out of the archive";
        }
        boolean link = member instanceof TarArchiveEntry tar
                ? tar.isSymbolicLink() || tar.isLink()
                : member instanceof ZipArchiveEntry zip && zip.isUnixSymlink();
        if (link) {
            return "a link, not a file";
        }
        boolean special = member instanceof TarArchiveEntry tar
                && (tar.isFIFO() || tar.isCharacterDevice() || tar.isBlockDevice());
        return special ? "a device or pipe, not a file" : null;
    }

    private static String nameOf(ArchiveEntry member) {
        return member.getName().replace('\\', '/').replaceFirst("^(\\./)+", "");
    }

    static boolean isHidden(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return base.startsWith(".") || name.startsWith("__MACOSX/");
    }
}
