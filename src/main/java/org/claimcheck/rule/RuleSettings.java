package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.model.Article;
import org.claimcheck.model.Desk;
import org.claimcheck.model.Relation;
import org.claimcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rules/claimcheck.yaml} says: which rules are on, how grave they are, and for whom; the rules themselves are
 * not edited.
 *
 * @param desks who looks after what
 * @param overrides in the order of the file; of several that fit, the last one holds
 */
public record RuleSettings(List<Desk> desks, List<SeverityOverride> overrides) {

    /**
     * What is set for a rule.
     *
     * @param severity how grave it is taken to be, or null when its file says so
     */
    record Setting(boolean on, @Nullable Severity severity) {

        /** The setting of a word of the file: {@code off}, {@code on}, {@code warning}. */
        static Setting of(String word) {
            boolean plain = word.equals("off") || word.equals("on");
            return new Setting(!word.equals("off"), plain ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT)));
        }

        String label() {
            return severity == null ? (on ? "on" : "off") : severity.label();
        }
    }

    /**
     * Settings for the rules of an id or of a pack, for some pairs of articles.
     *
     * @param desk holds where this desk looks after one of the two; null for all
     * @param section holds where one of the two is of this section; null for all
     * @param outlets one: holds where one of the two is of it; two: holds where one is of each; empty for all
     * @param rules by rule id
     * @param packs by pack, for rules that {@code rules} does not name
     */
    public record SeverityOverride(
            @Nullable Desk desk,
            @Nullable String section,
            List<String> outlets,
            Map<String, Setting> rules,
            Map<String, Setting> packs) {

        public SeverityOverride {
            outlets = List.copyOf(outlets);
            rules = Map.copyOf(new TreeMap<>(rules));
            packs = Map.copyOf(new TreeMap<>(packs));
        }

        boolean isForAll() {
            return desk == null && section == null && outlets.isEmpty();
        }

        Optional<Setting> of(Rule rule) {
            Setting own = rules.get(rule.id());
            return Optional.ofNullable(own == null ? packs.get(rule.origin().pack()) : own);
        }

        boolean fits(Article left, Article right) {
            return (desk == null || desk.looksAfter(left) || desk.looksAfter(right))
                    && (section == null || is(section, left.section()) || is(section, right.section()))
                    && fitsOutlets(left.source(), right.source());
        }

        private boolean fitsOutlets(@Nullable String left, @Nullable String right) {
            return switch (outlets.size()) {
                case 0 -> true;
                case 1 -> is(outlets.get(0), left) || is(outlets.get(0), right);
                default ->
                    (is(outlets.get(0), left) && is(outlets.get(1), right))
                            || (is(outlets.get(0), right) && is(outlets.get(1), left));
            };
        }

        private static boolean is(String name, @Nullable String given) {
            return given != null
                    && name.strip()
                            .toLowerCase(Locale.ROOT)
                            .equals(given.strip().toLowerCase(Locale.ROOT));
        }

        /** For whom it holds, in words: {@code desk sport}; empty for all. */
        String scope() {
            List<String> parts = new ArrayList<>();
            if (desk != null) {
                parts.add("desk " + desk.name());
            }
            if (section != null) {
                parts.add("section " + section);
            }
            if (!outlets.isEmpty()) {
                parts.add(String.join(" against ", outlets));
            }
            return String.join(", ", parts);
        }
    }

    public RuleSettings {
        desks = List.copyOf(desks);
        overrides = List.copyOf(overrides);
    }

    /** Every rule as its file says. */
    public static RuleSettings none() {
        return new RuleSettings(List.of(), List.of());
    }

    /** The desk that looks after an article, the first of the file where several do. */
    public Optional<Desk> deskOf(Article article) {
        return desks.stream().filter(desk -> desk.looksAfter(article)).findFirst();
    }

    /** Whether a rule may report anything at all. */
    public boolean isOn(Rule rule) {
        boolean on = true;
        for (SeverityOverride override : overrides) {
            Optional<Setting> setting = override.of(rule);
            if (setting.isPresent()) {
                on = setting.get().on() || (!override.isForAll() && on);
            }
        }
        return on;
    }

    /** Whether a rule is on for claims of these two articles. */
    boolean isOn(Rule rule, Article left, Article right) {
        return setting(rule, left, right).map(Setting::on).orElse(true);
    }

    /** How grave a rule takes such a pair of claims of these two articles to be, before anything lowers it. */
    Severity severity(Rule rule, Relation relation, Article left, Article right) {
        return setting(rule, left, right)
                .map(Setting::severity)
                .filter(Objects::nonNull)
                .map(severity -> Grading.capped(relation, severity))
                .orElseGet(() -> rule.severityOf(relation));
    }

    private Optional<Setting> setting(Rule rule, Article left, Article right) {
        Optional<Setting> last = Optional.empty();
        for (SeverityOverride override : overrides) {
            Optional<Setting> setting = override.of(rule);
            if (setting.isPresent() && override.fits(left, right)) {
                last = setting;
            }
        }
        return last;
    }

    /** What is set for a rule everywhere, and for whom it is set otherwise: {@code warning; note for desk sport}. */
    String inWords(Rule rule) {
        List<String> parts = new ArrayList<>();
        for (SeverityOverride override : overrides) {
            override.of(rule)
                    .ifPresent(setting -> parts.add(
                            override.isForAll() ? setting.label() : setting.label() + " for " + override.scope()));
        }
        return String.join("; ", parts);
    }
}
