package org.claimcheck.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of titles, offices and roles: their forms, which is a kind of which, and which exclude each other.
 *
 * <pre>{@code Roles.shared().find("ceo").canonical() // chief executive}</pre>
 */
public final class Roles {

    /**
     * One role.
     *
     * @param canonical small letters, without organisation, e.g. {@code prime minister}
     * @param broader roles that whoever holds this one holds too, nearest first
     * @param groups names of the groups of offices of which one person does not hold two
     */
    public record Role(String canonical, List<String> broader, List<String> groups) {
        public Role {
            broader = List.copyOf(broader);
            groups = List.copyOf(groups);
        }
    }

    /** Words of the longest form. */
    public static final int LONGEST = 5;

    private static final Roles SHARED = new Roles();

    private final Map<String, Role> byForm = new HashMap<>();
    private final Memo<Optional<Role>> lately = new Memo<>(form -> Optional.ofNullable(read(form)), 1 << 12);
    private final WordList firstWords;
    private final WordList lastWords;
    private final Set<String> apart = new HashSet<>();
    private final Set<String> sole = new HashSet<>();
    private final Set<String> graded = new HashSet<>();
    private final Map<String, String> verbs = new HashMap<>();

    private Roles() {
        for (String line : Resources.lines(Roles.class, "roles.tsv")) {
            if (line.startsWith("= ")) {
                apart.addAll(List.of(line.substring(2).split(" ")));
                continue;
            }
            if (line.startsWith("! ")) {
                sole.addAll(List.of(line.substring(2).split(" ")));
                continue;
            }
            if (line.startsWith("~ ")) {
                graded.addAll(parts(line.substring(2)));
                continue;
            }
            if (line.startsWith("> ")) {
                List<String> forms = parts(line.substring(2));
                forms.subList(1, forms.size()).forEach(verb -> verbs.put(verb, forms.get(0)));
                continue;
            }
            String[] fields = line.split("\t", -1);
            Role role = new Role(
                    fields[0],
                    fields.length > 2 ? parts(fields[2]) : List.of(),
                    fields.length > 3 ? parts(fields[3]) : List.of());
            byForm.put(Folding.fold(role.canonical()), role);
            if (fields.length > 1) {
                parts(fields[1]).forEach(form -> byForm.putIfAbsent(Folding.fold(form), role));
            }
        }
        Set<String> starts = new HashSet<>();
        Set<String> ends = new HashSet<>();
        for (String form : byForm.keySet()) {
            String first = form.substring(0, (form + ' ').indexOf(' '));
            String last = form.substring(form.lastIndexOf(' ') + 1);
            starts.add(first);
            starts.add(first + 's');
            ends.add(last);
            ends.add(last + 's');
        }
        firstWords = WordList.of(starts);
        lastWords = WordList.of(ends);
    }

    /** Whether some form starts at this token; a cheap check before {@link #find}. */
    public boolean mayStart(Tokens tokens, int token) {
        if (firstWords.at(tokens, token)) {
            return true;
        }
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            char c = tokens.source().charAt(at);
            if (c == '.' || c == '\'' || c == '’') {
                return true;
            }
        }
        return false;
    }

    /** Whether some form ends with this token. */
    public boolean mayEnd(Tokens tokens, int token) {
        return lastWords.at(tokens, token) || tokens.lower(token).indexOf('.') >= 0;
    }

    private static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        for (String part : field.split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Whether nobody holds both: offices of one group, and public offices of different bodies, such as mayor and governor. */
    public boolean exclude(Role one, Role other) {
        boolean group = one.groups().stream().anyMatch(other.groups()::contains);
        return group
                || (one.groups().stream().anyMatch(apart::contains)
                        && other.groups().stream().anyMatch(apart::contains));
    }

    /** Whether a body gives the office to one person at a time: mayor, archbishop; not officer, lieutenant, senator. */
    public boolean isSole(Role role) {
        return role.groups().stream().anyMatch(sole::contains);
    }

    /** Whether a deputy or assistant in the role is one of those who hold it: a deputy prosecutor is a prosecutor. */
    public boolean isGraded(Role role) {
        return graded.contains(role.canonical());
    }

    /** The office of whoever does what a verb says: a chairman chairs, an editor edits; or null. */
    public @Nullable Role ofVerb(String verb) {
        String office = verbs.get(verb);
        return office == null ? null : find(office);
    }

    /** The lexicon that ships inside the program. */
    public static Roles shared() {
        return SHARED;
    }

    /** The role of this form in any spelling and case, or null. */
    public @Nullable Role find(String form) {
        return lately.of(form).orElse(null);
    }

    private @Nullable Role read(String form) {
        Role role = byForm.get(Folding.fold(form));
        return role != null ? role : singular(form.toLowerCase(Locale.ROOT));
    }

    private @Nullable Role singular(String form) {
        return form.endsWith("s") && form.length() > 4
                ? byForm.get(Folding.fold(form.substring(0, form.length() - 1)))
                : null;
    }

    /** All roles that whoever holds this one holds too, without itself, nearest first. */
    public Set<String> broader(Role role) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(role.broader());
        for (int at = 0; at < open.size(); at++) {
            if (all.add(open.get(at))) {
                Role outer = byForm.get(Folding.fold(open.get(at)));
                if (outer != null) {
                    open.addAll(outer.broader());
                }
            }
        }
        return all;
    }
}
