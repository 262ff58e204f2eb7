package org.claimcheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * How much one file may unpack to, with all archives in it; not for several threads.
 *
 * <p>Example: with a cap of 4 GB and a ratio of 200, a file of one megabyte may unpack to 200 megabytes.
 */
final class Budget {

    /** What is free of the ratio, for a short file of blanks may pack well. */
    private static final long FREE = 16L << 20;

    private final long most;
    private final int ratio;
    private final LongSupplier packed;
    private long unpacked;

    private Budget(long most, int ratio, LongSupplier packed) {
        this.most = most;
        this.ratio = ratio;
        this.packed = packed;
    }

    /** Thrown when a file unpacks to more than it may. */
    static final class SpentException extends IOException {

        private static final long serialVersionUID = 1L;

        SpentException(String reason) {
            super(reason);
        }
    }

    /** The budget of a file of a known size. */
    static Budget of(Limits limits, long size) {
        return new Budget(limits.mostUnpacked(), limits.mostRatio(), () -> size);
    }

    /** The budget of a stream that is counted while it is read. */
    static Budget of(Limits limits, Counted in) {
        return new Budget(limits.mostUnpacked(), limits.mostRatio(), in::bytes);
    }

    /** Charges bytes that were unpacked. */
    void charge(int bytes) throws SpentException {
        unpacked += bytes;
        if (unpacked > most) {
            throw new SpentException("more than " + (most >> 20) + " MB when unpacked");
        }
        if (unpacked > FREE && unpacked / ratio > packed.getAsLong()) {
            throw new SpentException("unpacks to more than " + ratio + " times its size, as no text does");
        }
    }

    /** A stream that knows how many bytes were read of it. */
    static final class Counted extends FilterInputStream {

        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        long bytes() {
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
