package org.claimcheck.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** A record: how many components and one, then each of them. */
final class RecordShape implements Shape {

    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Class<?>[] types;
    private final Shape[] shapes;

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = new Method[components.length];
        types = new Class<?>[components.length];
        shapes = new Shape[components.length];
        for (int at = 0; at < components.length; at++) {
            accessors[at] = components[at].getAccessor();
            accessors[at].setAccessible(true);
            types[at] = components[at].getType();
            shapes[at] = Shape.of(components[at].getGenericType());
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its own constructor: " + type, e);
        }
    }

    @Override
    public void write(@Nullable Object value, ByteWriter out) {
        out.putCount(value == null ? 0 : shapes.length + 1L);
        for (int at = 0; value != null && at < shapes.length; at++) {
            try {
                shapes[at].write(accessors[at].invoke(value), out);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record that cannot be read: " + value.getClass(), e);
            }
        }
    }

    @Override
    public @Nullable Object read(ByteReader in) {
        int count = in.getSize() - 1;
        if (count < 0) {
            return null;
        }
        if (count > shapes.length) {
            throw new IllegalStateException("a stored record is of a later version");
        }
        Object[] values = new Object[shapes.length];
        for (int at = 0; at < shapes.length; at++) {
            values[at] = at < count ? shapes[at].read(in) : missing(types[at]);
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a stored record is damaged", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record that cannot be made: " + constructor, e);
        }
    }

    /** What a component has in a record that was written before it was added. */
    private static @Nullable Object missing(Class<?> type) {
        if (!type.isPrimitive()) {
            return null;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == long.class ? (Object) 0L : (Object) 0;
    }
}
