package org.claimcheck.ingest;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by byte order mark, as UTF-8 where they are, as declared, or as they look. */
final class Decoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SURE = 25;

    private Decoder() {}

    /**
     * Decodes a whole file; a byte order mark is no part of the text.
     *
     * @param declared the charset that the file itself names, or null
     * @throws UnreadableException when no charset fits
     */
    static String decode(byte[] bytes, @Nullable String declared) throws UnreadableException {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return strip(lenient(bytes, marked));
        }
        String unicode = strict(bytes, StandardCharsets.UTF_8);
        if (unicode != null && unicode.indexOf('\0') < 0) {
            return unicode;
        }
        Charset wide = byZeros(bytes);
        if (wide != null) {
            return lenient(bytes, wide);
        }
        if (unicode != null) {
            return unicode;
        }
        Charset named = byName(declared);
        String asNamed = named == null ? null : strict(bytes, named);
        return asNamed == null ? asDetected(bytes) : asNamed;
    }

    private static String asDetected(byte[] bytes) throws UnreadableException {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes);
        CharsetMatch match = detector.detect();
        Charset charset = match == null || match.getConfidence() < SURE ? WESTERN : byName(match.getName());
        String text = charset == null ? null : strict(bytes, charset);
        if (text == null) {
            text = strict(bytes, WESTERN);
        }
        if (text == null) {
            throw new UnreadableException("its character encoding cannot be told");
        }
        return text;
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
    }

    /** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
    private static @Nullable Charset byZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4096);
        for (int at = 0; at < length; at++) {
            if (bytes[at] == 0) {
                even += 1 - at % 2;
                odd += at % 2;
            }
        }
        boolean high = even * 5 > length * 2 && odd * 20 < length;
        boolean low = odd * 5 > length * 2 && even * 20 < length;
        return high ? StandardCharsets.UTF_16BE : low ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset byName(@Nullable String name) {
        if (name == null || !Character.isLetterOrDigit(name.charAt(0)) || !Charset.isSupported(name)) {
            return null;
        }
        Charset charset = Charset.forName(name);
        boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        return western ? WESTERN : charset;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String lenient(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static String strip(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
