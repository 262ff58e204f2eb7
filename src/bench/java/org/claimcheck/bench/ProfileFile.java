package org.claimcheck.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.record.RecordCodec;

/** Profiles in a file that goes away in the end. */
final class ProfileFile implements Profiles, Closeable {

    private final Path file;
    private final FileChannel channel;
    private final List<Long> starts = new ArrayList<>();
    private long end;

    ProfileFile() throws IOException {
        file = Files.createTempFile("profiles", "");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void add(Profile profile) throws IOException {
        starts.add(end);
        end += channel.write(ByteBuffer.wrap(RecordCodec.encode(profile)), end);
    }

    @Override
    public int size() {
        return starts.size();
    }

    @Override
    public void forEach(ObjIntConsumer<Profile> sink) {
        for (int place = 0; place < size(); place++) {
            sink.accept(at(place), place);
        }
    }

    @Override
    public Profile at(int place) {
        long to = place + 1 < size() ? starts.get(place + 1) : end;
        ByteBuffer body = ByteBuffer.allocate((int) (to - starts.get(place)));
        try {
            channel.read(body, starts.get(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RecordCodec.decode(body.array(), Profile.class);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
