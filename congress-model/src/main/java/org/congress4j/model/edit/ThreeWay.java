package org.congress4j.model.edit;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.code.MergeSide;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.JsonForm;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.Presence;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * Merges two versions of a value that come from one, member by member, as deep as they have members. Where both have changed the same
 * in different ways, that is noted, and one side is taken.
 */
final class ThreeWay {
    private final Place place = new Place();
    private final List<MemberVersions> conflicts = new ArrayList<>();
    private final MergeSide side;

    /**
     * A merge.
     *
     * @param side the side that is taken in a conflict, {@code ours} or {@code theirs}
     */
    ThreeWay(MergeSide side) {
        this.side = side;
    }

    /** Where both sides have changed the same in different ways. */
    List<MemberVersions> conflicts() {
        return conflicts;
    }

    /**
     * Merges two versions.
     *
     * @param base that from which both come; null if there is none, and all that is there was added
     * @throws IllegalArgumentException if the model refuses what both make together
     */
    <T> T value(ValueType<T> type, @Nullable T base, T ours, T theirs) {
        Draft<T> draft = type.draft();
        for (Member<T, ?> member : type.members()) {
            place.enter(member.name());
            member(member, base, ours, theirs, draft);
            place.leave();
        }
        draft.putExtensions(entries(
                Kind.ANY,
                base == null ? ImmutableMap.of() : type.extensions(base),
                type.extensions(ours),
                type.extensions(theirs)));
        return draft.build();
    }

    private <T, V> void member(Member<T, V> member, @Nullable T base, T ours, T theirs, Draft<T> draft) {
        Kind<V> kind = member.kind();
        if (member instanceof SingleMember<T, V> single) {
            V now = one(kind, base == null ? null : single.get(base), single.get(ours), single.get(theirs));
            if (now != null) {
                single.set(draft, now);
            }
        } else if (member instanceof MapMember<T, V> map) {
            map.putAll(
                    draft,
                    entries(
                            kind,
                            base == null ? ImmutableMap.of() : map.entries(base),
                            map.entries(ours),
                            map.entries(theirs)));
        } else if (member instanceof BallotsMember<T, V> ballots) {
            Multimaps.asMap(voters(
                            kind,
                            base == null ? ImmutableListMultimap.of() : ballots.ballots(base),
                            ballots.ballots(ours),
                            ballots.ballots(theirs)))
                    .forEach((choice, voters) -> ballots.putAll(draft, choice, voters));
        } else {
            ListMember<T, V> list = (ListMember<T, V>) member;
            list.addAll(
                    draft,
                    list(
                            list,
                            base == null ? ImmutableList.of() : list.values(base),
                            list.values(ours),
                            list.values(theirs)));
        }
    }

    /** Who voted how: each voter as the side has it that has changed it. */
    private <V> ImmutableListMultimap<VoteChoice, V> voters(
            Kind<V> kind,
            ImmutableListMultimap<VoteChoice, V> base,
            ImmutableListMultimap<VoteChoice, V> ours,
            ImmutableListMultimap<VoteChoice, V> theirs) {
        ImmutableListMultimap<V, VoteChoice> before = base.inverse();
        ImmutableListMultimap<V, VoteChoice> our = ours.inverse();
        ImmutableListMultimap<V, VoteChoice> their = theirs.inverse();
        Set<V> takenFromTheirs = new HashSet<>();
        for (V voter : Sets.union(our.keySet(), their.keySet())) {
            boolean isTheirs = isSame(false, before.get(voter), our.get(voter));
            if (!isTheirs
                    && !isSame(false, before.get(voter), their.get(voter))
                    && !isSame(false, our.get(voter), their.get(voter))) {
                conflict(
                        ballot(kind, voter, before.get(voter)),
                        ballot(kind, voter, our.get(voter)),
                        ballot(kind, voter, their.get(voter)),
                        voter,
                        voter);
                isTheirs = side.equals(MergeSide.THEIRS);
            }
            if (isTheirs && !isSame(false, our.get(voter), their.get(voter))) {
                takenFromTheirs.add(voter);
            }
        }
        ImmutableListMultimap.Builder<VoteChoice, V> now = ImmutableListMultimap.builder();
        ours.forEach((choice, voter) -> {
            if (!takenFromTheirs.contains(voter)) {
                now.put(choice, voter);
            }
        });
        theirs.forEach((choice, voter) -> {
            if (takenFromTheirs.contains(voter)) {
                now.put(choice, voter);
            }
        });
        return now.build();
    }

    private static <V> @Nullable JsonValue ballot(Kind<V> kind, V voter, List<VoteChoice> choices) {
        if (choices.isEmpty()) {
            return null;
        }
        ImmutableMap.Builder<String, JsonValue> byChoice = ImmutableMap.builder();
        Multiset<VoteChoice> counted = LinkedHashMultiset.create(choices);
        counted.elementSet()
                .forEach(choice -> byChoice.put(
                        choice.toString(), array(kind, Collections.nCopies(counted.count(choice), voter))));
        return new JsonValue.JsonObject(byChoice.buildOrThrow());
    }

    private <V> @Nullable V one(Kind<V> kind, @Nullable V base, @Nullable V ours, @Nullable V theirs) {
        if (same(ours, theirs) || same(base, theirs)) {
            return ours;
        } else if (same(base, ours)) {
            return theirs;
        } else if (ours != null && theirs != null) {
            V deeper = deeper(kind, base, ours, theirs);
            if (deeper != null) {
                return deeper;
            }
        }
        return conflict(json(kind, base), json(kind, ours), json(kind, theirs), ours, theirs);
    }

    /** The two together, if they have members, languages, or an order in which the later goes before the other. */
    @SuppressWarnings("unchecked") // a value is merged with one of the same type
    private <V> @Nullable V deeper(Kind<V> kind, @Nullable V base, V ours, V theirs) {
        if (kind instanceof Kind.Value<V> nested) {
            return value(nested.type(), base, ours, theirs);
        } else if (ours instanceof LocalizedText our && theirs instanceof LocalizedText their) {
            ImmutableMap<String, String> before = base instanceof LocalizedText text ? text.texts() : ImmutableMap.of();
            ImmutableMap<String, String> texts = entries(Kind.TEXT, before, our.texts(), their.texts());
            return texts.isEmpty() ? null : (V) LocalizedText.of(texts);
        } else if (ours instanceof Instant our && theirs instanceof Instant their) {
            return our.isAfter(their) ? ours : theirs;
        }
        return null;
    }

    private static <V> boolean same(@Nullable V a, @Nullable V b) {
        return a == null ? b == null : a.equals(b);
    }

    private static <V> @Nullable JsonValue json(Kind<V> kind, @Nullable V value) {
        return value == null ? null : JsonForm.of(kind, value);
    }

    private <V> @Nullable V conflict(
            @Nullable JsonValue base,
            @Nullable JsonValue ours,
            @Nullable JsonValue theirs,
            @Nullable V our,
            @Nullable V their) {
        conflicts.add(MemberVersions.builder()
                .pointer(place.pointer())
                .base(Optional.ofNullable(base))
                .ours(Optional.ofNullable(ours))
                .theirs(Optional.ofNullable(theirs))
                .build());
        return side.equals(MergeSide.THEIRS) ? their : our;
    }

    private <V> ImmutableMap<String, V> entries(
            Kind<V> kind, ImmutableMap<String, V> base, ImmutableMap<String, V> ours, ImmutableMap<String, V> theirs) {
        ImmutableMap.Builder<String, V> now = ImmutableMap.builder();
        for (String name : ImmutableSet.<String>builder()
                .addAll(ours.keySet())
                .addAll(theirs.keySet())
                .build()) {
            place.enter(name);
            V value = one(kind, base.get(name), ours.get(name), theirs.get(name));
            place.leave();
            if (value != null) {
                now.put(name, value);
            }
        }
        return now.buildOrThrow();
    }

    private <T, V> ImmutableList<V> list(
            ListMember<T, V> member, ImmutableList<V> base, ImmutableList<V> ours, ImmutableList<V> theirs) {
        boolean isOrdered = member.presence() == Presence.LIST;
        if (isSame(isOrdered, ours, theirs) || isSame(isOrdered, base, theirs)) {
            return ours;
        } else if (isSame(isOrdered, base, ours)) {
            return theirs;
        }
        Kind<V> kind = member.kind();
        if (Keys.mayHave(kind)) {
            Map<String, V> before = byKey(kind, base);
            Map<String, V> our = byKey(kind, ours);
            Map<String, V> their = byKey(kind, theirs);
            if (before.size() == base.size() && our.size() == ours.size() && their.size() == theirs.size()) {
                return entries(kind, ImmutableMap.copyOf(before), ImmutableMap.copyOf(our), ImmutableMap.copyOf(their))
                        .values()
                        .asList();
            }
        }
        return isOrdered ? whole(kind, base, ours, theirs) : set(kind, base, ours, theirs);
    }

    private static <V> boolean isSame(boolean isOrdered, ImmutableList<V> a, ImmutableList<V> b) {
        return (isOrdered || a.size() != b.size())
                ? a.equals(b)
                : a.equals(b) || HashMultiset.create(a).equals(HashMultiset.create(b));
    }

    /** The elements that have a key of their own, by it. */
    private static <V> Map<String, V> byKey(Kind<V> kind, ImmutableList<V> elements) {
        Map<String, V> found = new LinkedHashMap<>();
        elements.forEach(element -> Keys.of(kind, element).ifPresent(key -> found.putIfAbsent(key, element)));
        return found;
    }

    /** What either side has added to a list whose order says nothing, without what either has taken away. */
    private <V> ImmutableList<V> set(
            Kind<V> kind, ImmutableList<V> base, ImmutableList<V> ours, ImmutableList<V> theirs) {
        Multiset<V> before = HashMultiset.create(base);
        Multiset<V> our = LinkedHashMultiset.create(ours);
        Multiset<V> their = LinkedHashMultiset.create(theirs);
        boolean isChangedByBoth = kind instanceof Kind.Value
                && before.elementSet().stream()
                        .anyMatch(value ->
                                our.count(value) < before.count(value) && their.count(value) < before.count(value))
                && !our.equals(their)
                && addsTo(before, our)
                && addsTo(before, their);
        if (isChangedByBoth) {
            return whole(kind, base, ours, theirs);
        }
        ImmutableList.Builder<V> now = ImmutableList.builder();
        Multiset<V> done = HashMultiset.create();
        for (V value : ours) {
            if (done.count(value) < count(value, before, our, their)) {
                done.add(value);
                now.add(value);
            }
        }
        for (V value : theirs) {
            if (done.count(value) < count(value, before, our, their)) {
                done.add(value);
                now.add(value);
            }
        }
        return now.build();
    }

    private static <V> boolean addsTo(Multiset<V> base, Multiset<V> side) {
        return side.elementSet().stream().anyMatch(value -> side.count(value) > base.count(value));
    }

    /** How often a value is there: as often as the side has it that has changed it, or as the one that has it more often if both have. */
    private static <V> int count(V value, Multiset<V> base, Multiset<V> ours, Multiset<V> theirs) {
        int before = base.count(value);
        int our = ours.count(value);
        int their = theirs.count(value);
        return our == before ? their : their == before ? our : Math.max(our, their);
    }

    private <V> ImmutableList<V> whole(
            Kind<V> kind, ImmutableList<V> base, ImmutableList<V> ours, ImmutableList<V> theirs) {
        ImmutableList<V> now =
                conflict(arrayOrNull(kind, base), arrayOrNull(kind, ours), arrayOrNull(kind, theirs), ours, theirs);
        return now == null ? ImmutableList.of() : now;
    }

    private static <V> JsonValue array(Kind<V> kind, List<V> values) {
        return new JsonValue.JsonArray(
                values.stream().map(value -> JsonForm.of(kind, value)).collect(ImmutableList.toImmutableList()));
    }

    private static <V> @Nullable JsonValue arrayOrNull(Kind<V> kind, List<V> values) {
        return values.isEmpty() ? null : array(kind, values);
    }
}
