package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would settle a disagreement: the kind of record to ask for, and on whose word each side rests. */
final class Settling {

    private static final Map<String, String> RECORDS = Map.ofEntries(
            Map.entry("date", "a notice, a record or a witness that names the day"),
            Map.entry("time", "the programme, or the log of whoever was called, with the time zone"),
            Map.entry("duration", "the ruling, the contract or the programme with its length"),
            Map.entry("place", "the address, a map, or somebody who was there"),
            Map.entry("mode", "the invitation: who is to be in the room, and who on a screen"),
            Map.entry("attendance", "the list of those who take part"),
            Map.entry("host", "the invitation, which names who gives it"),
            Map.entry("count", "whoever counted: the list, the register or the organiser"),
            Map.entry("casualties", "the latest count by police, hospital or ministry, with its hour"),
            Map.entry("age", "a date of birth, from a register, a court or the person"),
            Map.entry("money", "the contract, the filing or the account"),
            Map.entry("percentage", "the published result, and what it is a share of"),
            Map.entry("measure", "the reading at its source, with its unit"),
            Map.entry("rank", "the official table"),
            Map.entry("name", "how the person writes it"),
            Map.entry("title", "the office itself: who holds it, and since when"),
            Map.entry("quote", "the recording or the transcript"),
            Map.entry("speaker", "the recording, or somebody who heard it"),
            Map.entry("polarity", "whoever is said to have done it, or not"),
            Map.entry("certainty", "what exactly was announced, and by whom"),
            Map.entry("outcome", "the ruling, the vote or the result itself"),
            Map.entry("revision", "whoever changed it: whether it was a correction, of which readers are told"),
            Map.entry("cause", "the finding of whoever investigates"));

    private Settling() {}

    /**
     * One or two sentences.
     *
     * @param words whom each outlet cites, in the order of the sides; an outlet that names nobody has none
     * @param silent outlets of the story that say nothing of it
     */
    static String of(String attribute, Map<String, String> words, List<String> silent) {
        Map<String, List<String>> citing = new LinkedHashMap<>();
        words.forEach((outlet, word) ->
                citing.computeIfAbsent(word, any -> new ArrayList<>()).add(outlet));
        List<String> rests = new ArrayList<>();
        citing.forEach((word, outlets) ->
                rests.add(Wording.join(outlets) + (outlets.size() == 1 ? " cites " : " cite ") + word));
        StringBuilder out = new StringBuilder(
                Wording.sentence(RECORDS.getOrDefault(attribute, "the source that both rest on, asked again")));
        if (!rests.isEmpty()) {
            out.append(' ').append(Wording.join(rests)).append('.');
        }
        if (!silent.isEmpty()) {
            List<String> shown = silent.size() <= 3 ? silent : silent.subList(0, 3);
            String more = silent.size() > 3 ? " and " + (silent.size() - 3) + " more" : "";
            out.append(' ')
                    .append(more.isEmpty() ? Wording.join(shown) : String.join(", ", shown) + more)
                    .append(silent.size() == 1 ? " says nothing of it." : " say nothing of it.");
        }
        return out.toString();
    }
}
