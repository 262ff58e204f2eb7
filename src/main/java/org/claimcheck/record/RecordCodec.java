package org.claimcheck.record;

import java.time.DateTimeException;
import java.util.Objects;

/**
 * Writes the model's records as compact bytes and reads them back. The same record gives the same bytes on every machine.
 * Stateless; may be shared.
 *
 * <p>A record is the number of its components and then each of them by its {@link Shape}, by position: components may be
 * added at the end, and are null in records that were written before. A library that does this by names and annotations
 * takes longer to get ready than a gate takes to answer.
 */
public final class RecordCodec {

    private static final byte FIRST = 1;

    /** To set up a compressor takes longer than a small record does: each thread keeps one. */
    private static final ThreadLocal<Compression.Deflating> DEFLATING =
            ThreadLocal.withInitial(Compression.Deflating::new);

    private static final ThreadLocal<Compression.Inflating> INFLATING =
            ThreadLocal.withInitial(Compression.Inflating::new);

    private RecordCodec() {}

    /** The bytes of a record. */
    public static byte[] encode(Record record) {
        ByteWriter out = new ByteWriter();
        out.putByte(FIRST);
        Shape.of(record.getClass()).write(record, out);
        return out.toBytes();
    }

    /**
     * The record of these bytes.
     *
     * @throws IllegalStateException when they are damaged
     */
    public static <T extends Record> T decode(byte[] bytes, Class<T> type) {
        if (bytes.length > 0 && bytes[0] == SmileRecords.FIRST) {
            return SmileRecords.decode(bytes, type);
        }
        ByteReader in = new ByteReader(bytes);
        if (in.getByte() != FIRST) {
            throw new IllegalStateException("a stored record is of another version");
        }
        try {
            return Objects.requireNonNull(type.cast(Shape.of(type).read(in)));
        } catch (DateTimeException | NullPointerException | IllegalArgumentException e) {
            throw new IllegalStateException("a stored record is damaged", e);
        }
    }

    /** Deflates lightly: a third of the size at a tenth of the time that extraction takes. */
    public static byte[] deflate(byte[] bytes) {
        return DEFLATING.get().deflate(bytes);
    }

    /** What {@link #deflate} was given. */
    public static byte[] inflate(byte[] bytes) {
        return INFLATING.get().inflate(bytes);
    }
}
