package org.claimcheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.ingest.Unpacking.MemberReader;
import org.jspecify.annotations.Nullable;

/**
 * Members of an archive that is read as a stream. A bare text and a metadata file are held back until the other comes by, for
 * they lie side by side in whatever order; so many are held and no more, then the one that waits longest goes without.
 */
final class Neighbours {

    private static final int MOST = 128;
    private static final int LARGEST = 1 << 18;
    private static final int MOST_BYTES = 8 << 20;

    private final MemberReader reader;
    private final Map<String, byte[]> held = new LinkedHashMap<>();
    private int bytes;

    Neighbours(MemberReader reader) {
        this.reader = reader;
    }

    /** Reads a member, now or once it is known what lies beside it. */
    void take(InputStream content, String name) throws IOException {
        if (!mayHaveNeighbour(name)) {
            reader.read(content, name, null);
            return;
        }
        byte[] start = content.readNBytes(LARGEST + 1);
        if (start.length > LARGEST) {
            reader.read(new SequenceInputStream(new ByteArrayInputStream(start), content), name, null);
            return;
        }
        hold(name, start);
        if (!pair(name)) {
            while (held.size() > MOST || bytes > MOST_BYTES) {
                release(held.keySet().iterator().next(), null);
            }
        }
    }

    /** Reads what still waits. */
    void end() throws IOException {
        for (String name : List.copyOf(held.keySet())) {
            release(name, null);
        }
    }

    private static boolean mayHaveNeighbour(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return Sidecars.isNamedAsOne(base) || Sidecars.isNamedAsText(base);
    }

    private void hold(String name, byte[] content) {
        byte[] other = held.put(name, content);
        bytes += content.length - (other == null ? 0 : other.length);
    }

    /** Reads a text with the file beside it, if this is one of the two and both are there. */
    private boolean pair(String name) throws IOException {
        String text = Sidecars.textOf(name, held.keySet());
        if (text != null) {
            return pair(name, text);
        }
        for (String beside : Sidecars.namesBeside(name)) {
            if (!beside.equals(name) && held.containsKey(beside) && pair(beside, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean pair(String beside, String text) throws IOException {
        byte[] content = held.get(beside);
        HeadFields fields = content == null ? null : Sidecars.fields(beside, content);
        if (content == null || fields == null) {
            return false;
        }
        held.remove(beside);
        bytes -= content.length;
        release(text, fields);
        return true;
    }

    private void release(String name, @Nullable HeadFields beside) throws IOException {
        byte[] content = held.remove(name);
        if (content != null) {
            bytes -= content.length;
            reader.read(new ByteArrayInputStream(content), name, beside);
        }
    }
}
