package org.claimcheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that may hold so many bytes and no more; what was packed small may unpack without end. */
final class CappedStream extends FilterInputStream {

    /** Thrown when the stream goes on past its cap. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLongException(long cap) {
            super("more than " + (cap >> 20) + " MB when unpacked");
        }
    }

    private final long cap;
    private long left;

    CappedStream(InputStream in, long cap) {
        super(in);
        this.cap = cap;
        this.left = cap;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new TooLongException(cap);
        }
    }
}
