package org.claimcheck.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimcheck.model.PublicationTime;
import org.claimcheck.text.phrase.BadPatternException;
import org.claimcheck.text.phrase.SlotPattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads {@code house.yaml}, and the house lists of examples, which look the same. */
final class HouseReader {

    static final List<String> KEYS = List.of("spellings", "titles", "facts");
    static final List<String> SPELLING_KEYS = List.of("use", "not", "why");
    static final List<String> TITLE_KEYS = List.of("person", "title", "from", "until", "why");
    static final List<String> FACT_KEYS = List.of("says", "about", "on", "from", "until", "embargo", "why");

    private HouseReader() {}

    /** The lists of a file. */
    static HouseList read(RuleFile yaml, Problems problems) {
        return yaml.document(problems)
                .map(node -> read(yaml.name(), node, problems))
                .orElse(HouseList.none());
    }

    /** The lists of a mapping. */
    static HouseList read(String file, Node node, Problems problems) {
        return Fields.of(file, node, "house lists", KEYS, problems)
                .map(HouseReader::lists)
                .orElse(HouseList.none());
    }

    private static HouseList lists(Fields fields) {
        List<HouseList.Spelling> spellings = new ArrayList<>();
        List<HouseList.Stated> facts = new ArrayList<>();
        for (Node item : fields.items("spellings")) {
            Fields.of(fields.file(), item, "a spelling", SPELLING_KEYS, fields.problems())
                    .ifPresent(entry -> spellings.add(spelling(entry)));
        }
        for (Node item : fields.items("titles")) {
            Fields.of(fields.file(), item, "a title", TITLE_KEYS, fields.problems())
                    .flatMap(HouseReader::title)
                    .ifPresent(facts::add);
        }
        for (Node item : fields.items("facts")) {
            Fields.of(fields.file(), item, "a fact", FACT_KEYS, fields.problems())
                    .ifPresent(entry -> facts.add(fact(entry)));
        }
        return new HouseList(spellings, facts);
    }

    private static HouseList.Spelling spelling(Fields entry) {
        List<SlotPattern> not = phrases(entry, "not");
        if (entry.node("not").isEmpty()) {
            entry.problem("not", "\"not\" is missing; expected the forms that are not used");
        }
        return new HouseList.Spelling(entry.required("use"), not, why(entry), entry.line());
    }

    private static Optional<HouseList.Stated> title(Fields entry) {
        String person = entry.required("person");
        String title = entry.required("title");
        if (person.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        String surname = person.substring(person.lastIndexOf(' ') + 1);
        try {
            return Optional.of(new HouseList.Stated(
                    person + ", the " + title + ", spoke.",
                    List.of(SlotPattern.ofWords(surname)),
                    null,
                    day(entry, "from"),
                    day(entry, "until"),
                    null,
                    why(entry),
                    entry.line()));
        } catch (BadPatternException e) {
            entry.problem("person", "expected a person's name");
            return Optional.empty();
        }
    }

    private static HouseList.Stated fact(Fields entry) {
        List<SlotPattern> about = phrases(entry, "about");
        if (entry.node("about").isEmpty()) {
            entry.problem(
                    "about", "\"about\" is missing; expected the words that an article must have to be concerned");
        }
        return new HouseList.Stated(
                entry.required("says"),
                about,
                time(entry, "on"),
                day(entry, "from"),
                day(entry, "until"),
                time(entry, "embargo"),
                why(entry),
                entry.line());
    }

    private static List<SlotPattern> phrases(Fields entry, String key) {
        List<SlotPattern> phrases = new ArrayList<>();
        entry.eachText(key, (node, text) -> {
            try {
                phrases.add(SlotPattern.ofWords(text));
            } catch (BadPatternException e) {
                PatternReader.tell(entry, node, e);
            }
        });
        return phrases;
    }

    private static String why(Fields entry) {
        String why = entry.node("why").isEmpty() ? null : entry.text("why");
        return why == null ? "" : why.strip();
    }

    private static @Nullable LocalDate day(Fields entry, String key) {
        String text = entry.text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            entry.problem(key, "expected a day such as 2025-09-30");
            return null;
        }
    }

    private static @Nullable PublicationTime time(Fields entry, String key) {
        String text = entry.text(key);
        Optional<PublicationTime> time = PublicationTime.parse(text);
        if (text != null && time.isEmpty()) {
            entry.problem(key, "expected a day or time such as 2025-09-30 or 2025-09-30T18:00Z");
        }
        return time.orElse(null);
    }
}
