package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a page of plain text: which is the headline, which are the article, and what the others tell of
 * it. A page begins with a head (outlet, date, headline, byline, captions) that ends at the first line of prose; after
 * the last line of prose follow lists of links, rights and advertisements.
 */
final class PageReading {

    private static final int PROSE_WORDS = 6;
    private static final int LONG_WORDS = 40;
    private static final int TAIL_LINES = 3;
    private static final int BYLINE_REACH = 3;

    private final List<Block> blocks;
    private final SectionKind[] kinds;
    private final Furniture.Kind[] furniture;
    private final PageFacts facts = new PageFacts();
    private int firstProse;
    private int lastProse;

    private PageReading(List<Block> blocks) {
        this.blocks = new ArrayList<>(blocks);
        this.kinds = new SectionKind[blocks.size()];
        this.furniture = new Furniture.Kind[blocks.size()];
    }

    /** What became of the lines. */
    record Result(List<Block> blocks, List<SectionKind> kinds, PageFacts facts) {

        /** The headline's block, or null. */
        @Nullable
        Block headline() {
            int at = kinds.indexOf(SectionKind.HEADLINE);
            return at < 0 ? null : blocks.get(at);
        }
    }

    static Result read(List<Block> blocks) {
        PageReading reading = new PageReading(blocks);
        reading.run();
        return new Result(reading.blocks, List.of(reading.kinds), reading.facts);
    }

    private void run() {
        for (int at = 0; at < kinds.length; at++) {
            furniture[at] = Furniture.kindOf(blocks.get(at).text());
            kinds[at] = SectionKind.BODY;
        }
        keepProseBeforeRights();
        findProse();
        head();
        body();
        tail();
        dropRepeats();
        for (int at = firstProse; at < Math.min(kinds.length, firstProse + 3); at++) {
            facts.readVoice(blocks.get(at).text());
        }
    }

    private void keepProseBeforeRights() {
        for (int at = 0; at < kinds.length; at++) {
            int rights = furniture[at] == Furniture.Kind.COPYRIGHT
                    ? Furniture.rightsFrom(blocks.get(at).text())
                    : 0;
            if (rights > 0) {
                blocks.set(at, blocks.get(at).upTo(rights));
                furniture[at] = Furniture.Kind.NONE;
            }
        }
    }

    private void findProse() {
        firstProse = kinds.length;
        lastProse = -1;
        for (int at = 0; at < kinds.length; at++) {
            if (isProse(at)) {
                firstProse = Math.min(firstProse, at);
                lastProse = at;
            }
        }
    }

    /** A sentence at least, as against a title, a label or a list entry. */
    private boolean isProse(int at) {
        Block block = blocks.get(at);
        int words = block.wordCount();
        boolean sentence = block.endsSentence() && words >= PROSE_WORDS;
        return furniture[at] == Furniture.Kind.NONE
                && (sentence || words >= LONG_WORDS)
                && Byline.of(block.text()) == null;
    }

    private void head() {
        List<Integer> titles = new ArrayList<>();
        for (int at = 0; at < firstProse; at++) {
            String line = blocks.get(at).text();
            if (furniture[at] != Furniture.Kind.NONE) {
                kinds[at] = kindOf(furniture[at]);
            } else if (Outlet.isDatelineAlone(line)) {
                facts.readDate(line, true);
            } else if (facts.readHead(line)) {
                kinds[at] = SectionKind.METADATA;
            } else {
                titles.add(at);
            }
        }
        int headline = Titles.headline(blocks, titles, prose());
        for (int at : titles) {
            boolean label = at < headline || blocks.get(at).wordCount() <= 2;
            kinds[at] = at == headline ? SectionKind.HEADLINE : label ? SectionKind.METADATA : SectionKind.BODY;
        }
    }

    private List<Block> prose() {
        return blocks.subList(Math.min(firstProse, blocks.size()), Math.min(blocks.size(), firstProse + 6));
    }

    private void body() {
        boolean links = false;
        for (int at = firstProse; at <= lastProse; at++) {
            links = furniture[at] == Furniture.Kind.LINKS || (links && !isProse(at));
            if (furniture[at] != Furniture.Kind.NONE) {
                kinds[at] = kindOf(furniture[at]);
            } else if (links) {
                kinds[at] = SectionKind.BOILERPLATE;
            }
        }
    }

    /** What follows the last sentence: rights, credits, a byline, lists of titles. */
    private void tail() {
        int start = Math.max(lastProse + 1, firstProse);
        boolean marked = false;
        int titles = 0;
        for (int at = start; at < kinds.length; at++) {
            titles += furniture[at] == Furniture.Kind.NONE && !isListEntry(at) ? 1 : 0;
        }
        for (int at = start; at < kinds.length; at++) {
            String byline = at < start + BYLINE_REACH ? Byline.of(blocks.get(at).text()) : null;
            if (furniture[at] != Furniture.Kind.NONE) {
                kinds[at] = kindOf(furniture[at]);
                marked |= kinds[at] == SectionKind.BOILERPLATE;
            } else if (byline != null) {
                facts.byline(byline);
                kinds[at] = SectionKind.METADATA;
            } else if (marked || (titles >= TAIL_LINES && !isListEntry(at))) {
                kinds[at] = SectionKind.BOILERPLATE;
            }
        }
    }

    /** {@code • One tug for Osk}: part of an article that ends with a list. */
    private boolean isListEntry(int at) {
        return "•-–—*·‣▪".indexOf(blocks.get(at).text().charAt(0)) >= 0;
    }

    /** A headline or a caption that stands twice is one. */
    private void dropRepeats() {
        Set<String> seen = new HashSet<>();
        int headline = List.of(kinds).indexOf(SectionKind.HEADLINE);
        if (headline >= 0) {
            seen.add(blocks.get(headline).normal());
        }
        for (int at = 0; at < kinds.length; at++) {
            boolean repeatable = kinds[at] == SectionKind.CAPTION || (at < firstProse && kinds[at] == SectionKind.BODY);
            if (repeatable && !seen.add(blocks.get(at).normal())) {
                kinds[at] = SectionKind.BOILERPLATE;
            }
        }
    }

    static SectionKind kindOf(Furniture.Kind furniture) {
        return switch (furniture) {
            case NONE -> SectionKind.BODY;
            case CAPTION -> SectionKind.CAPTION;
            case CREDIT, TAGS -> SectionKind.METADATA;
            case ADVERT, LINKS, LINK, COPYRIGHT, PROMOTION -> SectionKind.BOILERPLATE;
        };
    }
}
