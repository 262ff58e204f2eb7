package org.claimcheck.align;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is read when it is first asked for. Threads that ask at once may each read it, so what reads must always read the same,
 * and what is read must not change.
 */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> source;
    private @Nullable T read;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = read;
        if (known == null) {
            known = source.get();
            read = known;
        }
        return known;
    }
}
