package org.claimcheck.story;

import java.util.Arrays;

/** The strongest of some numbers, so many at most; of equally strong ones the smaller. */
final class Strongest {

    /** A heap with the weakest on top: its strength's bits, which grow with it, above the bits of its number turned round. */
    private final long[] heap;

    private int size;

    Strongest(int most) {
        this.heap = new long[most];
    }

    /**
     * Looks at the next number.
     *
     * @param number not negative
     * @param strength not negative
     */
    void add(int number, float strength) {
        long key = ((long) Float.floatToIntBits(strength) << 32) | (Integer.MAX_VALUE - number);
        if (size < heap.length) {
            heap[size] = key;
            rise(size++);
        } else if (key > heap[0]) {
            heap[0] = key;
            sink();
        }
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && heap[(at - 1) / 2] > heap[at]) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[at] <= heap[child]) {
                return;
            }
            swap(at, child);
            at = child;
        }
    }

    private void swap(int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }

    /** The numbers, strongest first. */
    int[] bestFirst() {
        long[] sorted = Arrays.copyOf(heap, size);
        Arrays.sort(sorted);
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = Integer.MAX_VALUE - (int) sorted[size - 1 - i];
        }
        return numbers;
    }
}
