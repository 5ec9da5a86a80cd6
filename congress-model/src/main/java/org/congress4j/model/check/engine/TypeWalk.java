package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.congress4j.model.Extensible;
import org.congress4j.model.Vote;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The walk over the members of one type, made once from its description. Members that cannot be odd are not in it.
 *
 * @param <T> the class that has the members
 */
final class TypeWalk<T> implements Look<T> {
    private static final Map<ValueType<?>, TypeWalk<?>> WALKS = new ConcurrentHashMap<>();

    private final ValueType<T> type;
    private @Nullable List<Step<T, ?>> steps;

    private TypeWalk(ValueType<T> type) {
        this.type = type;
    }

    @SuppressWarnings("unchecked") // the map holds for each type a walk of that type
    static <T> TypeWalk<T> of(ValueType<T> type) {
        return (TypeWalk<T>) WALKS.computeIfAbsent(type, TypeWalk::new);
    }

    /** What is done at one place of the walk. */
    private interface Visit<T> {
        void at(T value, DocumentWalk walk);
    }

    /**
     * One member of the walk. Nearly all are single values or lists, and most of those absent: they call nothing but the
     * accessor, which a class for each kind of member would double.
     *
     * @param single the member, if it stands at most once
     * @param list the member, if it is a list
     * @param look looks at its values
     * @param other what is done otherwise
     */
    private record Step<T, V>(
            @Nullable SingleMember<T, V> single,
            @Nullable ListMember<T, V> list,
            @Nullable Look<V> look,
            @Nullable Visit<T> other) {
        static <T> Step<T, ?> of(Visit<T> other) {
            return new Step<>(null, null, null, other);
        }

        void walk(T of, DocumentWalk walk) {
            if (single != null) {
                V value = single.get(of);
                if (value != null && !requireNonNull(look).passes(value, walk)) {
                    walk.place().enter(single.name());
                    look.visit(value, walk);
                    walk.place().leave();
                }
            } else if (list != null) {
                visitAll(list.name(), list.values(of), requireNonNull(look), walk);
            } else {
                requireNonNull(other).at(of, walk);
            }
        }
    }

    @Override
    public boolean passes(T value, DocumentWalk walk) {
        return false;
    }

    @Override
    public void visit(T value, DocumentWalk walk) {
        List<Step<T, ?>> known = steps;
        if (known == null) {
            known = steps();
            steps = known;
        }
        for (int i = 0; i < known.size(); i++) {
            known.get(i).walk(value, walk);
        }
    }

    private List<Step<T, ?>> steps() {
        List<Step<T, ?>> found = new ArrayList<>();
        for (Member<T, ?> member : type.members()) {
            add(member, found);
        }
        // All members of an unknown type, besides the common ones, are unknown.
        if (!type.equals(RecordTypes.other())) {
            found.add(Step.of((value, walk) -> {
                if (value instanceof Extensible extensible
                        && !extensible.extensions().isEmpty()) {
                    walk.unknown(extensible.extensions().keySet());
                }
            }));
        }
        return found;
    }

    private <V> void add(Member<T, V> member, List<Step<T, ?>> found) {
        Kind<V> kind = member.kind();
        if (kind instanceof Kind.Value<V> values && values.type() instanceof RecordType) {
            // Records are walked one by one.
            return;
        }
        if (member instanceof BallotsMember && type.javaType().equals(Vote.class) && kind instanceof Kind.Reference) {
            // The voters are looked up once for all rules about votes.
            found.add(Step.of((value, walk) -> walk.ballots((Vote) value)));
            return;
        }
        Looks.of(kind).ifPresent(look -> found.add(step(member, look)));
        if (member instanceof ListMember<T, V> list && kind instanceof Kind.Value<V> values) {
            addKeys(list, values.type(), found);
        }
    }

    private static <T, V> Step<T, V> step(Member<T, V> member, Look<V> look) {
        String name = member.name();
        if (member instanceof SingleMember<T, V> single) {
            return new Step<>(single, null, look, null);
        } else if (member instanceof ListMember<T, V> list) {
            return new Step<>(null, list, look, null);
        } else if (member instanceof MapMember<T, V> map) {
            return new Step<>(
                    null,
                    null,
                    look,
                    (of, walk) -> map.entries(of).forEach((key, value) -> {
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
        return new Step<>(
                null,
                null,
                look,
                (of, walk) -> ballots.ballots(of).keySet().forEach(choice -> {
                    walk.place().enter(name);
                    visitAll(choice.toString(), ballots.ballots(of).get(choice), look, walk);
                    walk.place().leave();
                }));
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
    private <V> void addKeys(ListMember<T, V> list, ValueType<V> element, List<Step<T, ?>> found) {
        Optional<SingleMember<V, String>> key = keyOf(element);
        // A list within an element of its own type is visited with the whole tree.
        if (key.isPresent() && !element.equals(type)) {
            Optional<ListMember<V, V>> nested = nestedIn(element);
            found.add(Step.of((value, walk) -> {
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
