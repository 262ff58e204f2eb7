package org.claimcheck.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.model.Annotation;
import org.claimcheck.model.Claim;
import org.claimcheck.model.NumberValue;
import org.claimcheck.model.PersonMention;
import org.claimcheck.model.Span;
import org.claimcheck.model.TitleValue;
import org.claimcheck.text.Resources;
import org.claimcheck.text.Roles;

/**
 * Which people of a story play one part under one surname, so that two given names can only be one person's: Finance
 * Minister Ann Orr in one article, Finance Minister Eve Orr in another; the mother, Ann Orr, and the mother, Eve Orr; Ann
 * Orr, 41, and Eve Orr, 41; Officer Ann Orr, who speaks for the police, and Officer Eve Orr, who does; Ann Orr and Tim Tessel, and Tim
 * Tessel and Eve Orr; Ann Marlow Orr and Eve Marlow Orr; Ann Orr, who runs Quaylo, and Quaylo's chief executive Eve Orr. So are the only bearers of a surname whose given names look alike: Bryan Orr and
 * Ryan Orr; or begin alike, and the surname is rare. An article that names both tells them apart.
 */
final class Parts {

    private static final Set<String> SPEAKING = new TreeSet<>();

    static {
        for (String line : Resources.lines(Parts.class, "spokes-ranks.txt")) {
            SPEAKING.addAll(Set.of(line.split(" ")));
        }
    }

    /** Words that two sentences share, the surname among them, that tell the same of somebody. */
    private static final int ALIKE = 4;

    private static final double MOST = 0.4;

    private final Map<String, Set<String>> parts = new TreeMap<>();
    private final Map<String, Set<String>> offices = new TreeMap<>();
    /** How often each is named, in the article that names him least. */
    private final Map<String, Integer> mentioned = new TreeMap<>();

    /** The words of the sentences that name each. */
    private final Map<String, List<Set<String>>> told = new TreeMap<>();

    private final Set<String> speakers = new TreeSet<>();
    private final Set<String> relatives = new TreeSet<>();
    private final Map<String, Set<String>> articles = new TreeMap<>();

    private Parts() {}

    static Parts of(ClaimIndex index) {
        Parts parts = new Parts();
        for (Claim claim : index.of("title")) {
            if (claim.subject() != null && claim.value() instanceof TitleValue title) {
                parts.office(claim.subject(), title.canonical());
                for (String body : Bodies.headed(title.display())) {
                    add(parts.parts, claim.subject(), "head of " + body);
                }
                parts.sole(claim.subject(), title);
            }
        }
        for (Claim claim : index.of("name")) {
            if (claim.subject() != null) {
                add(parts.articles, claim.subject(), claim.article());
            }
        }
        for (Claim claim : index.of("rank")) {
            if (Placings.isOne(claim) && claim.subject() != null && claim.value() instanceof NumberValue place) {
                add(parts.parts, claim.subject(), "came " + (int) place.min());
            }
        }
        index.articles().forEach(parts::mentions);
        return parts;
    }

    /** A title of several words, or an office that a body gives to one person at a time; "officer" is held by many. */
    private void office(String name, String title) {
        if (title.contains(" ")) {
            add(parts, name, title);
        }
        Roles.Role role = Roles.shared().find(title.substring(title.lastIndexOf(' ') + 1));
        if (role != null && Roles.shared().isSole(role)) {
            add(parts, name, role.canonical());
        }
    }

    /** An office that a body gives to one person at a time: who holds it under one given name is one person, whatever the surname. */
    private void sole(String name, TitleValue title) {
        Roles.Role role = Roles.shared().find(title.canonical());
        if (role != null && Roles.shared().isSole(role)) {
            add(offices, name, role.canonical());
        }
        for (String body : Bodies.headed(title.display())) {
            add(offices, name, "head of " + body);
        }
    }

    private void mentions(Annotation article) {
        Set<String> speaking = new TreeSet<>();
        article.mentions().quotes().forEach(quote -> speaking.add(String.valueOf(quote.speaker())));
        speakers.addAll(speaking);
        Map<String, Integer> often = new TreeMap<>();
        article.mentions().persons().forEach(person -> often.merge(person.name(), 1, Integer::sum));
        often.forEach((name, times) -> mentioned.merge(name, times, Math::min));
        for (PersonMention person : article.mentions().persons()) {
            add(articles, person.name(), article.article().id());
            String suffix = PersonName.of(person.name()).suffix();
            if (!suffix.isEmpty()) {
                add(parts, person.name(), suffix);
            }
            String rank = person.title() == null ? "" : Words.normal(person.title());
            rank = rank.substring(rank.lastIndexOf(' ') + 1);
            if (SPEAKING.contains(rank) && speaking.contains(person.name())) {
                add(parts, person.name(), "speaking " + rank);
            }
            Company.of(person, article).forEach(other -> add(parts, person.name(), "with " + other));
            List<String> given = PersonName.of(person.name()).given();
            if (given.size() == 2 && given.get(1).length() > 1 && Localities.isRare(given.get(1))) {
                add(parts, person.name(), "middle " + given.get(1));
            }
            String calling = Callings.of(person, article);
            if (calling != null) {
                add(parts, person.name(), "works as " + calling);
            }
            if (person.age() != null) {
                add(parts, person.name(), "aged " + person.age());
            }
            Span sentence = article.sentenceOf(person.span());
            told.computeIfAbsent(person.name(), any -> new ArrayList<>())
                    .add(Words.content(sentence.of(article.article().text())));
            String feat = Feats.behind(person.span(), sentence, article);
            if (feat != null) {
                add(parts, person.name(), feat);
            }
            String work = Authorship.of(person, sentence, article);
            if (work != null) {
                add(parts, person.name(), work);
            }
            String kin = Kin.beside(person.span(), sentence, article);
            if (kin != null) {
                relatives.add(person.name());
                add(parts, person.name(), kin);
            }
        }
    }

    private static void add(Map<String, Set<String>> to, String name, String entry) {
        to.computeIfAbsent(name, it -> new TreeSet<>()).add(entry);
    }

    /** The people among these who bear the surname and play a part that this one plays, and stand in other articles only. */
    List<String> sharedWith(String name, List<String> people) {
        return people.stream()
                .filter(person -> !meet(articles, name, person))
                .filter(person -> QuoteSlots.lastName(person).equals(QuoteSlots.lastName(name))
                        ? meet(parts, name, person) || areAlike(name, person)
                        : meet(offices, name, person) && shareGivenName(name, person))
                .toList();
    }

    /** "Quaylo's chief executive Ann Orr" and "Quaylo's chief executive Ann Lund": one given name, one office, two surnames. */
    private static boolean shareGivenName(String name, String person) {
        List<String> one = PersonName.of(name).given();
        List<String> other = PersonName.of(person).given();
        return !one.isEmpty()
                && !other.isEmpty()
                && one.get(0).length() > 2
                && one.get(0).equals(other.get(0));
    }

    /** Whether two names look alike and no article names another bearer of the surname beside one of them. */
    private boolean areAlike(String name, String person) {
        boolean alike = NameParts.lookAlike(PersonName.of(name), PersonName.of(person))
                || (NameParts.beginAlike(PersonName.of(name), PersonName.of(person))
                        && isRareSurname(name)
                        && arePlacedAlike(name, person));
        return alike && isSole(name) && isSole(person);
    }

    private static boolean isRareSurname(String name) {
        String surname = QuoteSlots.lastName(name);
        return surname.length() > 2 && Localities.isRare(surname);
    }

    /** Whether both are told of more than once wherever they are named, or in like sentences, both speak or none does, and nobody's relatives are told of. */
    private boolean arePlacedAlike(String name, String person) {
        boolean often = mentioned.getOrDefault(name, 0) > 1 && mentioned.getOrDefault(person, 0) > 1;
        return (often || areToldAlike(name, person))
                && speakers.contains(name) == speakers.contains(person)
                && !relatives.contains(name)
                && !relatives.contains(person);
    }

    /** Whether two sentences that name them share most of what they say: "was jailed for nine years over the fire". */
    private boolean areToldAlike(String name, String person) {
        for (Set<String> one : told.getOrDefault(name, List.of())) {
            for (Set<String> other : told.getOrDefault(person, List.of())) {
                Set<String> shared = new TreeSet<>(one);
                shared.retainAll(other);
                shared.removeIf(Setting::isOfCalendar);
                if (shared.size() > ALIKE && Words.overlap(one, other) >= MOST) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSole(String name) {
        Set<String> own = articles.getOrDefault(name, Set.of());
        return articles.entrySet().stream()
                .filter(other -> QuoteSlots.lastName(other.getKey()).equals(QuoteSlots.lastName(name)))
                .filter(other -> !Collections.disjoint(other.getValue(), own))
                .allMatch(other -> NameParts.given(PersonName.of(name), PersonName.of(other.getKey()))
                        != NameParts.Part.DIFFERENT);
    }

    private static boolean meet(Map<String, Set<String>> of, String name, String person) {
        return !Collections.disjoint(of.getOrDefault(name, Set.of()), of.getOrDefault(person, Set.of()));
    }
}
