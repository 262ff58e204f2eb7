package org.claimcheck.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shapes of what holds many: how many and one, so that nothing is told from none, and then each. */
final class Collections {

    private Collections() {}

    private static void writeAll(@Nullable Collection<?> all, Shape each, ByteWriter out) {
        out.putCount(all == null ? 0 : all.size() + 1L);
        if (all != null) {
            all.forEach(it -> each.write(it, out));
        }
    }

    private static void readAll(int size, Shape each, ByteReader in, Collection<Object> into) {
        for (int i = 0; i < size; i++) {
            into.add(each.read(in));
        }
    }

    /** A list. */
    record OfList(Shape each) implements Shape {

        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            writeAll((List<?>) value, each, out);
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            int size = in.getSize() - 1;
            if (size < 0) {
                return null;
            }
            List<Object> list = new ArrayList<>(size);
            readAll(size, each, in, list);
            return list;
        }
    }

    /** A set, written in the natural order of its elements, whatever order it has. */
    record OfSet(Shape each) implements Shape {

        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            Set<?> set = (Set<?>) value;
            writeAll(set == null ? null : set.stream().sorted().toList(), each, out);
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            int size = in.getSize() - 1;
            if (size < 0) {
                return null;
            }
            Set<Object> set = new LinkedHashSet<>();
            readAll(size, each, in, set);
            return set;
        }
    }

    /** A map, written in the natural order of its keys. */
    record OfMap(Shape key, Shape value) implements Shape {

        @Override
        public void write(@Nullable Object it, ByteWriter out) {
            Map<?, ?> map = (Map<?, ?>) it;
            out.putCount(map == null ? 0 : map.size() + 1L);
            if (map != null) {
                map.keySet().stream().sorted().forEach(name -> {
                    key.write(name, out);
                    value.write(map.get(name), out);
                });
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            int size = in.getSize() - 1;
            if (size < 0) {
                return null;
            }
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                Object name = key.read(in);
                map.put(name, value.read(in));
            }
            return map;
        }
    }

    /** Whole numbers, each as its distance from the one before. */
    record OfInts() implements Shape {

        @Override
        public void write(@Nullable Object value, ByteWriter out) {
            int[] all = (int[]) value;
            out.putCount(all == null ? 0 : all.length + 1L);
            long before = 0;
            for (int i = 0; all != null && i < all.length; i++) {
                out.putNumber(all[i] - before);
                before = all[i];
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            int size = in.getSize() - 1;
            if (size < 0) {
                return null;
            }
            int[] all = new int[size];
            long before = 0;
            for (int i = 0; i < size; i++) {
                before += in.getNumber();
                all[i] = (int) before;
            }
            return all;
        }
    }
}
