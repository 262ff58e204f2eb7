package org.claimcheck.ingest;

import java.util.Arrays;
import java.util.List;
import org.claimcheck.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** What the lines around an article say of it. */
final class PageFacts {

    private @Nullable String masthead;
    private @Nullable String named;
    private @Nullable String voice;
    private @Nullable String agency;
    private @Nullable String byline;
    private @Nullable PublicationTime published;
    private @Nullable PublicationTime updated;

    /** Takes what a line of the head says; false when it says nothing but itself. */
    boolean readHead(String line) {
        String writer = Byline.of(line);
        if (writer != null) {
            byline(writer);
            return true;
        }
        String site = Outlet.ofMasthead(line);
        if (site != null) {
            masthead = masthead == null ? site : masthead;
            return true;
        }
        return readDate(line, false);
    }

    /** Takes the date of a line that is made of one, with at most an outlet's name beside it. */
    boolean readDate(String line, boolean anywhere) {
        WrittenDate date = WrittenDate.in(line);
        if (date == null || (!anywhere && !date.isAlone() && !isNameBeside(date))) {
            return false;
        }
        if (!anywhere && !date.isAlone()) {
            named = named == null ? date.rest() : named;
        }
        if (date.updated()) {
            updated = finer(updated, date.time());
        } else {
            published = finer(published, date.time());
        }
        return true;
    }

    private static boolean isNameBeside(WrittenDate date) {
        String[] words = date.rest().split(" ");
        boolean capitalised = List.of(words).stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return capitalised && words.length <= (date.labelled() ? 4 : 2);
    }

    private static PublicationTime finer(@Nullable PublicationTime known, PublicationTime read) {
        if (known == null) {
            return read;
        }
        return known.time() == null && known.date().equals(read.date()) ? read : known;
    }

    void readVoice(String paragraph) {
        voice = voice == null ? Outlet.ofVoice(paragraph) : voice;
        agency = agency == null ? Outlet.ofDateline(paragraph) : agency;
    }

    void byline(String writer) {
        byline = byline == null ? writer : byline;
    }

    @Nullable
    String byline() {
        return byline;
    }

    @Nullable
    PublicationTime published() {
        return published;
    }

    @Nullable
    PublicationTime updated() {
        return updated;
    }

    /** The outlet, from the surest sign to the least: a masthead, a name beside the date, its own voice, an agency. */
    @Nullable
    String source() {
        for (String name : Arrays.asList(masthead, named, voice, agency)) {
            if (name != null) {
                return name;
            }
        }
        return null;
    }
}
