package org.claimcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.Section;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Marks what is no part of the article in a text that must not be cut. More careful than {@link PageReading}: a line is
 * prose unless it surely is not, for what is marked is not read.
 */
final class Marking {

    private static final int EDGE = 3;
    private static final int DATE_LINE = 90;
    private static final int LINK_WORDS = 20;
    private static final int PROSE_WORDS = 6;
    private static final int PROMOTION_WORDS = 45;

    private final String text;
    private final List<Block> lines = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private @Nullable String byline;
    private @Nullable PublicationTime dated;
    private final List<String> notices = new ArrayList<>();

    private Marking(String text) {
        this.text = text;
    }

    /** The sections of a text whose headline, if it has one, stands before the body at {@code bodyStart}. */
    static Marking of(String text, @Nullable String headline, int bodyStart) {
        Marking marking = new Marking(text);
        if (headline != null) {
            int end = SiteName.start(headline);
            marking.sections.add(new Section(SectionKind.HEADLINE, new Span(0, end)));
            if (end < headline.length()) {
                marking.sections.add(new Section(SectionKind.BOILERPLATE, new Span(end, headline.length())));
            }
        }
        marking.split(bodyStart);
        marking.mark(headline == null ? null : Block.normal(headline));
        return marking;
    }

    List<Section> sections() {
        return ArticleText.joined(sections);
    }

    /** The paragraphs that tell what was corrected. */
    List<String> notices() {
        return notices;
    }

    /** Who a byline in the text names, or null. */
    @Nullable
    String byline() {
        return byline;
    }

    /** The date of a date line at the top of the text, or null. */
    @Nullable
    PublicationTime dated() {
        return dated;
    }

    private void split(int bodyStart) {
        int start = bodyStart;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int first = start;
            while (first < end && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            if (first < end) {
                starts.add(first);
                lines.add(Block.onLine(text.substring(first, end).stripTrailing(), 1, 1, false));
            }
            start = end + 1;
        }
    }

    private void mark(@Nullable String headline) {
        boolean links = false;
        for (int at = 0; at < lines.size(); at++) {
            Block line = lines.get(at);
            Furniture.Kind furniture = kindOf(line);
            links = furniture == Furniture.Kind.LINKS || (links && isTitle(line));
            SectionKind kind = PageReading.kindOf(furniture);
            if (kind == SectionKind.BODY && links) {
                kind = SectionKind.BOILERPLATE;
            } else if (kind == SectionKind.BODY) {
                kind = atEdge(at, line, headline);
            }
            add(at, kind, furniture);
        }
    }

    private static Furniture.Kind kindOf(Block line) {
        Furniture.Kind furniture = Furniture.kindOf(line.text());
        boolean prose = furniture == Furniture.Kind.PROMOTION && line.wordCount() > PROMOTION_WORDS;
        return prose ? Furniture.Kind.NONE : furniture;
    }

    private static boolean isTitle(Block line) {
        int words = line.wordCount();
        return words <= LINK_WORDS && !(line.endsSentence() && words >= PROSE_WORDS);
    }

    private SectionKind atEdge(int at, Block line, @Nullable String headline) {
        if (Notices.isNotice(line.text())) {
            notices.add(line.text());
            return SectionKind.METADATA;
        }
        if (at < EDGE && line.isSame(headline)) {
            return SectionKind.BOILERPLATE;
        }
        boolean first = at < EDGE;
        String writer = first || at >= lines.size() - EDGE ? Byline.of(line.text()) : null;
        if (writer != null) {
            byline = byline == null ? writer : byline;
            return SectionKind.METADATA;
        }
        boolean brief = line.text().length() <= DATE_LINE;
        WrittenDate date = first && brief && dated == null ? WrittenDate.in(line.text()) : null;
        if (date != null && date.isAlone()) {
            dated = date.time(); // the line stays readable: it is a time that the text gives
        }
        return SectionKind.BODY;
    }

    private void add(int at, SectionKind kind, Furniture.Kind furniture) {
        int start = starts.get(at);
        int end = start + lines.get(at).text().length();
        int rights = furniture == Furniture.Kind.COPYRIGHT
                ? Furniture.rightsFrom(lines.get(at).text())
                : 0;
        if (rights > 0) {
            sections.add(new Section(SectionKind.BODY, new Span(start, start + rights)));
        }
        sections.add(new Section(kind, new Span(start + rights, end)));
    }
}
