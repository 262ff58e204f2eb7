package org.claimcheck.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.model.Pin;
import org.claimcheck.text.phrase.FactKind;

/**
 * The rules of the library and the user, with what is set for them.
 *
 * @param rules by id
 * @param digest changes whenever a rule, a setting or a decision does
 * @param review what editors have said about findings
 * @param settings which rules are on, and how grave, for whom
 * @param house what every article is held against
 * @param pins which articles editors keep together and apart
 */
public record RuleSet(
        List<Rule> rules, String digest, Review review, RuleSettings settings, HouseList house, List<Pin> pins) {

    public RuleSet {
        rules = List.copyOf(rules);
        pins = List.copyOf(pins);
    }

    /** Rules whose findings nobody has looked at yet. */
    public RuleSet(List<Rule> rules, String digest) {
        this(rules, digest, Review.none(), RuleSettings.none(), HouseList.none(), List.of());
    }

    /** The rule of that id. */
    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The kinds of facts that rules which are on introduce, each once, by attribute. */
    public List<FactKind> kinds() {
        Map<String, FactKind> kinds = new TreeMap<>();
        for (Rule rule : rules) {
            FactKind kind = rule.introduces();
            if (kind != null && settings.isOn(rule)) {
                kinds.merge(kind.attribute(), kind, FactKind::with);
            }
        }
        return List.copyOf(kinds.values());
    }

    /** The same rules, with only those decisions that stand on that day. */
    public RuleSet on(LocalDate today) {
        Review standing = review.on(today);
        HouseList held = house.on(today);
        List<Pin> pinned = pins.stream().filter(pin -> pin.standsOn(today)).toList();
        return standing.equals(review) && held.equals(house) && pinned.equals(pins)
                ? this
                : new RuleSet(rules, changed(today.toString()), standing, settings, held, pinned);
    }

    /** The same rules; findings with these ids are known already and have the status of a baseline. */
    public RuleSet withBaseline(Collection<String> findings) {
        String all = String.join(" ", findings.stream().sorted().toList());
        return findings.isEmpty()
                ? this
                : new RuleSet(rules, changed(all), review.withBaseline(findings), settings, house, pins);
    }

    /** The same rules with other house lists, for examples that bring their own. */
    public RuleSet withHouse(HouseList other) {
        return new RuleSet(rules, digest, review, settings, other, pins);
    }

    /** The rule of that id alone, for its examples. */
    public RuleSet only(Rule rule) {
        return new RuleSet(List.of(rule), digest);
    }

    private String changed(String by) {
        return new Fingerprint().add(digest).add(by).end();
    }
}
