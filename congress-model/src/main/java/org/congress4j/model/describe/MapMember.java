package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A member whose values have names of their own.
 *
 * @param <T> the class that has the member
 * @param <V> the type of a value
 */
public final class MapMember<T, V> extends Member<T, V> {
    private final Function<T, ImmutableMap<String, V>> getter;
    private final BiConsumer<Object, Map<String, V>> setter;
    private final boolean namesMembers;

    MapMember(
            String name,
            Kind<V> kind,
            Function<T, ImmutableMap<String, V>> getter,
            BiConsumer<Object, Map<String, V>> setter,
            boolean namesMembers) {
        super(name, Presence.MAP, kind);
        this.getter = getter;
        this.setter = setter;
        this.namesMembers = namesMembers;
    }

    /** {@return whether the names are those of members, or JSON Pointers to them, such as {@code /period/end}} */
    public boolean namesMembers() {
        return namesMembers;
    }

    /**
     * {@return the values by name, in order; empty if it is absent}
     *
     * @param of what has the member
     */
    public ImmutableMap<String, V> entries(T of) {
        return getter.apply(of);
    }

    /**
     * Adds values.
     *
     * @param draft what shall have the member
     * @param entries the values by name
     */
    public void putAll(Draft<T> draft, Map<String, V> entries) {
        setter.accept(draft.builder(), entries);
    }

    /**
     * {@return a copy with other values}
     *
     * @param of what is copied
     * @param entries the values by name
     * @throws IllegalArgumentException if the model refuses the copy
     */
    public T with(T of, Map<String, V> entries) {
        Draft<T> draft = draftWithout(of);
        putAll(draft, entries);
        return draft.build();
    }

    @Override
    public ImmutableList<V> values(T of) {
        return entries(of).values().asList();
    }

    @Override
    public boolean isAbsent(T of) {
        return entries(of).isEmpty();
    }

    @Override
    void copy(T from, Draft<T> to) {
        putAll(to, entries(from));
    }
}
