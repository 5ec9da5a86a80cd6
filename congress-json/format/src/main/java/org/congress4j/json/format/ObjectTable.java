package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The members of an object in the order in which they are written.
 *
 * @param <T> the type of the object
 */
abstract class ObjectTable<T> extends Shape<T> {
    /**
     * Starts the table of a record, which carries its type.
     *
     * @param type the type on the wire, such as {@code congress}
     */
    static <T, B> TableBuilder<T, B> record(
            String type, Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
        return new TableBuilder<>(Optional.of(type), javaType, newBuilder, build);
    }

    /** Starts the table of a value, which stands inside a record. */
    static <T, B> TableBuilder<T, B> value(Class<T> javaType, Supplier<B> newBuilder, Function<B, T> build) {
        return new TableBuilder<>(Optional.empty(), javaType, newBuilder, build);
    }

    /** Reads the rest of an object, where the reader has entered its first member and stands on the value. */
    abstract T readFrom(String firstName, WireReader in);

    /** The type on the wire; empty for a value. */
    abstract Optional<String> type();

    abstract Class<T> javaType();

    abstract ImmutableList<? extends Row<T, ?>> rows();

    /** What the model refuses although each member fits. */
    abstract ImmutableList<Invariant> invariants();
}
