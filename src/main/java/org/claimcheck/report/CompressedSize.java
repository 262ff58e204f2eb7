package org.claimcheck.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;

/** Passes bytes on and tells how large they would be when compressed, as they are for an upload. */
final class CompressedSize extends FilterOutputStream {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] nowhere = new byte[8192];

    CompressedSize(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        deflater.setInput(bytes, from, length);
        while (!deflater.needsInput()) {
            deflater.deflate(nowhere);
        }
    }

    /** Size so far; what the compressor holds back is not in it. */
    long bytes() {
        return deflater.getBytesWritten();
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        super.close();
    }
}
