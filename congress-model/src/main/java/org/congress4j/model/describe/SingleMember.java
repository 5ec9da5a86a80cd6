package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
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
    private final Function<T, ?> getter;
    private final boolean wrapped;
    private final BiConsumer<Object, V> setter;
    private @Nullable SingleMember<T, String> printed;

    /**
     * A member.
     *
     * @param getter gives the value or null, or an Optional of it if it is wrapped
     */
    SingleMember(
            String name,
            Presence presence,
            Kind<V> kind,
            Function<T, ?> getter,
            boolean wrapped,
            BiConsumer<Object, V> setter) {
        super(name, presence, kind);
        this.getter = getter;
        this.wrapped = wrapped;
        this.setter = setter;
    }

    /**
     * {@return the member beside this one that takes the number as printed, such as <em>21 bis</em>, where it is no whole number; empty if
     *     there is none}
     */
    public Optional<SingleMember<T, String>> printed() {
        return Optional.ofNullable(printed);
    }

    void printedIn(SingleMember<T, String> member) {
        printed = member;
    }

    /**
     * {@return the value; null if it is absent}
     *
     * @param of what has the member
     */
    @SuppressWarnings("unchecked") // the getter was given with the type of the value
    public @Nullable V get(T of) {
        Object value = getter.apply(of);
        return wrapped ? ((Optional<V>) value).orElse(null) : (V) value;
    }

    /**
     * {@return the accessor, as it was described: it gives the value or null, or an Optional of it}
     */
    public Function<T, ?> accessor() {
        return getter;
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
