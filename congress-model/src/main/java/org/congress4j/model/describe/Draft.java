package org.congress4j.model.describe;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Predicate;
import org.congress4j.model.JsonValue;

/**
 * A value in the making: {@link Member}s are set, and {@link #build()} makes the value. It serves one thread.
 *
 * @param <T> the class of the value
 */
public final class Draft<T> {
    private final Members<T> members;
    private final Object builder;

    Draft(Members<T> members, Object builder) {
        this.members = members;
        this.builder = builder;
    }

    Object builder() {
        return builder;
    }

    /**
     * Keeps members that the model does not know.
     *
     * @param extensions the members by name, in order
     */
    public void putExtensions(Map<String, JsonValue> extensions) {
        members.putExtensions(builder, extensions);
    }

    /** Takes all members of a value but one, and its extensions. */
    void copyAllBut(Member<T, ?> left, T value) {
        copy(value, member -> member != left);
    }

    /** Takes some members of a value, and its extensions. */
    void copy(T value, Predicate<Member<T, ?>> taken) {
        for (Member<T, ?> member : members.list()) {
            if (taken.test(member)) {
                member.copy(value, this);
            }
        }
        ImmutableMap<String, JsonValue> extensions = members.extensions(value);
        if (!extensions.isEmpty()) {
            putExtensions(extensions);
        }
    }

    /**
     * {@return the value}
     *
     * @throws IllegalStateException if a required member is not set
     * @throws IllegalArgumentException if the model refuses the value, with a message that says rule and value
     */
    public T build() {
        return members.build(builder);
    }
}
