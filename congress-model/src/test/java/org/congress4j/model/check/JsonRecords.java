package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.KeyReference;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Proceedings;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.BallotsMember;
import org.congress4j.model.describe.Draft;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ListMember;
import org.congress4j.model.describe.MapMember;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.SingleMember;
import org.congress4j.model.describe.ValueType;

/** Reads documents of the corpus through the descriptions, so that rules can be tried where they are written. */
final class JsonRecords {
    private JsonRecords() {}

    static Proceedings read(JsonObject document) {
        return value(RecordTypes.document(), document);
    }

    private static <T> T value(ValueType<T> type, JsonObject object) {
        Draft<T> draft = type.draft();
        Map<String, JsonValue> unknown = new LinkedHashMap<>();
        object.asMap().forEach((name, json) -> {
            if (type.member(name).isPresent()) {
                set(type.member(name).orElseThrow(), json, draft);
            } else if (!name.equals("type") && !name.equals("formatVersion")) {
                unknown.put(name, any(json));
            }
        });
        draft.putExtensions(unknown);
        return draft.build();
    }

    private static <T, V> void set(Member<T, V> member, JsonElement json, Draft<T> draft) {
        if (member instanceof SingleMember<T, V> single) {
            single.set(draft, value(member.kind(), json));
        } else if (member instanceof ListMember<T, V> list) {
            list.addAll(draft, values(member.kind(), json));
        } else if (member instanceof MapMember<T, V> map) {
            ImmutableMap.Builder<String, V> entries = ImmutableMap.builder();
            json.getAsJsonObject().asMap().forEach((name, value) -> entries.put(name, value(member.kind(), value)));
            map.putAll(draft, entries.buildOrThrow());
        } else {
            json.getAsJsonObject()
                    .asMap()
                    .forEach((choice, voters) -> ((BallotsMember<T, V>) member)
                            .putAll(draft, VoteChoice.of(choice), values(member.kind(), voters)));
        }
    }

    private static <V> ImmutableList<V> values(Kind<V> kind, JsonElement json) {
        return Streams.stream(json.getAsJsonArray())
                .map(value -> value(kind, value))
                .collect(ImmutableList.toImmutableList());
    }

    @SuppressWarnings("unchecked") // each kind is paired with a value of it
    private static <V> V value(Kind<V> kind, JsonElement json) {
        if (kind instanceof Kind.Value<V> value) {
            return value(value.type(), json.getAsJsonObject());
        } else if (kind instanceof Kind.Text<V> text) {
            return text.parse(json.getAsString());
        } else if (kind instanceof Kind.WholeNumber<V> number) {
            return number.of(json.getAsLong());
        } else if (kind instanceof Kind.OfList<?> list) {
            return (V) list.list().of(json.getAsString());
        } else if (kind instanceof Kind.KeyReference) {
            return (V) KeyReference.of(json.getAsString());
        } else if (kind instanceof Kind.Flag) {
            return (V) (Object) json.getAsBoolean();
        } else if (kind instanceof Kind.Localized) {
            ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
            json.getAsJsonObject().asMap().forEach((tag, text) -> texts.put(tag, text.getAsString()));
            return (V) LocalizedText.of(texts.buildOrThrow());
        }
        return (V) (kind instanceof Kind.Json ? any(json) : Id.of(json.getAsString()));
    }

    private static JsonValue any(JsonElement json) {
        if (json instanceof JsonObject object) {
            ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
            object.asMap().forEach((name, value) -> members.put(name, any(value)));
            return new JsonValue.JsonObject(members.buildOrThrow());
        } else if (json instanceof JsonArray array) {
            return new JsonValue.JsonArray(
                    Streams.stream(array).map(JsonRecords::any).collect(ImmutableList.toImmutableList()));
        } else if (json.isJsonNull()) {
            return new JsonValue.JsonNull();
        } else if (json.getAsJsonPrimitive().isNumber()) {
            return new JsonValue.JsonNumber(json.getAsString());
        }
        return json.getAsJsonPrimitive().isBoolean()
                ? JsonValue.of(json.getAsBoolean())
                : JsonValue.of(json.getAsString());
    }
}
