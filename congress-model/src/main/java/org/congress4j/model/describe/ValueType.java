package org.congress4j.model.describe;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.congress4j.model.JsonValue;

/**
 * The description of a class whose values have members, such as {@code TimeRange}. The members are described when they are first
 * asked for. A type of another module is described in the same way:
 *
 * <pre>{@code
 * static final ValueType<Problem> TYPE = ValueType.of(Problem.class, () -> Members.of(Problem::builder, ProblemBuilder::build)
 *         .required("message", Problem::message, ProblemBuilder::message, Kind.TEXT)
 *         .closed());
 * }</pre>
 *
 * @param <T> the class
 */
public sealed class ValueType<T> permits RecordType {
    private final Class<T> javaType;
    private final Supplier<Members<T>> members;

    ValueType(Class<T> javaType, Supplier<Members<T>> members) {
        this.javaType = javaType;
        this.members = Suppliers.memoize(members::get);
    }

    /**
     * {@return the description of a class}
     *
     * @param javaType the class
     * @param members describes its members, once
     * @param <T> the class
     */
    public static <T> ValueType<T> of(Class<T> javaType, Supplier<Members<T>> members) {
        return new ValueType<>(javaType, members);
    }

    /** {@return the class, such as {@code TimeRange.class}} */
    public final Class<T> javaType() {
        return javaType;
    }

    /** {@return the members, in the order in which they are written} */
    public final ImmutableList<Member<T, ?>> members() {
        return members.get().list();
    }

    /**
     * {@return the member with a name; empty if there is none}
     *
     * @param name the name on the wire, such as {@code congressId}
     */
    public final Optional<Member<T, ?>> member(String name) {
        return Optional.ofNullable(members.get().byName().get(name));
    }

    /** {@return what binds the members together} */
    public final ImmutableList<Constraint> constraints() {
        return members.get().constraints();
    }

    /** {@return whether a value says something by being there, even without any member, as the mark of a record does} */
    public final boolean isMark() {
        return members.get().isMark();
    }

    /**
     * {@return the members that a value has and this version of the model does not know, by name, in order; empty if there are none}
     *
     * @param of the value
     */
    public final ImmutableMap<String, JsonValue> extensions(T of) {
        return members.get().extensions(of);
    }

    /** {@return a draft with nothing set} */
    public final Draft<T> draft() {
        return members.get().draft();
    }

    /** {@return this type and those of all values that stand inside its own, at any depth, in the order of the members} */
    public final ImmutableSet<ValueType<?>> withNested() {
        Set<ValueType<?>> found = new LinkedHashSet<>();
        collect(this, found);
        return ImmutableSet.copyOf(found);
    }

    private static void collect(ValueType<?> type, Set<ValueType<?>> found) {
        if (found.add(type)) {
            for (Member<?, ?> member : type.members()) {
                if (member.kind() instanceof Kind.Value<?> value) {
                    collect(value.type(), found);
                }
            }
        }
    }

    /** {@return the simple name of the class} */
    @Override
    public final String toString() {
        return javaType.getSimpleName();
    }
}
