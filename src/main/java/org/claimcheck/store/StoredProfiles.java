package org.claimcheck.store;

import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.claimcheck.model.Profile;
import org.claimcheck.model.Profiles;
import org.claimcheck.record.RecordCodec;

/** Profiles in the database, read in stretches of the articles' numbers, which lie beside each other there. */
final class StoredProfiles implements Profiles {

    /** How many are read at a time, so that a database that gathers an answer before it gives it has little to gather. */
    private static final int STRETCH = 500;

    /** So many numbers that are not asked for are read over, sooner than asking again. */
    private static final int GAP = 20;

    private static final String READ = "SELECT number, part, body FROM stored_record"
            + " WHERE kind = ? AND owner = ? AND number >= ? AND number <= ? ORDER BY number, part";

    private final RecordTable records;
    private final long extractor;
    private final long[] numbers;

    /**
     * The profiles of these articles.
     *
     * @param numbers of the articles, each in its place; all of them are there
     */
    StoredProfiles(RecordTable records, long extractor, long[] numbers) {
        this.records = records;
        this.extractor = extractor;
        this.numbers = numbers.clone();
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public void forEach(ObjIntConsumer<Profile> sink) {
        int[] places = IntStream.range(0, numbers.length)
                .boxed()
                .sorted((one, other) -> Long.compare(numbers[one], numbers[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int from = 0; from < places.length; ) {
            int to = from + 1;
            while (to < places.length && to - from < STRETCH && numbers[places[to]] - numbers[places[to - 1]] <= GAP) {
                to++;
            }
            read(Arrays.copyOfRange(places, from, to), sink);
            from = to;
        }
    }

    /** Reads these places, whose numbers ascend. */
    private void read(int[] places, ObjIntConsumer<Profile> sink) {
        int[] next = {0};
        records.read(
                READ,
                (body, number) -> {
                    if (next[0] < places.length && numbers[places[next[0]]] < number) {
                        throw missing(places[next[0]]);
                    }
                    while (next[0] < places.length && numbers[places[next[0]]] == number) {
                        sink.accept(RecordCodec.decode(body, Profile.class), places[next[0]++]);
                    }
                },
                RecordKind.PROFILE.code(),
                extractor,
                numbers[places[0]],
                numbers[places[places.length - 1]]);
        if (next[0] < places.length) {
            throw missing(places[next[0]]);
        }
    }

    @Override
    public Profile at(int place) {
        Profile[] found = new Profile[1];
        records.read(
                RecordKind.PROFILE,
                extractor,
                numbers[place],
                body -> found[0] = RecordCodec.decode(body, Profile.class));
        if (found[0] == null) {
            throw missing(place);
        }
        return found[0];
    }

    private NoSuchElementException missing(int place) {
        return new NoSuchElementException("no profile of article " + numbers[place] + " is kept");
    }
}
