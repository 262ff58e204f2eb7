package org.claimcheck.record;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of several records, by its simple name. */
final class SealedShape implements Shape {

    private final Map<String, Class<?>> types = new HashMap<>();

    SealedShape(Class<?> type) {
        for (Class<?> one : type.getPermittedSubclasses()) {
            types.put(one.getSimpleName(), one);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        out.putString(value == null ? null : value.getClass().getSimpleName());
        if (value != null) {
            Shape.of(value.getClass()).write(value, out);
        }
    }

    @Override
    public @Nullable Object read(ByteReader in) {
        String name = in.getString();
        if (name == null) {
            return null;
        }
        Class<?> type = types.get(name);
        if (type == null) {
            throw new IllegalStateException("a stored record is damaged or of a later version: " + name);
        }
        return Shape.of(type).read(in);
    }
}
