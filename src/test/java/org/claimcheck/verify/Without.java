package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule file with one of its conditions taken out.
 *
 * <p>The conditions of a rule are {@code where}, {@code unless} and {@code note-when}, each as a whole, each alternative of
 * a disjunction and each part of a conjunction; {@code kinds} and {@code relation} as a whole and each word of them;
 * {@code scope}.
 *
 * @param condition what was taken out, e.g. {@code kinds: nickname}
 * @param rule the keys and values that are left
 */
record Without(String condition, Map<String, Object> rule) {

    private static final List<String> WORDS = List.of("kinds", "relation");
    private static final List<String> TESTS = List.of("where", "unless", "note-when");

    /** The file without each of its conditions in turn. */
    static List<Without> each(Map<String, Object> rule) {
        List<Without> all = new ArrayList<>();
        rule.forEach((key, value) -> {
            if (WORDS.contains(key) || TESTS.contains(key) || key.equals("scope")) {
                all.add(new Without(key + ": " + value, without(rule, key)));
            }
            if (WORDS.contains(key) && value instanceof List<?> words && words.size() > 1) {
                words.forEach(word -> all.add(new Without(
                        key + ": " + word,
                        with(rule, key, words.stream().filter(it -> it != word).toList()))));
            }
            if (TESTS.contains(key) && value instanceof String test) {
                weaker(test).forEach((part, rest) -> all.add(new Without(key + ": " + part, with(rule, key, rest))));
            }
        });
        return all;
    }

    /** A condition without each of its parts: the part that is gone, and what is left. */
    static Map<String, String> weaker(String test) {
        Map<String, String> weaker = new LinkedHashMap<>();
        List<String> alternatives = split(test, "||");
        for (String alternative : alternatives) {
            if (alternatives.size() > 1) {
                weaker.put(alternative, join(alternatives, alternative, List.of(), " || "));
            }
            List<String> parts = split(alternative, "&&");
            for (String part : parts.size() > 1 ? parts : List.<String>of()) {
                String rest = join(parts, part, List.of(), " && ");
                weaker.put(part + " in " + alternative, join(alternatives, alternative, List.of(rest), " || "));
            }
        }
        return weaker;
    }

    private static String join(List<String> all, String gone, List<String> instead, String by) {
        List<String> left = new ArrayList<>(all);
        int at = left.indexOf(gone);
        left.remove(at);
        left.addAll(at, instead);
        return String.join(by, left);
    }

    /** Splits at an operator that stands in no quotation marks and no brackets. */
    private static List<String> split(String test, String operator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int start = 0;
        for (int at = 0; at < test.length(); at++) {
            char here = test.charAt(at);
            if (quote != 0) {
                quote = here == quote ? 0 : quote;
            } else if (here == '"' || here == '\'') {
                quote = here;
            } else if ("([{".indexOf(here) >= 0) {
                depth++;
            } else if (")]}".indexOf(here) >= 0) {
                depth--;
            } else if (depth == 0 && test.startsWith(operator, at)) {
                parts.add(test.substring(start, at).strip());
                start = at + operator.length();
            }
        }
        parts.add(test.substring(start).strip());
        return parts;
    }

    private static Map<String, Object> without(Map<String, Object> rule, String key) {
        Map<String, Object> left = new LinkedHashMap<>(rule);
        left.remove(key);
        return left;
    }

    private static Map<String, Object> with(Map<String, Object> rule, String key, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(rule);
        changed.put(key, value);
        return changed;
    }
}
