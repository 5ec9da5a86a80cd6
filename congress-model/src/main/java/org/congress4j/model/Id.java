package org.congress4j.model;

/**
 * The id of a record, such as {@code kyoto-2021}: an opaque string, unique in a document and the same in every edition of it. A
 * URI may be used. The id of a State is its code, such as {@code JPN}.
 *
 * <p>The type parameter says what the id refers to, and is not written; {@link #of} infers it from where the id is used.
 *
 * <p>Ids are {@linkplain #compareTo in the order} of their characters, whatever they refer to.
 *
 * @param <T> the type of the record
 */
@SuppressWarnings("UnusedTypeParameter") // it guides the compiler only
public final class Id<T> extends TextScalar implements Comparable<Id<?>> {
    private Id(String text) {
        super("id", text);
    }

    /**
     * {@return the id with that text}
     *
     * @param text the text
     * @param <T> the type of the record
     * @throws IllegalArgumentException if the text is blank
     */
    public static <T> Id<T> of(String text) {
        return new Id<>(text);
    }

    @Override
    public int compareTo(Id<?> other) {
        return toString().compareTo(other.toString());
    }
}
