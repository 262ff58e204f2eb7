package org.claimcheck.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.extract.time.Pattern.Element;

/** Reads lines of {@code patterns.txt}: {@code name : elements -> meaning}. */
final class PatternReader {

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    PatternReader(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /** All ways through the alternatives of one line. */
    List<Pattern> read(String line) {
        int colon = line.indexOf(" : ");
        int arrow = line.lastIndexOf(" -> ");
        if (colon < 0 || arrow < colon) {
            throw new IllegalArgumentException("expected 'name : elements -> meaning', found: " + line);
        }
        String name = line.substring(0, colon).strip();
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        List<Integer> notBefore = new ArrayList<>();
        List<Integer> notAfter = new ArrayList<>();
        List<List<Element>> ways = new ArrayList<>(List.of(List.of()));
        boolean started = false;
        for (String part : line.substring(colon + 3, arrow).strip().split("\\s+")) {
            if (part.startsWith("!(") && part.length() > 3) {
                symbols(part.substring(2, part.length() - 1), started ? notAfter : notBefore);
            } else if (part.startsWith("(") && part.length() > 2) {
                symbols(part.substring(1, part.length() - 1), started ? after : before);
            } else {
                started = true;
                ways = extend(ways, part);
            }
        }
        Meaning.Named meaning = Meaning.named(line.substring(arrow + 4).strip());
        return ways.stream()
                .filter(way -> !way.isEmpty())
                .map(way -> new Pattern(
                        name,
                        way,
                        new SymbolSet(before),
                        new SymbolSet(after),
                        new SymbolSet(notBefore),
                        new SymbolSet(notAfter),
                        meaning.meaning(),
                        meaning.argument()))
                .toList();
    }

    private void symbols(String alternatives, List<Integer> into) {
        for (String alternative : alternatives.split("\\|")) {
            into.add(element(alternative).symbol());
        }
    }

    private List<List<Element>> extend(List<List<Element>> ways, String part) {
        boolean optional = part.length() > 1 && part.endsWith("?");
        String[] alternatives = (optional ? part.substring(0, part.length() - 1) : part).split("\\|");
        List<List<Element>> longer = new ArrayList<>();
        for (List<Element> way : ways) {
            if (optional) {
                longer.add(way);
            }
            for (String alternative : alternatives) {
                List<Element> next = new ArrayList<>(way);
                next.add(element(alternative));
                longer.add(next);
            }
        }
        return longer;
    }

    private Element element(String written) {
        boolean joined = written.length() > 1 && written.startsWith("~");
        String symbol = joined ? written.substring(1) : written;
        if (!symbol.startsWith("{") && !(symbol.startsWith("<") && symbol.length() > 1)) {
            lexicon.addLiteral(symbol);
        }
        return new Element(symbol, vocabulary.number(symbol), joined);
    }
}
