package org.claimcheck.story;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Article;
import org.claimcheck.model.Dateline;
import org.claimcheck.model.EventFrame;
import org.claimcheck.model.Hashes;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.PlaceMention;
import org.claimcheck.model.PlaceValue;
import org.claimcheck.model.Profile;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TermVector;
import org.claimcheck.story.Words.Word;

/** Reduces an article to what grouping and lineage need of it. */
final class Profiler {

    /** Words that stand in more than this share of all news say nothing of what an article is about. */
    private static final double EMPTY = 0.25;

    /** Words rarer than this mark the course of an article in its outline. */
    private static final double TELLING = 0.01;

    private static final int MOST_TERMS = 200;
    private static final int MOST_OUTLINE = 160;
    private static final int RUN = 3;
    private static final int LABEL = 90;

    private final CommonWords common = CommonWords.shipped();

    Profile profile(Annotation annotation) {
        List<Word> words = Words.of(annotation.article());
        Set<String> names = names(words);
        PublicationTime published = annotation.published();
        return new Profile(
                annotation.article().id(),
                annotation.article().source(),
                annotation.article().url(),
                headline(annotation),
                published == null ? null : published.epochSecond(),
                EventDays.of(annotation),
                eventTypes(annotation),
                terms(annotation, words, names),
                Sketch.of(running(words, false), RUN),
                Sketch.of(running(words, true), RUN),
                outline(words, names),
                Credits.of(annotation),
                words.size(),
                List.of(),
                Tracer.trace(annotation, words));
    }

    Profile.Part part(List<Span> stretches, Annotation annotation) {
        Profile profile = profile(annotation);
        return new Profile.Part(
                stretches,
                profile.headline(),
                profile.eventDays(),
                profile.eventTypes(),
                profile.terms(),
                profile.shingles(),
                profile.quotes(),
                profile.length());
    }

    private static List<String> eventTypes(Annotation annotation) {
        return annotation.frames().stream()
                .sorted(Comparator.comparing(EventFrame::standing).thenComparing(EventFrame::number))
                .filter(frame -> frame.standing() != EventFrame.Standing.BACKGROUND)
                .map(EventFrame::type)
                .distinct()
                .limit(3)
                .toList();
    }

    private static String headline(Annotation annotation) {
        String headline = annotation.article().headlineAsRead();
        if (headline == null || headline.isBlank()) {
            headline = firstSentence(annotation);
        }
        String line = headline.strip().replaceAll("\\s+", " ");
        if (line.length() <= LABEL) {
            return line;
        }
        int space = line.lastIndexOf(' ', LABEL);
        return line.substring(0, space > 0 ? space : LABEL) + "…";
    }

    /** The first sentence of the body, without its dateline; a caption is no headline. */
    private static String firstSentence(Annotation annotation) {
        Article article = annotation.article();
        Dateline dateline = annotation.dateline();
        int after = dateline == null ? 0 : dateline.span().end();
        return annotation.sentences().stream()
                .filter(sentence -> article.kindAt(sentence.start()) == SectionKind.BODY && sentence.end() > after)
                .map(sentence -> article.text().substring(Math.max(sentence.start(), after), sentence.end()))
                .findFirst()
                .orElse(article.id());
    }

    /** Words written with a capital inside a sentence. */
    private static Set<String> names(List<Word> words) {
        Set<String> names = new HashSet<>();
        words.stream().filter(Word::capital).map(Word::folded).forEach(names::add);
        return names;
    }

    private static List<String> running(List<Word> words, boolean quoted) {
        return words.stream()
                .filter(word -> word.quoted() == quoted && word.kind() == SectionKind.BODY)
                .map(Word::folded)
                .toList();
    }

    private static Hashes outline(List<Word> words, Set<String> names) {
        return new Hashes(words.stream()
                .filter(word -> word.kind() == SectionKind.BODY && !word.quoted())
                .filter(word -> word.number() || tells(word, names))
                .limit(MOST_OUTLINE)
                .mapToInt(word -> Sketch.spread(word.lemma().stem().hashCode()))
                .toArray());
    }

    private static boolean tells(Word word, Set<String> names) {
        return (word.upper() && names.contains(word.folded())) || word.lemma().share() < TELLING;
    }

    private TermVector terms(Annotation annotation, List<Word> words, Set<String> names) {
        TermCounts counts = new TermCounts();
        Set<String> aside = aside(annotation);
        for (int i = 0; i < words.size(); i++) {
            word(words, i, names, aside, counts);
        }
        for (QuantityMention quantity : annotation.mentions().quantities()) {
            figure(quantity, annotation.article().kindAt(quantity.span().start()), counts);
        }
        for (PersonMention person : annotation.mentions().persons()) {
            person(person.name(), counts);
        }
        for (PlaceMention place : annotation.mentions().places()) {
            SectionKind kind = annotation.article().kindAt(place.span().start());
            place(place.value(), kind, counts);
        }
        return TermVector.of(counts.strongest(MOST_TERMS));
    }

    /** What tells whose report it is and not what of: the agency of the dateline. */
    private static Set<String> aside(Annotation annotation) {
        Dateline dateline = annotation.dateline();
        String agency = dateline == null ? null : dateline.agency();
        return agency == null ? Set.of() : Set.of(Fold.fold(agency).split("[^\\p{L}\\p{N}]+"));
    }

    private static void word(List<Word> words, int at, Set<String> names, Set<String> aside, TermCounts counts) {
        Word word = words.get(at);
        double weight = weight(word);
        if (word.number()) {
            figure(word, counts);
            return;
        }
        Lemma lemma = word.lemma();
        if (lemma.stem().length() < 2 || lemma.share() > EMPTY) {
            return;
        }
        if (word.upper() && (lemma.ofCalendar() || aside.contains(word.folded()))) {
            return;
        }
        counts.word(lemma, weight);
        if (word.upper() && names.contains(word.folded())) {
            counts.name(lemma, weight);
        }
    }

    private static double weight(Word word) {
        return switch (word.kind()) {
            case HEADLINE -> 2;
            case CAPTION -> 0.3;
            default -> word.lead() ? 1.5 : 1;
        };
    }

    /** A long figure that is no year. */
    private static void figure(Word number, TermCounts counts) {
        String digits = number.folded();
        boolean year = digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
        if (number.kind() != SectionKind.CAPTION && digits.length() >= 3 && !year) {
            counts.add(Kind.FIGURE, digits, 1.0);
        }
    }

    /** A figure with what it counts or measures, in words or digits, to two places: {@code nine tonnes}, {@code 60ft}. */
    private void figure(QuantityMention quantity, SectionKind kind, TermCounts counts) {
        NumberValue value = quantity.value();
        double middle = value.approximate() ? (value.min() + value.max()) / 2 : Math.max(value.min(), value.max());
        if (kind == SectionKind.CAPTION
                || !Double.isFinite(value.min())
                || !Double.isFinite(value.max())
                || middle == 0) {
            return;
        }
        String noun = value.currency() != null ? value.currency() : value.unit();
        if (noun != null && common.share(Fold.stem(Fold.fold(noun))) <= EMPTY) {
            String counted = Fold.stem(Fold.fold(noun.substring(noun.lastIndexOf(' ') + 1)));
            counts.add(Kind.FIGURE, rounded(middle) + "_" + counted, 1.0);
        }
    }

    private static String rounded(double number) {
        return new BigDecimal(number)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static void person(String name, TermCounts counts) {
        int space = name.strip().lastIndexOf(' ');
        if (space > 0) {
            counts.add(Kind.PERSON, Sounds.of(name.strip().substring(space + 1)), 1.0);
        }
    }

    private static void place(PlaceValue place, SectionKind kind, TermCounts counts) {
        if (kind == SectionKind.CAPTION || isDescribed(place.name())) {
            return;
        }
        double weight = kind == SectionKind.HEADLINE ? 2 : 1;
        String name = Fold.fold(place.name()).replace('\n', ' ');
        switch (place.kind()) {
            case CITY, VENUE -> counts.add(Kind.PLACE, name, weight);
            case COUNTRY, REGION -> counts.add(Kind.COUNTRY, name, weight);
            case WORLD_REGION -> {}
        }
    }

    /** "Quaylo plant": a site described by a common noun, which each report may call another; its words count as words. */
    private static boolean isDescribed(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && Character.isLowerCase(name.codePointAt(space + 1));
    }
}
