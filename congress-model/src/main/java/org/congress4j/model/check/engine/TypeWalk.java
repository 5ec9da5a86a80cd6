package org.congress4j.model.check.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.Extensible;
import org.congress4j.model.OtherRecord;
import org.congress4j.model.Vote;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The walk over the members of one type, made once from its description. Members that cannot be odd are not in it.
 *
 * @param <T> the class that has the members
 */
@SuppressWarnings("UnusedMethod") // the steps are methods that are looked up by name
final class TypeWalk<T> implements Look<T> {
    private static final Map<ValueType<?>, TypeWalk<?>> WALKS = new ConcurrentHashMap<>();

    private static final MethodType STEP = MethodType.methodType(void.class, Object.class, DocumentWalk.class);
    private static final MethodHandle APPLY;
    private static final MethodHandle SINGLE;
    private static final MethodHandle LIST;
    private static final MethodHandle VISIT;
    private static final MethodHandle UNKNOWN;
    private static final MethodHandle IS_PRESENT;
    private static final MethodHandle OR_NULL;
    private static final MethodHandle ENTER;
    private static final MethodHandle LEAVE;

    static {
        MethodHandles.Lookup own = MethodHandles.lookup();
        try {
            APPLY = own.findVirtual(Function.class, "apply", MethodType.genericMethodType(1));
            SINGLE = own.findStatic(TypeWalk.class, "visitOne", STEP.insertParameterTypes(0, String.class, Look.class));
            LIST = own.findStatic(TypeWalk.class, "visitList", STEP.insertParameterTypes(0, String.class, Look.class));
            VISIT = own.findVirtual(Visit.class, "at", STEP);
            IS_PRESENT = MethodHandles.dropArguments(
                    own.findStatic(Objects.class, "nonNull", MethodType.methodType(boolean.class, Object.class)),
                    1,
                    DocumentWalk.class);
            OR_NULL = own.findStatic(TypeWalk.class, "orNull", MethodType.genericMethodType(1));
            MethodType place = MethodType.methodType(void.class, DocumentWalk.class);
            ENTER = MethodHandles.dropArguments(
                    own.findStatic(TypeWalk.class, "enter", place.insertParameterTypes(0, String.class)),
                    1,
                    Object.class);
            LEAVE = MethodHandles.dropArguments(own.findStatic(TypeWalk.class, "leave", place), 0, Object.class);
            UNKNOWN = own.findStatic(TypeWalk.class, "visitUnknown", STEP.insertParameterTypes(0, ValueType.class));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private final ValueType<T> type;
    private final Supplier<MethodHandle> steps = Suppliers.memoize(this::steps);

    private TypeWalk(ValueType<T> type) {
        this.type = type;
    }

    @SuppressWarnings("unchecked") // the map holds for each type a walk of that type
    static <T> TypeWalk<T> of(ValueType<T> type) {
        return (TypeWalk<T>) WALKS.computeIfAbsent(type, TypeWalk::new);
    }

    /** What is done with members that are rarely there. */
    private interface Visit<T> {
        void at(T value, DocumentWalk walk);
    }

    @Override
    public boolean passes(T value, DocumentWalk walk) {
        return false;
    }

    @Override
    public void visit(T value, DocumentWalk walk) {
        try {
            steps.get().invokeExact((Object) value, walk);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The members one after the other, as one method. The virtual machine compiles it as if it were written by hand; a loop that
     * calls the accessor of each member in turn takes three times as long.
     */
    private MethodHandle steps() {
        List<MethodHandle> found = new ArrayList<>();
        for (Member<T, ?> member : type.members()) {
            add(member, found);
        }
        found.add(UNKNOWN.bindTo(type));
        MethodHandle steps = MethodHandles.empty(STEP);
        for (MethodHandle step : Lists.reverse(found)) {
            steps = MethodHandles.foldArguments(steps, step);
        }
        return steps;
    }

    private <V> void add(Member<T, V> member, List<MethodHandle> found) {
        Kind<V> kind = member.kind();
        if (kind instanceof Kind.Value<V> values && values.type() instanceof RecordType) {
            // Records are walked one by one.
            return;
        }
        if (member instanceof BallotsMember && type.javaType().equals(Vote.class) && kind instanceof Kind.Reference) {
            // The voters are looked up once for all rules about votes.
            found.add(step((value, walk) -> walk.ballots((Vote) value)));
            return;
        }
        Looks.of(kind).ifPresent(look -> found.add(step(member, look)));
        if (member instanceof ListMember<T, V> list && kind instanceof Kind.Value<V> values) {
            addKeys(list, values.type(), found);
        }
    }

    private MethodHandle step(Visit<T> visit) {
        return VISIT.bindTo(visit);
    }

    private <V> MethodHandle step(Member<T, V> member, Look<V> look) {
        String name = member.name();
        if (member instanceof SingleMember<T, V> single
                && look instanceof TypeWalk<V> nested
                && !nested.isRecursive()) {
            MethodHandle inside = MethodHandles.foldArguments(
                    MethodHandles.foldArguments(LEAVE, nested.steps.get()),
                    MethodHandles.insertArguments(ENTER, 0, name));
            return MethodHandles.filterArguments(
                    MethodHandles.guardWithTest(IS_PRESENT, inside, MethodHandles.empty(STEP)),
                    0,
                    MethodHandles.filterReturnValue(APPLY.bindTo(single.accessor()), OR_NULL));
        } else if (member instanceof SingleMember<T, V> single) {
            return MethodHandles.filterArguments(
                    MethodHandles.insertArguments(SINGLE, 0, name, look), 0, APPLY.bindTo(single.accessor()));
        } else if (member instanceof ListMember<T, V> list) {
            return MethodHandles.filterArguments(
                    MethodHandles.insertArguments(LIST, 0, name, look), 0, APPLY.bindTo(list.accessor()));
        } else if (member instanceof MapMember<T, V> map) {
            return step((of, walk) -> map.entries(of).forEach((key, value) -> {
                if (!look.passes(value, walk)) {
                    walk.place().enter(name);
                    walk.place().enter(key);
                    look.visit(value, walk);
                    walk.place().leave();
                    walk.place().leave();
                }
            }));
        }
        BallotsMember<T, V> ballots = (BallotsMember<T, V>) member;
        return step((of, walk) -> ballots.ballots(of).keySet().forEach(choice -> {
            walk.place().enter(name);
            visitAll(choice.toString(), ballots.ballots(of).get(choice), look, walk);
            walk.place().leave();
        }));
    }

    /** Whether values of the type may stand inside each other, so that their walk has no end to be compiled to. */
    private boolean isRecursive() {
        return type.members().stream()
                .anyMatch(member -> member.kind() instanceof Kind.Value<?> value
                        && value.type().withNested().contains(type));
    }

    private static @Nullable Object orNull(@Nullable Object accessed) {
        return accessed instanceof Optional<?> optional ? optional.orElse(null) : accessed;
    }

    private static void enter(String name, DocumentWalk walk) {
        walk.place().enter(name);
    }

    private static void leave(DocumentWalk walk) {
        walk.place().leave();
    }

    private static void visitUnknown(ValueType<?> type, Object value, DocumentWalk walk) {
        if (value instanceof Extensible extensible && !extensible.extensions().isEmpty()) {
            // All members of an unknown type, besides the common ones, are unknown.
            walk.place().setOwner(type);
            walk.unknown(extensible.extensions(), !(value instanceof OtherRecord));
        }
    }

    private static void visitOne(String name, Look<Object> look, @Nullable Object accessed, DocumentWalk walk) {
        Object value = orNull(accessed);
        if (value != null && !look.passes(value, walk)) {
            walk.place().enter(name);
            look.visit(value, walk);
            walk.place().leave();
        }
    }

    @SuppressWarnings("unchecked") // the accessor of a list gives a list
    private static void visitList(String name, Look<Object> look, Object values, DocumentWalk walk) {
        visitAll(name, (ImmutableList<Object>) values, look, walk);
    }

    private static <V> void visitAll(String name, ImmutableList<V> values, Look<V> look, DocumentWalk walk) {
        for (int i = 0; i < values.size(); i++) {
            if (!look.passes(values.get(i), walk)) {
                walk.place().enter(name);
                walk.place().enter(i);
                look.visit(values.get(i), walk);
                walk.place().leave();
                walk.place().leave();
            }
        }
    }

    /** Looks for keys that occur twice in a list, or in the tree that it forms with lists of the same type. */
    private <V> void addKeys(ListMember<T, V> list, ValueType<V> element, List<MethodHandle> found) {
        Optional<SingleMember<V, String>> key = keyOf(element);
        // A list within an element of its own type is visited with the whole tree.
        if (key.isPresent() && !element.equals(type)) {
            Optional<ListMember<V, V>> nested = nestedIn(element);
            found.add(step((value, walk) -> {
                ImmutableList<V> elements = list.values(value);
                if (elements.size() > 1 || (nested.isPresent() && !elements.isEmpty())) {
                    keys(list.name(), elements, key.get(), nested, new HashSet<>(), walk);
                }
            }));
        }
    }

    private static <V> void keys(
            String list,
            ImmutableList<V> elements,
            SingleMember<V, String> keyOf,
            Optional<ListMember<V, V>> nested,
            Set<String> seen,
            DocumentWalk walk) {
        walk.place().enter(list);
        for (int i = 0; i < elements.size(); i++) {
            walk.place().enter(i);
            String key = keyOf.get(elements.get(i));
            if (key != null && !seen.add(key)) {
                walk.place().enter(keyOf.name());
                walk.odd(MemberKind.DUPLICATE_KEY, new RepeatedKey(key, list));
                walk.place().leave();
            }
            if (nested.isPresent()) {
                keys(nested.get().name(), nested.get().values(elements.get(i)), keyOf, nested, seen, walk);
            }
            walk.place().leave();
        }
        walk.place().leave();
    }

    @SuppressWarnings("unchecked") // keys are strings
    private static <V> Optional<SingleMember<V, String>> keyOf(ValueType<V> element) {
        return element.members().stream()
                .filter(member -> member.kind() == Kind.KEY && member instanceof SingleMember)
                .map(member -> (SingleMember<V, String>) member)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // its elements are of the type that has it
    private static <V> Optional<ListMember<V, V>> nestedIn(ValueType<V> element) {
        return element.members().stream()
                .filter(member -> member instanceof ListMember
                        && member.kind() instanceof Kind.Value<?> value
                        && value.type().equals(element))
                .map(member -> (ListMember<V, V>) member)
                .findFirst();
    }
}
