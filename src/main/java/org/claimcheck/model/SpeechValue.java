package org.claimcheck.model;

/**
 * What somebody is reported to say or hold, with the attitude of the reporting verb: expects, hopes, may, rules out.
 *
 * @param display the reporting words, e.g. {@code expects clarity on security guarantees}
 * @param attitude how firmly, by the cue
 * @param content the reported content without its cue, lower case
 */
public record SpeechValue(String display, Certainty attitude, String content) implements Value {}
