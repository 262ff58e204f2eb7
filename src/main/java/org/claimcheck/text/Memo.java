package org.claimcheck.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a pure function answered lately, for arguments that come again and again; so many answers and no more are kept. A
 * new answer takes the place of another one. May be shared between threads.
 *
 * <p>Example: {@code new Memo<>(Folding::fold, 4096).of("Étienne")} is {@code "etienne"}.
 *
 * @param <V> what the function answers
 */
public final class Memo<V> {

    private record Entry<V>(String argument, V answer) {}

    private final Function<String, V> function;
    /** Entries are immutable, so that threads may read and replace them without a lock: at worst one asks again. */
    private final @Nullable Entry<V>[] entries;

    /** @param size how many answers are kept at most, a power of two */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Memo(Function<String, V> function, int size) {
        if (Integer.bitCount(size) != 1) {
            throw new IllegalArgumentException("not a power of two: " + size);
        }
        this.function = function;
        this.entries = new Entry[size];
    }

    /** The function's answer. */
    public V of(String argument) {
        int hash = argument.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (entries.length - 1);
        Entry<V> known = entries[slot];
        if (known != null && known.argument().equals(argument)) {
            return known.answer();
        }
        V answer = function.apply(argument);
        entries[slot] = new Entry<>(argument, answer);
        return answer;
    }
}
