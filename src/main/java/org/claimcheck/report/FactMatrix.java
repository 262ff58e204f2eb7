package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.model.Article;
import org.claimcheck.model.Claim;
import org.claimcheck.model.Fact;
import org.claimcheck.model.Fact.Agreement;
import org.claimcheck.model.Finding;
import org.claimcheck.model.Position;
import org.claimcheck.model.StoryResult;
import org.claimcheck.report.StoryView.Cell;
import org.claimcheck.report.StoryView.Row;
import org.jspecify.annotations.Nullable;

/** The matrix of facts by article; facts that disagree first, then those that several articles state. */
final class FactMatrix {

    /** Facts beyond this many that only one article states are left out: they compare nothing. */
    private static final int MOST_SINGLE = 6;

    /** Rows of one story; beyond these only facts with a finding get one. */
    private static final int MOST_ROWS = 40;

    private final StoryResult result;
    private final Map<String, Article> articles;
    private final Map<String, Claim> claims = new HashMap<>();

    private FactMatrix(StoryResult result, Map<String, Article> articles) {
        this.result = result;
        this.articles = articles;
        result.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    static List<Row> rows(StoryResult result, Map<String, Article> articles) {
        return articles.size() < 2 && result.findings().isEmpty() ? List.of() : new FactMatrix(result, articles).rows();
    }

    private List<Row> rows() {
        List<Fact> facts = new ArrayList<>(result.facts());
        facts.sort(Comparator.comparingInt((Fact fact) -> rank(fact.agreement()))
                .thenComparing(fact -> -speakers(fact))
                .thenComparing(Fact::attribute)
                .thenComparing(Fact::id));
        List<Row> rows = new ArrayList<>();
        int single = 0;
        for (Fact fact : facts) {
            boolean alone = speakers(fact) < 2 && finding(fact) == null;
            if (isQuiet(fact)) {
                continue;
            }
            single += alone ? 1 : 0;
            boolean room = rows.size() < MOST_ROWS || finding(fact) != null;
            if (room && (!alone || single <= MOST_SINGLE)) {
                rows.add(row(fact, alone));
            }
        }
        return rows;
    }

    /** That everybody writes a name alike, or gives a quotation to one speaker, is not worth a row. */
    private boolean isQuiet(Fact fact) {
        return (fact.attribute().equals("name") || fact.attribute().equals("speaker")) && finding(fact) == null;
    }

    /** Facts of an event other than the story's main one say which it is. */
    private String label(Fact fact) {
        String event = fact.event();
        boolean personal = fact.subject() != null;
        if (event == null
                || personal
                || result.events().isEmpty()
                || result.events().get(0).id().equals(event)) {
            return Wording.fact(fact);
        }
        return result.events().stream()
                .filter(it -> it.id().equals(event))
                .map(it -> Wording.fact(fact) + ", " + it.label())
                .findFirst()
                .orElseGet(() -> Wording.fact(fact));
    }

    private static int rank(Agreement agreement) {
        return switch (agreement) {
            case CONFLICTING -> 0;
            case TENSION -> 1;
            case UPDATE -> 2;
            case COMPATIBLE -> 3;
            case SAME -> 4;
            case SINGLE -> 5;
        };
    }

    private int speakers(Fact fact) {
        Set<String> speakers = new HashSet<>();
        for (Position position : fact.positions()) {
            for (String id : position.claims()) {
                Claim claim = claims.get(id);
                if (claim != null) {
                    speakers.add(claim.article());
                }
            }
        }
        return speakers.size();
    }

    private Row row(Fact fact, boolean alone) {
        Finding finding = finding(fact);
        List<Cell> cells = articles.values().stream()
                .map(article -> cell(fact, article, finding, alone))
                .toList();
        String link = finding == null ? null : "f-" + finding.id();
        return new Row(label(fact), alone ? "only source" : spoken(fact.agreement()), link, alone, cells);
    }

    private @Nullable Finding finding(Fact fact) {
        Set<String> ids = new HashSet<>();
        fact.positions().forEach(position -> ids.addAll(position.claims()));
        return result.findings().stream()
                .filter(finding -> finding.attribute().equals(fact.attribute()))
                .filter(finding -> finding.positions().stream()
                        .allMatch(position -> position.claims().stream().anyMatch(ids::contains)))
                .findFirst()
                .orElse(null);
    }

    private Cell cell(Fact fact, Article article, @Nullable Finding finding, boolean alone) {
        for (int side = 0; side < fact.positions().size(); side++) {
            for (String id : fact.positions().get(side).claims()) {
                Claim claim = claims.get(id);
                if (claim != null && claim.article().equals(article.id())) {
                    String mark = alone ? "same" : mark(fact, side, claim, finding);
                    String sign = alone ? "1" : sign(mark);
                    String words = Wording.quoted(claim.span().of(article.text()));
                    return new Cell(
                            mark,
                            sign,
                            alone ? "only source" : spoken(mark),
                            fact.attribute().equals("host")
                                    ? all(fact, article)
                                    : Wording.shortened(claim.value().display()),
                            words,
                            Wording.source(article));
                }
            }
        }
        return new Cell("silent", "·", "silent", "", "", Wording.source(article));
    }

    /** All that an article names in a list, such as the hosts of a meeting. */
    private String all(Fact fact, Article article) {
        List<String> names = fact.positions().stream()
                .flatMap(position -> position.claims().stream())
                .map(claims::get)
                .filter(claim -> claim != null && claim.article().equals(article.id()))
                .map(claim -> claim.value().display())
                .distinct()
                .toList();
        return String.join(", ", names);
    }

    /** A cell stands against what most independent sources say; where none leads, every side is marked. */
    private static String mark(Fact fact, int side, Claim claim, @Nullable Finding finding) {
        boolean disputed = finding != null
                && finding.positions().stream().anyMatch(it -> it.claims().contains(claim.id()));
        boolean leads = side == 0
                && (fact.positions().size() < 2
                        || fact.positions().get(0).independentSources()
                                > fact.positions().get(1).independentSources());
        if (disputed && !leads && fact.agreement() == Agreement.TENSION) {
            return "tension";
        }
        if (disputed && !leads && fact.agreement() == Agreement.CONFLICTING) {
            return "differ";
        }
        if (leads || fact.agreement() == Agreement.SAME) {
            return "same";
        }
        return fact.agreement() == Agreement.UPDATE ? "update" : "fit";
    }

    private static String sign(String mark) {
        return switch (mark) {
            case "differ" -> "≠";
            case "tension" -> "?";
            case "update" -> "→";
            case "fit" -> "≈";
            default -> "=";
        };
    }

    private static String spoken(String mark) {
        return switch (mark) {
            case "differ" -> "differs";
            case "tension" -> "in tension";
            case "update" -> "later figure";
            case "fit" -> "fits";
            default -> "agrees";
        };
    }

    private static String spoken(Agreement agreement) {
        return switch (agreement) {
            case SAME -> "agree";
            case COMPATIBLE -> "compatible";
            case UPDATE -> "updated";
            case TENSION -> "in tension";
            case CONFLICTING -> "conflicting";
            case SINGLE -> "only source";
        };
    }
}
