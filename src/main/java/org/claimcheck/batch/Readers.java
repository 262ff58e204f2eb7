package org.claimcheck.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.claimcheck.settings.Audience;

/**
 * Who may read what a run keeps: articles may be under embargo, so nobody but the owner unless the settings say otherwise.
 * A folder that was there before keeps the rights it has; what the program makes in it has these. Where the file system knows
 * no rights of this kind, nothing is done.
 */
record Readers(Audience audience) {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("r-xr-x---");
    private static final Set<PosixFilePermission> ALL = PosixFilePermissions.fromString("r-xr-xr-x");

    /** Makes a folder, and those it lies in, unless it is there. */
    void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.createDirectories(folder);
        grant(folder);
    }

    /** Gives a file or a folder the rights it is to have. */
    void grant(Path path) throws IOException {
        if (!Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return;
        }
        Set<PosixFilePermission> rights = EnumSet.copyOf(OWNER);
        switch (audience) {
            case OWNER -> {}
            case GROUP -> rights.addAll(GROUP);
            case ALL -> rights.addAll(ALL);
        }
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            rights.removeAll(PosixFilePermissions.fromString("--x--x--x"));
        }
        Files.setPosixFilePermissions(path, rights);
    }

    /** The same for a file, if it is there. */
    void grantIfThere(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            grant(file);
        }
    }
}
