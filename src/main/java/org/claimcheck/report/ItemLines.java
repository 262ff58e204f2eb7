package org.claimcheck.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as the bytes that they are, without their ends. */
final class ItemLines {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    ItemLines(InputStream in) {
        this.in = in;
    }

    /** The next line, or null behind the last. */
    @Nullable
    Utf8Line next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (true) {
            if (at == end) {
                at = 0;
                end = Math.max(0, in.read(buffer));
                if (end == 0) {
                    return begun == null ? null : new Utf8Line(begun.toByteArray());
                }
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            boolean whole = at < end;
            if (begun == null && whole) {
                return new Utf8Line(Arrays.copyOfRange(buffer, from, at++));
            }
            begun = begun == null ? new ByteArrayOutputStream(2 * (at - from)) : begun;
            begun.write(buffer, from, at - from);
            if (whole) {
                at++;
                return new Utf8Line(begun.toByteArray());
            }
        }
    }
}
