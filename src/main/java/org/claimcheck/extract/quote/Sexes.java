package org.claimcheck.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.model.PersonMention;
import org.claimcheck.text.Tokens;
import org.claimcheck.text.WordList;

/**
 * Which of "he" and "she" an article says of its people: by their courtesy titles and offices ("Mrs", "spokesman"), else by the
 * pronouns of the sentences that name nobody else. Most of them decide; a tie says nothing.
 */
final class Sexes {

    private static final WordList HE = WordList.of("he", "him", "his", "himself");
    private static final WordList SHE = WordList.of("she", "her", "hers", "herself");
    private static final WordList MEN = WordList.of(
            "mr", "sir", "lord", "king", "prince", "spokesman", "chairman", "councilman", "congressman", "father");
    private static final WordList WOMEN = WordList.of(
            "mrs",
            "ms",
            "miss",
            "dame",
            "lady",
            "queen",
            "princess",
            "spokeswoman",
            "chairwoman",
            "councilwoman",
            "congresswoman",
            "mother",
            "sister");
    private static final int TITLE = 9;

    private final Tokens tokens;
    private final Map<Integer, Integer> votes = new HashMap<>();

    Sexes(Tokens tokens, List<PersonMention> persons) {
        this.tokens = tokens;
        for (int at = 0; at < persons.size(); at++) {
            PersonMention person = persons.get(at);
            int sentence = tokens.sentenceAt(person.span().start());
            boolean alone = (at == 0 || isElsewhere(persons.get(at - 1), person, sentence))
                    && (at + 1 == persons.size() || isElsewhere(persons.get(at + 1), person, sentence));
            count(person, sentence, alone);
        }
    }

    /** Whether the article says the other of the two pronouns of this person. */
    boolean isOther(PersonMention person, int pronoun) {
        int vote = votes.getOrDefault(person.person(), 0);
        return (HE.at(tokens, pronoun) && vote < 0) || (SHE.at(tokens, pronoun) && vote > 0);
    }

    private boolean isElsewhere(PersonMention other, PersonMention person, int sentence) {
        return other.person() == person.person()
                || tokens.sentenceAt(other.span().start()) != sentence;
    }

    private void count(PersonMention person, int sentence, boolean alone) {
        int first = tokens.at(person.span().start());
        int vote = title(first - 1);
        for (int at = tokens.at(person.span().end()); alone && at < tokens.endOf(sentence); at++) {
            vote += HE.at(tokens, at) ? 1 : SHE.at(tokens, at) ? -1 : 0;
        }
        votes.merge(person.person(), vote, Integer::sum);
    }

    private int title(int before) {
        int word = before > 0 && tokens.is(before, ".") ? before - 1 : before;
        return word < 0 ? 0 : MEN.at(tokens, word) ? TITLE : WOMEN.at(tokens, word) ? -TITLE : 0;
    }
}
