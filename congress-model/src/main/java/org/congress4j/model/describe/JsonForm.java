package org.congress4j.model.describe;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.VoteChoice;

/** Values as JSON trees, in the form in which they are written, made from their descriptions; no library of JSON is needed. */
public final class JsonForm {
    private JsonForm() {}

    /**
     * {@return a record as JSON, with its type}
     *
     * @param record the record
     * @param <R> the class of the record
     */
    public static <R extends ProceedingsRecord<R>> JsonValue.JsonObject of(ProceedingsRecord<R> record) {
        RecordType<R> type = RecordTypes.of(record);
        return of(type, type.javaType().cast(record));
    }

    /**
     * {@return a value with members as JSON}
     *
     * @param type the type of the value
     * @param value the value
     * @param <T> the class of the value
     */
    public static <T> JsonValue.JsonObject of(ValueType<T> type, T value) {
        ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
        if (type instanceof RecordType<?> record && !record.name().isEmpty()) {
            members.put("type", JsonValue.of(record.name()));
        }
        for (Member<T, ?> member : type.members()) {
            of(member, value).ifPresent(json -> members.put(member.name(), json));
        }
        members.putAll(type.extensions(value));
        return new JsonValue.JsonObject(members.buildOrThrow());
    }

    /**
     * {@return a member as JSON, such as an array of all elements of a list; empty if it is absent}
     *
     * @param member the member
     * @param of what has the member
     * @param <T> the class that has the member
     * @param <V> the type of one value
     */
    public static <T, V> Optional<JsonValue> of(Member<T, V> member, T of) {
        if (member.isAbsent(of) && !member.isWrittenIfEmpty()) {
            return Optional.empty();
        }
        Kind<V> kind = member.kind();
        if (member instanceof SingleMember<T, V>) {
            return Optional.of(of(kind, member.values(of).get(0)));
        } else if (member instanceof MapMember<T, V> map) {
            return Optional.of(object(Maps.transformValues(map.entries(of), value -> of(kind, value))));
        } else if (member instanceof BallotsMember<T, V> ballots) {
            ImmutableListMultimap<VoteChoice, V> voters = ballots.ballots(of);
            ImmutableMap.Builder<String, JsonValue> byChoice = ImmutableMap.builder();
            voters.keySet().forEach(choice -> byChoice.put(choice.toString(), array(kind, voters.get(choice))));
            return Optional.of(new JsonValue.JsonObject(byChoice.buildOrThrow()));
        }
        return Optional.of(array(kind, member.values(of)));
    }

    /**
     * {@return one value as JSON}
     *
     * @param kind the kind of the value
     * @param value the value
     * @param <V> the type of the value
     */
    public static <V> JsonValue of(Kind<V> kind, V value) {
        if (kind instanceof Kind.Value<V> nested) {
            return of(nested.type(), value);
        } else if (value instanceof LocalizedText text) {
            return object(Maps.transformValues(text.texts(), JsonValue::of));
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof Boolean flag) {
            return JsonValue.of(flag);
        } else if (value instanceof Number number) {
            return JsonValue.of(number.longValue());
        }
        return JsonValue.of(value.toString());
    }

    private static JsonValue.JsonObject object(Map<String, JsonValue> members) {
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private static <V> JsonValue.JsonArray array(Kind<V> kind, List<V> values) {
        return new JsonValue.JsonArray(
                values.stream().map(value -> of(kind, value)).collect(ImmutableList.toImmutableList()));
    }
}
