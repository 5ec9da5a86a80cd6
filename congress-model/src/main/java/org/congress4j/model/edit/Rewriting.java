package org.congress4j.model.edit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.congress4j.model.Claim;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Draft;
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
 * Makes copies of records in which single values are others, or are not there. What stays as it is is the same object as before. A value
 * that cannot do without one that is taken out is taken out as a whole.
 */
@SuppressWarnings("ReferenceEquality") // what stays as it is is the same object
abstract class Rewriting {
    private final Place place = new Place();
    private @Nullable ValueType<?> root;

    /** What takes the place of a value without members; null if nothing does. */
    abstract <V> @Nullable V rewritten(Kind<V> kind, V value);

    /** What takes the place of a claim; null if nothing does. */
    @Nullable
    Claim rewritten(Claim claim, ValueType<?> of) {
        return claim;
    }

    /** That the members of a value come next; false if the value goes as a whole. */
    <T> boolean enter(ValueType<T> type, T value) {
        return true;
    }

    /** That the members of a value are done. */
    void leave() {}

    /** What takes the place of an extension. */
    JsonValue unknown(JsonValue extension) {
        return extension;
    }

    /** The name of the member, or what leads to the element, that is looked at. */
    final String step() {
        return place.step();
    }

    /** Where the value stands that is looked at, from its record. */
    final String pointer() {
        return place.pointer();
    }

    /** A record with other values, or null if it cannot do without one that was taken out. */
    final <R extends ProceedingsRecord<R>> @Nullable R of(RecordType<R> type, R record) {
        root = type;
        return value(type, record);
    }

    /** What a document says of itself with other values. */
    final Proceedings header(Proceedings header) {
        root = RecordTypes.document();
        Proceedings rewritten = value(RecordTypes.document(), header);
        return rewritten == null ? header : rewritten;
    }

    private <T> @Nullable T value(ValueType<T> type, T value) {
        if (!enter(type, value)) {
            return null;
        }
        T now = members(type, value);
        leave();
        return now;
    }

    private <T> @Nullable T members(ValueType<T> type, T value) {
        Draft<T> draft = type.draft();
        boolean isChanged = false;
        Set<String> absent = new HashSet<>();
        for (Member<T, ?> member : type.members()) {
            if (member.isAbsent(value)) {
                absent.add(member.name());
                continue;
            }
            place.enter(member.name());
            Outcome outcome = member(member, value, draft);
            place.leave();
            isChanged |= outcome != Outcome.SAME;
            if (outcome == Outcome.ABSENT) {
                absent.add(member.name());
                if (member.isRequired()) {
                    return null;
                }
            }
        }
        ImmutableMap<String, JsonValue> extensions = type.extensions(value);
        ImmutableMap<String, JsonValue> now = extensions.isEmpty() ? extensions : unknown(extensions);
        if (!isChanged && now.equals(extensions)) {
            return value;
        }
        boolean isUnbuildable = type.constraints().stream()
                .anyMatch(constraint ->
                        constraint instanceof Constraint.AtLeastOneOf any && absent.containsAll(any.members()));
        boolean saysNothing = absent.size() == type.members().size() && now.isEmpty();
        if (isUnbuildable || (saysNothing && !type.isMark() && !type.equals(RecordTypes.document()))) {
            return null;
        }
        draft.putExtensions(now);
        return draft.build();
    }

    private ImmutableMap<String, JsonValue> unknown(ImmutableMap<String, JsonValue> extensions) {
        ImmutableMap.Builder<String, JsonValue> now = ImmutableMap.builder();
        extensions.forEach((name, value) -> now.put(name, unknown(value)));
        return now.buildOrThrow();
    }

    private enum Outcome {
        SAME,
        OTHER,
        ABSENT
    }

    private <T, V> Outcome member(Member<T, V> member, T of, Draft<T> draft) {
        if (member instanceof SingleMember<T, V> single) {
            V value = member.values(of).get(0);
            V now = value(member.kind(), value);
            if (now != null) {
                single.set(draft, now);
            }
            return now == null ? Outcome.ABSENT : outcome(now == value);
        } else if (member instanceof ListMember<T, V> list) {
            ImmutableList<V> values = list.values(of);
            ImmutableList<V> now = list(member.kind(), values);
            list.addAll(draft, now);
            return now.isEmpty() ? Outcome.ABSENT : outcome(now == values);
        } else if (member instanceof MapMember<T, V> map) {
            return map(map, of, draft);
        }
        return ballots((BallotsMember<T, V>) member, of, draft);
    }

    private <T, V> Outcome map(MapMember<T, V> member, T of, Draft<T> draft) {
        ImmutableMap.Builder<String, V> now = ImmutableMap.builder();
        boolean isSame = true;
        for (var entry : member.entries(of).entrySet()) {
            place.enter(entry.getKey());
            V value = value(member.kind(), entry.getValue());
            place.leave();
            isSame &= value == entry.getValue();
            if (value != null) {
                now.put(entry.getKey(), value);
            }
        }
        ImmutableMap<String, V> entries = now.buildOrThrow();
        member.putAll(draft, entries);
        return entries.isEmpty() ? Outcome.ABSENT : outcome(isSame);
    }

    private <T, V> Outcome ballots(BallotsMember<T, V> member, T of, Draft<T> draft) {
        ImmutableListMultimap<VoteChoice, V> ballots = member.ballots(of);
        boolean isSame = true;
        boolean isEmpty = true;
        for (var listed : Multimaps.asMap(ballots).entrySet()) {
            place.enter(listed.getKey().toString());
            ImmutableList<V> voters = ballots.get(listed.getKey());
            ImmutableList<V> now = list(member.kind(), voters);
            place.leave();
            isSame &= now == voters;
            if (!now.isEmpty()) {
                isEmpty = false;
                member.putAll(draft, listed.getKey(), now);
            }
        }
        return isEmpty ? Outcome.ABSENT : outcome(isSame);
    }

    private static Outcome outcome(boolean isSame) {
        return isSame ? Outcome.SAME : Outcome.OTHER;
    }

    /** The list itself if nothing is another. */
    private <V> ImmutableList<V> list(Kind<V> kind, ImmutableList<V> values) {
        List<V> now = null;
        for (int i = 0; i < values.size(); i++) {
            V old = values.get(i);
            place.enter(Keys.step(kind, old, i));
            V value = value(kind, old);
            place.leave();
            if (value != old && now == null) {
                now = new ArrayList<>(values.subList(0, i));
            }
            if (now != null && value != null) {
                now.add(value);
            }
        }
        return now == null ? values : ImmutableList.copyOf(now);
    }

    @SuppressWarnings("unchecked") // a claim makes way for a claim
    private <V> @Nullable V value(Kind<V> kind, V value) {
        if (!(kind instanceof Kind.Value<V> nested)) {
            return rewritten(kind, value);
        }
        if (value instanceof Claim claim && root != null) {
            Claim now = rewritten(claim, root);
            return now == null ? null : (V) value((ValueType<Claim>) nested.type(), now);
        }
        return value(nested.type(), value);
    }
}
