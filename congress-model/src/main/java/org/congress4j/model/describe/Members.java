package org.congress4j.model.describe;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.JsonValue;

/**
 * The members of a type, as {@link #of} starts to describe them and a {@link ValueType} holds them.
 *
 * @param <T> the class that has the members
 */
public final class Members<T> {
    private final Supplier<?> newBuilder;
    private final Function<Object, T> build;
    private final ImmutableList<Member<T, ?>> list;
    private final ImmutableMap<String, Member<T, ?>> byName;
    private final ImmutableList<Constraint> constraints;
    private final Function<T, ImmutableMap<String, JsonValue>> extensions;
    private final BiConsumer<Object, Map<String, JsonValue>> putExtensions;
    private final boolean isMark;

    Members(
            Supplier<?> newBuilder,
            Function<Object, T> build,
            ImmutableList<Member<T, ?>> list,
            ImmutableList<Constraint> constraints,
            Function<T, ImmutableMap<String, JsonValue>> extensions,
            BiConsumer<Object, Map<String, JsonValue>> putExtensions,
            boolean isMark) {
        this.newBuilder = newBuilder;
        this.build = build;
        this.list = list;
        this.constraints = constraints;
        this.extensions = extensions;
        this.putExtensions = putExtensions;
        this.isMark = isMark;
        ImmutableMap.Builder<String, Member<T, ?>> names = ImmutableMap.builder();
        for (Member<T, ?> member : list) {
            member.joins(this);
            names.put(member.name(), member);
        }
        byName = names.buildOrThrow();
        for (Constraint constraint : constraints) {
            names(constraint)
                    .forEach(name -> checkState(byName.containsKey(name), "'%s' is bound and not described", name));
        }
    }

    /**
     * {@return the start of a description, to which the members are added in the order in which they are written}
     *
     * @param newBuilder gives a builder with nothing set
     * @param build makes what a builder holds
     * @param <T> the class that has the members
     * @param <B> the class of its builder
     */
    public static <T, B> MembersBuilder<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
        return new MembersBuilder<>(newBuilder, build);
    }

    private static ImmutableList<String> names(Constraint constraint) {
        if (constraint instanceof Constraint.AtLeastOneOf any) {
            return any.members();
        } else if (constraint instanceof Constraint.RequiredIf required) {
            return ImmutableList.of(required.member(), required.codeMember());
        }
        Constraint.ForbiddenIf forbidden = (Constraint.ForbiddenIf) constraint;
        return ImmutableList.of(forbidden.member(), forbidden.codeMember());
    }

    ImmutableList<Member<T, ?>> list() {
        return list;
    }

    ImmutableMap<String, Member<T, ?>> byName() {
        return byName;
    }

    boolean isMark() {
        return isMark;
    }

    ImmutableList<Constraint> constraints() {
        return constraints;
    }

    ImmutableMap<String, JsonValue> extensions(T of) {
        return extensions.apply(of);
    }

    Draft<T> draft() {
        return new Draft<>(this, newBuilder.get());
    }

    void putExtensions(Object builder, Map<String, JsonValue> names) {
        putExtensions.accept(builder, names);
    }

    T build(Object builder) {
        return build.apply(builder);
    }
}
