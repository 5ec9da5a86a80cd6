package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member that stands at most once.
 *
 * @param <T> the class that has the member
 * @param <V> the type of the value
 */
public final class SingleMember<T, V> extends Member<T, V> {
    private final Function<T, @Nullable V> getter;
    private final BiConsumer<Object, V> setter;

    SingleMember(
            String name,
            Presence presence,
            Kind<V> kind,
            Function<T, @Nullable V> getter,
            BiConsumer<Object, V> setter) {
        super(name, presence, kind);
        this.getter = getter;
        this.setter = setter;
    }

    /**
     * {@return the value; null if it is absent}
     *
     * @param of what has the member
     */
    public @Nullable V get(T of) {
        return getter.apply(of);
    }

    /**
     * Sets the value.
     *
     * @param draft what shall have the member
     * @param value the value
     */
    public void set(Draft<T> draft, V value) {
        setter.accept(draft.builder(), value);
    }

    /**
     * {@return a copy with another value}
     *
     * @param of what is copied
     * @param value the value
     * @throws IllegalArgumentException if the model refuses the copy
     */
    public T with(T of, V value) {
        Draft<T> draft = draftWithout(of);
        set(draft, value);
        return draft.build();
    }

    @Override
    public ImmutableList<V> values(T of) {
        V value = get(of);
        return value == null ? ImmutableList.of() : ImmutableList.of(value);
    }

    @Override
    public boolean isAbsent(T of) {
        return get(of) == null;
    }

    @Override
    void copy(T from, Draft<T> to) {
        V value = get(from);
        if (value != null) {
            set(to, value);
        }
    }
}
