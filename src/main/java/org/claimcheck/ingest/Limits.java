package org.claimcheck.ingest;

/**
 * How much is read of anything, so that memory stays bounded whatever arrives.
 *
 * @param longestLine longest line of JSON Lines, in bytes
 * @param largestDocument largest document that is held in memory, in bytes
 * @param mostUnpacked how much an archive or a compressed file may unpack to, in bytes
 * @param deepestArchive how deep archives may lie within archives
 */
public record Limits(int longestLine, int largestDocument, long mostUnpacked, int deepestArchive) {

    /** The limits where none are set. */
    public static Limits usual() {
        return new Limits(16 << 20, 32 << 20, 4L << 30, 3);
    }
}
