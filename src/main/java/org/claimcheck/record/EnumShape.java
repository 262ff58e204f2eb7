package org.claimcheck.record;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a few, by its name, so that the others may be moved about. */
final class EnumShape implements Shape {

    private final Map<String, Object> constants = new HashMap<>();

    EnumShape(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        out.putString(value == null ? null : ((Enum<?>) value).name());
    }

    @Override
    public @Nullable Object read(ByteReader in) {
        String name = in.getString();
        Object constant = constants.get(name);
        if (name != null && constant == null) {
            throw new IllegalStateException("a stored record is damaged or of a later version: " + name);
        }
        return constant;
    }
}
