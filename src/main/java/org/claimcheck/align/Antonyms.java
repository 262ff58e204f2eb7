package org.claimcheck.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.text.DataFile;

/** Words of which one says the contrary of the other, from {@code antonyms.txt}: "worth far more" and "worth far less". */
final class Antonyms {

    private static final Map<String, Set<String>> CONTRARY = new HashMap<>();

    static {
        for (String line : DataFile.lines(Antonyms.class, "antonyms.txt")) {
            String[] sides = line.split(" : ");
            for (String one : sides[0].split(" ")) {
                for (String other : sides[1].split(" ")) {
                    CONTRARY.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                    CONTRARY.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                }
            }
        }
    }

    private Antonyms() {}

    /** Whether one wording has a word in normal form that says the contrary of one of the other, and neither has both. */
    static boolean areIn(List<String> left, List<String> right) {
        for (String one : left) {
            for (String contrary : CONTRARY.getOrDefault(one, Set.of())) {
                if (right.contains(contrary) && !left.contains(contrary) && !right.contains(one)) {
                    return true;
                }
            }
        }
        return false;
    }
}
