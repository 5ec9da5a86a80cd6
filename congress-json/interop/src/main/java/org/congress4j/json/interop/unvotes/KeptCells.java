package org.congress4j.json.interop.unvotes;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Vote;
import org.jspecify.annotations.Nullable;

/**
 * What the extension of a vote keeps: the order of the rows, and the cells that no member reproduces exactly. They are found by turning
 * the records back into cells, which is what makes the import lossless.
 *
 * @param order one letter per row, as {@link BallotOrder} has it; absent if the rows stand in the order of the list
 * @param cells the cells of the vote by column; empty if the members hold all
 * @param rows the cells of single rows by number, from 1, and column; empty if the list and its notes hold all
 */
record KeptCells(
        Optional<String> order,
        ImmutableMap<String, String> cells,
        ImmutableMap<String, ImmutableMap<String, String>> rows) {
    private static final String ORDER = "order";
    private static final String CELLS = "cells";
    private static final String ROWS = "rows";

    static KeptCells of(Vote vote) {
        if (!(vote.extensions().get(UnVotes.EXTENSION) instanceof JsonValue.JsonObject kept)) {
            return new KeptCells(Optional.empty(), ImmutableMap.of(), ImmutableMap.of());
        }
        ImmutableMap.Builder<String, ImmutableMap<String, String>> rows = ImmutableMap.builder();
        if (kept.members().get(ROWS) instanceof JsonValue.JsonObject all) {
            all.members().forEach((row, cells) -> rows.put(row, texts(cells)));
        }
        return new KeptCells(
                kept.members().get(ORDER) instanceof JsonValue.JsonString string
                        ? Optional.of(string.value())
                        : Optional.empty(),
                texts(kept.members().get(CELLS)),
                rows.buildOrThrow());
    }

    private static ImmutableMap<String, String> texts(@Nullable JsonValue value) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> {
                if (member instanceof JsonValue.JsonString string) {
                    texts.put(name, string.value());
                }
            });
        }
        return texts.buildOrThrow();
    }

    /** The extension; absent if there is nothing to keep. */
    Optional<JsonValue> toJson() {
        ImmutableMap.Builder<String, JsonValue> members = ImmutableMap.builder();
        order.ifPresent(letters -> members.put(ORDER, JsonValue.of(letters)));
        if (!cells.isEmpty()) {
            members.put(CELLS, object(cells));
        }
        if (!rows.isEmpty()) {
            members.put(
                    ROWS, new JsonValue.JsonObject(ImmutableMap.copyOf(Maps.transformValues(rows, KeptCells::object))));
        }
        ImmutableMap<String, JsonValue> built = members.buildOrThrow();
        return built.isEmpty() ? Optional.empty() : Optional.of(new JsonValue.JsonObject(built));
    }

    private static JsonValue object(Map<String, String> texts) {
        return new JsonValue.JsonObject(ImmutableMap.copyOf(Maps.transformValues(texts, JsonValue::of)));
    }
}
