package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.JsonForm;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** Compares two values member by member, as deep as they have members. */
final class Comparison {
    private final Place place = new Place();
    private final ImmutableList.Builder<MemberChange> found = ImmutableList.builder();

    private Comparison() {}

    /** What is not the same in two records of one type. */
    static <R extends ProceedingsRecord<R>> ImmutableList<MemberChange> between(
            ProceedingsRecord<R> before, ProceedingsRecord<?> after) {
        RecordType<R> type = RecordTypes.of(before);
        return between(type, type.javaType().cast(before), type.javaType().cast(after));
    }

    /** What is not the same in two values. */
    static <T> ImmutableList<MemberChange> between(ValueType<T> type, T before, T after) {
        if (before.equals(after)) {
            return ImmutableList.of();
        }
        Comparison comparison = new Comparison();
        comparison.members(type, before, after);
        return comparison.found.build();
    }

    private <T> void members(ValueType<T> type, T before, T after) {
        for (Member<T, ?> member : type.members()) {
            place.enter(member.name());
            member(member, before, after);
            place.leave();
        }
        map(Kind.ANY, type.extensions(before), type.extensions(after));
    }

    private <T, V> void member(Member<T, V> member, T before, T after) {
        if (member.isAbsent(before) || member.isAbsent(after)) {
            found(JsonForm.of(member, before), JsonForm.of(member, after));
        } else if (member instanceof ListMember<T, V> list) {
            list(list, list.values(before), list.values(after));
        } else if (member instanceof MapMember<T, V> map) {
            map(member.kind(), map.entries(before), map.entries(after));
        } else if (member instanceof BallotsMember<T, V> ballots) {
            ballots(member.kind(), ballots.ballots(before), ballots.ballots(after));
        } else {
            value(
                    member.kind(),
                    member.values(before).get(0),
                    member.values(after).get(0));
        }
    }

    private <V> void value(Kind<V> kind, V before, V after) {
        if (before.equals(after)) {
            return;
        }
        if (kind instanceof Kind.Value<V> nested) {
            members(nested.type(), before, after);
        } else if (before instanceof LocalizedText old && after instanceof LocalizedText text) {
            map(Kind.TEXT, old.texts(), text.texts());
        } else {
            found(Optional.of(JsonForm.of(kind, before)), Optional.of(JsonForm.of(kind, after)));
        }
    }

    private <V> void map(Kind<V> kind, ImmutableMap<String, V> before, ImmutableMap<String, V> after) {
        for (String name : Sets.union(before.keySet(), after.keySet())) {
            pair(kind, name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name)));
        }
    }

    private <V> void ballots(
            Kind<V> kind, ImmutableListMultimap<VoteChoice, V> before, ImmutableListMultimap<VoteChoice, V> after) {
        ImmutableSet<VoteChoice> choices = ImmutableSet.<VoteChoice>builder()
                .addAll(before.keySet())
                .addAll(after.keySet())
                .build();
        for (VoteChoice choice : choices) {
            place.enter(choice.toString());
            pairs(
                    kind,
                    before.get(choice),
                    after.get(choice),
                    ListPairs.unordered(before.get(choice), after.get(choice)));
            place.leave();
        }
    }

    private <T, V> void list(ListMember<T, V> member, ImmutableList<V> before, ImmutableList<V> after) {
        if (before.equals(after)) {
            return;
        }
        boolean isOrdered = member.presence() == Presence.LIST;
        if (!Keys.mayHave(member.kind())) {
            pairs(
                    member.kind(),
                    before,
                    after,
                    isOrdered ? ListPairs.ordered(before, after) : ListPairs.unordered(before, after));
            return;
        }
        List<ListPairs.Pair> pairs = byKey(member.kind(), before, after, isOrdered);
        if (isOrdered && !isInOrder(pairs)) {
            found(Optional.of(array(member.kind(), before)), Optional.of(array(member.kind(), after)));
        } else {
            pairs(member.kind(), before, after, pairs);
        }
    }

    /** The elements with one key, the first with the first; those without a key as in any list. */
    private static <V> List<ListPairs.Pair> byKey(
            Kind<V> kind, ImmutableList<V> before, ImmutableList<V> after, boolean isOrdered) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        List<Integer> withoutKey = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Optional<String> key = Keys.of(kind, before.get(i));
            (key.isPresent() ? places.computeIfAbsent(key.get(), name -> new ArrayList<>()) : withoutKey).add(i);
        }
        List<ListPairs.Pair> pairs = new ArrayList<>();
        List<Integer> newWithoutKey = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            Optional<String> key = Keys.of(kind, after.get(i));
            if (key.isEmpty()) {
                newWithoutKey.add(i);
                continue;
            }
            List<Integer> old = places.getOrDefault(key.get(), List.of());
            int next = taken.merge(key.get(), 1, Integer::sum) - 1;
            pairs.add(new ListPairs.Pair(next < old.size() ? old.get(next) : -1, i));
        }
        places.forEach((key, old) -> old.stream()
                .skip(taken.getOrDefault(key, 0))
                .forEach(index -> pairs.add(new ListPairs.Pair(index, -1))));
        List<V> beforeWithoutKey = withoutKey.stream().map(before::get).toList();
        List<V> afterWithoutKey = newWithoutKey.stream().map(after::get).toList();
        (isOrdered
                        ? ListPairs.ordered(beforeWithoutKey, afterWithoutKey)
                        : ListPairs.unordered(beforeWithoutKey, afterWithoutKey))
                .forEach(pair -> pairs.add(new ListPairs.Pair(
                        pair.before() < 0 ? -1 : withoutKey.get(pair.before()),
                        pair.after() < 0 ? -1 : newWithoutKey.get(pair.after()))));
        return pairs;
    }

    /** Whether the elements with keys that are in both lists stand in the same order. */
    private static boolean isInOrder(List<ListPairs.Pair> pairs) {
        int last = -1;
        for (ListPairs.Pair pair : pairs) {
            if (pair.before() >= 0 && pair.after() >= 0) {
                if (pair.before() < last) {
                    return false;
                }
                last = pair.before();
            }
        }
        return true;
    }

    private <V> void pairs(Kind<V> kind, ImmutableList<V> before, ImmutableList<V> after, List<ListPairs.Pair> pairs) {
        for (ListPairs.Pair pair : pairs) {
            Optional<V> old = pair.before() < 0 ? Optional.empty() : Optional.of(before.get(pair.before()));
            Optional<V> now = pair.after() < 0 ? Optional.empty() : Optional.of(after.get(pair.after()));
            V element = now.or(() -> old).orElseThrow();
            pair(kind, Keys.step(kind, element, pair.after() < 0 ? pair.before() : pair.after()), old, now);
        }
    }

    private <V> void pair(Kind<V> kind, String step, Optional<V> before, Optional<V> after) {
        place.enter(step);
        if (before.isPresent() && after.isPresent()) {
            value(kind, before.get(), after.get());
        } else {
            found(before.map(value -> JsonForm.of(kind, value)), after.map(value -> JsonForm.of(kind, value)));
        }
        place.leave();
    }

    private static <V> JsonValue array(Kind<V> kind, List<V> values) {
        return new JsonValue.JsonArray(
                values.stream().map(value -> JsonForm.of(kind, value)).collect(ImmutableList.toImmutableList()));
    }

    private void found(Optional<JsonValue> before, Optional<JsonValue> after) {
        if (!before.equals(after)) {
            found.add(MemberChange.builder()
                    .pointer(place.pointer())
                    .before(before)
                    .after(after)
                    .build());
        }
    }
}
