package org.claimcheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of what was packed, whose bytes are charged to a {@link Budget}: packed small, it may unpack without end. */
final class CappedStream extends FilterInputStream {

    private final Budget budget;

    CappedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        budget.charge(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        budget.charge(Math.max(0, read));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
