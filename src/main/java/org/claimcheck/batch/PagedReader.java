package org.claimcheck.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads a range of numbers page by page. Keeps nothing for a restart: what is done already is left out by the page
 * itself.
 *
 * @param <T> what is read
 */
final class PagedReader<T> implements ItemReader<T> {

    private final int to;
    private final int size;
    private final Page<T> page;
    private final Deque<T> ready = new ArrayDeque<>();
    private int from;

    /** What lies from one number to before another. */
    @FunctionalInterface
    interface Page<T> {
        List<T> read(int from, int to);
    }

    PagedReader(int from, int to, int size, Page<T> page) {
        this.from = from;
        this.to = to;
        this.size = size;
        this.page = page;
    }

    @Override
    public @Nullable T read() {
        while (ready.isEmpty() && from < to) {
            int end = Math.min(to, from + size);
            ready.addAll(page.read(from, end));
            from = end;
        }
        return ready.poll();
    }
}
