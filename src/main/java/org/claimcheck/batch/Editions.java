package org.claimcheck.batch;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.report.Edition;
import org.claimcheck.report.Edition.Decided;
import org.claimcheck.report.Edition.RuleCard;
import org.claimcheck.rule.RuleSet;
import org.claimcheck.settings.Settings;

/** What a report says besides its stories, as far as rules, decisions and settings tell it. */
public final class Editions {

    private Editions() {}

    /** The edition of a run under these rules and settings; its past is added by whoever knows it. */
    public static Edition of(RuleSet rules, Settings settings) {
        Map<String, RuleCard> cards = new TreeMap<>();
        rules.rules()
                .forEach(rule -> cards.put(
                        rule.id(),
                        new RuleCard(rule.summary(), rule.why(), rule.limits(), rule.severity(), rule.references())));
        Map<String, Decided> decided = new TreeMap<>();
        rules.review()
                .decisions()
                .all()
                .forEach(it -> decided.put(it.finding(), new Decided(it.why(), it.by(), it.on())));
        Settings.Desk desk = settings.desk();
        return Edition.plain()
                .withOwn(Set.copyOf(desk.ownOutlets()), desk.zone())
                .withRules(cards)
                .withDecisions(decided);
    }
}
