package org.claimcheck.ingest;

/**
 * How much is read of anything, so that memory stays bounded whatever arrives.
 *
 * @param longestLine longest line of JSON Lines, in bytes
 * @param largestDocument largest document that is held in memory, in bytes
 * @param mostUnpacked how much an archive or a compressed file may unpack to, all that lies in it together, in bytes
 * @param mostRatio how many times its own size it may unpack to; the first megabytes are free
 * @param deepestArchive how deep archives may lie within archives
 */
public record Limits(int longestLine, int largestDocument, long mostUnpacked, int mostRatio, int deepestArchive) {

    /** The limits where none are set. */
    public static Limits usual() {
        return new Limits(16 << 20, 32 << 20, 4L << 30, 200, 3);
    }
}
