package org.claimcheck.batch;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.model.CheckRun.Quarantined;

/** Says why there was nothing to check. */
final class Unreadable {

    private static final int SHOWN = 10;

    private Unreadable() {}

    static String explain(List<Quarantined> quarantine) {
        String remedy = "Give a file, folder or archive with articles: JSON Lines, text or HTML.";
        if (quarantine.isEmpty()) {
            return "no article found: there is no file to read. " + remedy;
        }
        String reasons = quarantine.stream()
                .limit(SHOWN)
                .map(it -> "\n  " + it.path() + ": " + it.reason())
                .collect(Collectors.joining());
        String more = quarantine.size() > SHOWN ? "\n  and " + (quarantine.size() - SHOWN) + " more" : "";
        return "no article could be read. " + remedy + reasons + more;
    }
}
