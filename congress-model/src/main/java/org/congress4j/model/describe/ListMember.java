package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A member that is a list, in an order that matters or not.
 *
 * @param <T> the class that has the member
 * @param <V> the type of an element
 */
public final class ListMember<T, V> extends Member<T, V> {
    private final Function<T, ImmutableList<V>> getter;
    private final BiConsumer<Object, Iterable<V>> adder;

    ListMember(
            String name,
            Presence presence,
            Kind<V> kind,
            Function<T, ImmutableList<V>> getter,
            BiConsumer<Object, Iterable<V>> adder) {
        super(name, presence, kind);
        this.getter = getter;
        this.adder = adder;
    }

    @Override
    public ImmutableList<V> values(T of) {
        return getter.apply(of);
    }

    @Override
    public boolean isAbsent(T of) {
        return values(of).isEmpty();
    }

    /** {@return the accessor, as it was described} */
    public Function<T, ImmutableList<V>> accessor() {
        return getter;
    }

    /**
     * Adds elements at the end.
     *
     * @param draft what shall have the member
     * @param values the elements
     */
    public void addAll(Draft<T> draft, Iterable<V> values) {
        adder.accept(draft.builder(), values);
    }

    /**
     * {@return a copy with other elements}
     *
     * @param of what is copied
     * @param values the elements
     * @throws IllegalArgumentException if the model refuses the copy
     */
    public T with(T of, Iterable<V> values) {
        Draft<T> draft = draftWithout(of);
        addAll(draft, values);
        return draft.build();
    }

    @Override
    void copy(T from, Draft<T> to) {
        ImmutableList<V> values = values(from);
        if (!values.isEmpty()) {
            addAll(to, values);
        }
    }
}
