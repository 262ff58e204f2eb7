package org.claimcheck.record;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Makes bytes smaller and brings them back, with a compressor that is set up once; of one thread each. */
final class Compression {

    private Compression() {}

    /** Deflates without a header, lightly. */
    static final class Deflating {

        private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        private byte[] buffer = new byte[1 << 14];

        byte[] deflate(byte[] bytes) {
            deflater.reset();
            deflater.setInput(bytes);
            deflater.finish();
            int size = 0;
            while (!deflater.finished()) {
                if (size == buffer.length) {
                    buffer = Arrays.copyOf(buffer, size * 2);
                }
                size += deflater.deflate(buffer, size, buffer.length - size);
            }
            byte[] deflated = Arrays.copyOf(buffer, size);
            buffer = kept(buffer);
            return deflated;
        }
    }

    /** Inflates what {@link Deflating} deflated. */
    static final class Inflating {

        private final Inflater inflater = new Inflater(true);
        private byte[] buffer = new byte[1 << 16];

        /** @throws IllegalStateException when the bytes are damaged */
        byte[] inflate(byte[] bytes) {
            inflater.reset();
            inflater.setInput(bytes);
            int size = 0;
            try {
                while (!inflater.finished()) {
                    if (size == buffer.length) {
                        buffer = Arrays.copyOf(buffer, size * 2);
                    }
                    int read = inflater.inflate(buffer, size, buffer.length - size);
                    if (read == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                        throw new IllegalStateException("a stored record ends too early");
                    }
                    size += read;
                }
            } catch (DataFormatException e) {
                throw new IllegalStateException("a stored record is damaged", e);
            }
            byte[] inflated = Arrays.copyOf(buffer, size);
            buffer = kept(buffer);
            return inflated;
        }
    }

    /** One large record does not hold its room for ever. */
    private static byte[] kept(byte[] buffer) {
        return buffer.length > 1 << 20 ? new byte[1 << 16] : buffer;
    }
}
