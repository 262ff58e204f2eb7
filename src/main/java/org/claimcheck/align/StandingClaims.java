package org.claimcheck.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Certainty;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Granularity;
import org.claimcheck.model.Polarity;
import org.claimcheck.model.QuantityMention;
import org.claimcheck.model.SectionKind;
import org.claimcheck.model.Span;
import org.claimcheck.model.TimeMention;
import org.claimcheck.model.TimeValue;
import org.claimcheck.model.Value;
import org.claimcheck.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of a named body, town or building that stands whatever the event: how many members, inhabitants or seats it
 * has, how high or long it is, when it was founded. Only where the name stands right beside the figure, as in "the Varnholt city
 * council, which has 24 members", "the 88-metre Orlen Tower" and "the Varnholt Choir, founded in 1921".
 */
final class StandingClaims {

    private static final Set<String> NOUNS = Set.copyOf(DataFile.lines(StandingClaims.class, "standing-nouns.txt"));
    private static final Set<String> BODIES = Set.copyOf(DataFile.lines(StandingClaims.class, "standing-bodies.txt"));

    private static final Pattern HAS =
            Pattern.compile("(?:,? (?:which|that) (?:has|counts|comprises|consists of|is made up of)"
                    + "| (?:has|counts|comprises|consists of|is made up of)|, made up of|, a (?:town|city|village|body|club) of"
                    + "|['’]s| \\(population:?|, population) $");
    private static final Pattern OF = Pattern.compile("^ (?:of|in) (?:the )?");
    private static final Pattern IS = Pattern.compile("(?: is|,? which is| stands|,) $");
    private static final Pattern EXTENT = Pattern.compile("^ (tall|high|long|deep|wide)\\b");
    private static final Pattern FOUNDED =
            Pattern.compile("(?:,? which was| was|,)? (?:founded|established|set up|created) in $");
    private static final Pattern NAME_BEFORE = Pattern.compile(
            "(?:^|[^\\p{L}'’-])(\\p{Lu}[\\p{L}'’-]*(?: (?:of the|of|for|and) \\p{Lu}[\\p{L}'’-]*| \\p{L}[\\p{L}'’-]*){0,5})$");
    private static final Pattern NAME_AFTER = Pattern.compile(
            "^(\\p{Lu}[\\p{L}'’-]*(?: (?:of the|of|for|and) \\p{Lu}[\\p{L}'’-]*| \\p{L}[\\p{L}'’-]*){0,5}?)(?=[^\\p{L}'’-]|$)");

    private final Annotation article;
    private final String text;
    private final List<Claim> claims = new ArrayList<>();

    private StandingClaims(Annotation article) {
        this.article = article;
        this.text = article.article().text();
    }

    /** The claims, in the order of the text, first those of figures. */
    static List<Claim> of(Annotation article) {
        StandingClaims reader = new StandingClaims(article);
        article.mentions().quantities().forEach(reader::figure);
        article.mentions().times().forEach(reader::founded);
        return reader.claims;
    }

    private void figure(QuantityMention quantity) {
        Span sentence = sentence(quantity.span());
        if (sentence == null
                || !Double.isFinite(quantity.value().min())
                || !Double.isFinite(quantity.value().max())) {
            return;
        }
        String before = text.substring(sentence.start(), quantity.span().start());
        String after = text.substring(quantity.span().end(), sentence.end());
        String noun = quantity.noun();
        if (noun != null && NOUNS.contains(noun)) {
            String counted = (quantity.modifiers().isEmpty() ? "" : quantity.modifiers() + " ") + noun;
            add("count", counted, owner(before, HAS, after, OF), quantity.span(), sentence, quantity.value());
        }
        Matcher extent = EXTENT.matcher(after);
        if ("metre".equals(quantity.value().unit()) && extent.find()) {
            add("measure", extent.group(1), owner(before, IS), quantity.span(), sentence, quantity.value());
        }
    }

    private void founded(TimeMention time) {
        Span sentence = sentence(time.span());
        boolean year =
                time.value().granularity() == Granularity.YEAR && time.value().isResolved();
        if (sentence != null && year) {
            String before = text.substring(sentence.start(), time.span().start());
            TimeValue value = time.value();
            add("date", "founding", owner(before, FOUNDED), time.span(), sentence, value);
        }
    }

    private @Nullable Span sentence(Span span) {
        boolean read = article.article().kindAt(span.start()) == SectionKind.BODY;
        return !read
                ? null
                : article.sentences().stream()
                        .filter(it -> it.start() <= span.start() && span.end() <= it.end())
                        .findFirst()
                        .orElse(null);
    }

    private void add(String attribute, String what, String owner, Span span, Span sentence, Value value) {
        if (owner.isEmpty()) {
            return;
        }
        claims.add(new Claim(
                "",
                article.article().id(),
                -1,
                attribute,
                what + " of " + owner,
                "standing",
                value,
                span,
                sentence,
                Polarity.ASSERTED,
                Certainty.STATED,
                null,
                SectionKind.BODY,
                null));
    }

    private static String owner(String before, Pattern has, String after, Pattern of) {
        String found = owner(before, has);
        Matcher link = of.matcher(after);
        if (found.isEmpty() && link.find()) {
            Matcher name = NAME_AFTER.matcher(after.substring(link.end()));
            found = name.find() ? longest(after.substring(link.end())) : "";
        }
        return found;
    }

    /** The name in front of the words that link it to a figure; empty when there is none. */
    private static String owner(String before, Pattern link) {
        Matcher linked = link.matcher(before);
        if (!linked.find()) {
            return "";
        }
        Matcher name = NAME_BEFORE.matcher(before.substring(0, linked.start()));
        return name.find() ? named(name.group(1)) : "";
    }

    /** The name that a text begins with: words with capitals, and words of bodies behind them. */
    private static String longest(String start) {
        String[] words = start.split(" ");
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            String bare = word.replaceAll("[^\\p{L}'’-].*$", "");
            boolean capital = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
            boolean part = capital || BODIES.contains(bare) || bare.equals("of") || bare.equals("the");
            if (!part) {
                break;
            }
            name.append(name.isEmpty() ? "" : " ").append(bare);
            if (bare.length() < word.length()) {
                break;
            }
        }
        return named(name.toString());
    }

    /** A name without the words around it; empty when a word is none of a name, or nothing but small words is left. */
    private static String named(String words) {
        List<String> kept = new ArrayList<>(List.of(words.split(" ")));
        while (!kept.isEmpty() && Words.content(kept.get(0)).isEmpty()) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && Set.of("of", "the").contains(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        boolean capital = !kept.isEmpty() && Character.isUpperCase(kept.get(0).charAt(0));
        for (String word : kept) {
            boolean part = Character.isUpperCase(word.charAt(0))
                    || BODIES.contains(word)
                    || Set.of("of", "the", "for", "and").contains(word);
            capital &= part;
        }
        return capital ? String.join(" ", kept) : "";
    }
}
