package org.claimcheck.record;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the values of a type are written and read. */
interface Shape {

    void write(@Nullable Object value, ByteWriter out);

    @Nullable
    Object read(ByteReader in);

    /**
     * The shape of a type: a record, a sealed interface of records, a list, set or map of such, an enum, a number, a truth,
     * a string, a day or time, or an array of whole numbers.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static Shape of(Type type) {
        Shape known = Known.SHAPES.get(type);
        if (known == null) {
            known = make(type);
            Known.SHAPES.put(type, known);
        }
        return known;
    }

    /** The shapes that were made. */
    final class Known {
        private static final Map<Type, Shape> SHAPES = new ConcurrentHashMap<>(scalars());

        private Known() {}
    }

    private static Shape make(Type type) {
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof ParameterizedType parameterized) {
            Type[] of = parameterized.getActualTypeArguments();
            if (parameterized.getRawType() == List.class) {
                return new Collections.OfList(of(of[0]));
            }
            if (parameterized.getRawType() == Set.class) {
                return new Collections.OfSet(of(of[0]));
            }
            if (parameterized.getRawType() == Map.class) {
                return new Collections.OfMap(of(of[0]), of(of[1]));
            }
        }
        if (type instanceof Class<?> plain) {
            if (plain.isRecord()) {
                return new RecordShape(plain);
            }
            if (plain.isEnum()) {
                return new EnumShape(plain);
            }
            if (plain.isSealed()) {
                return new SealedShape(plain);
            }
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    private static Map<Type, Shape> scalars() {
        Map<Type, Shape> shapes = new LinkedHashMap<>();
        shapes.put(String.class, new Text());
        for (Class<?> whole : new Class<?>[] {int.class, Integer.class}) {
            shapes.put(whole, scalar(it -> ((Integer) it).longValue(), number -> (int) number.longValue()));
        }
        for (Class<?> whole : new Class<?>[] {long.class, Long.class}) {
            shapes.put(whole, scalar(it -> (Long) it, number -> number));
        }
        for (Class<?> truth : new Class<?>[] {boolean.class, Boolean.class}) {
            shapes.put(truth, scalar(it -> (Boolean) it ? 1L : 0L, number -> number == 1));
        }
        shapes.put(double.class, new Real());
        shapes.put(Double.class, new Real());
        shapes.put(LocalDate.class, scalar(it -> ((LocalDate) it).toEpochDay(), LocalDate::ofEpochDay));
        shapes.put(LocalTime.class, scalar(it -> ((LocalTime) it).toNanoOfDay(), LocalTime::ofNanoOfDay));
        shapes.put(
                ZoneOffset.class,
                scalar(
                        it -> (long) ((ZoneOffset) it).getTotalSeconds(),
                        number -> ZoneOffset.ofTotalSeconds((int) number.longValue())));
        shapes.put(LocalDateTime.class, new Moment());
        shapes.put(int[].class, new Collections.OfInts());
        return shapes;
    }

    private static Shape scalar(Function<Object, Long> number, Function<Long, Object> value) {
        return new Scalar(number, value);
    }

    /** What is a whole number at heart; a byte before it says whether it is there. */
    record Scalar(Function<Object, Long> number, Function<Long, Object> value) implements Shape {

        @Override
        public void write(@Nullable Object it, ByteWriter out) {
            out.putByte(it == null ? 0 : 1);
            if (it != null) {
                out.putNumber(number.apply(it));
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            return in.getByte() == 0 ? null : value.apply(in.getNumber());
        }
    }

    /** A string. */
    record Text() implements Shape {

        @Override
        public void write(@Nullable Object it, ByteWriter out) {
            out.putString((String) it);
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            return in.getString();
        }
    }

    /** A number with a fraction. */
    record Real() implements Shape {

        @Override
        public void write(@Nullable Object it, ByteWriter out) {
            out.putByte(it == null ? 0 : 1);
            if (it != null) {
                out.putDouble((Double) it);
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            return in.getByte() == 0 ? null : in.getDouble();
        }
    }

    /** A day and time. */
    record Moment() implements Shape {

        @Override
        public void write(@Nullable Object it, ByteWriter out) {
            out.putByte(it == null ? 0 : 1);
            if (it != null) {
                out.putNumber(((LocalDateTime) it).toLocalDate().toEpochDay());
                out.putNumber(((LocalDateTime) it).toLocalTime().toNanoOfDay());
            }
        }

        @Override
        public @Nullable Object read(ByteReader in) {
            return in.getByte() == 0
                    ? null
                    : LocalDateTime.of(LocalDate.ofEpochDay(in.getNumber()), LocalTime.ofNanoOfDay(in.getNumber()));
        }
    }
}
