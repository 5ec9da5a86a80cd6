package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.congress4j.model.JsonValue;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Threshold;
import org.congress4j.model.code.CountQualifier;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;

/** Makes values of the format at random, from the tables: each optional member is there or not by the toss of a coin. */
final class WireGenerator {
    static final String UNKNOWN = "org.example.unknown";

    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Kyoto",
            "京都",
            "الدوحة",
            "Türkiye",
            "naïve 😀",
            "a \"quoted\" \\ text",
            "two\nlines",
            " padded ",
            "</script>",
            "\u0001");
    private static final ImmutableList<JsonValue> ANYTHING = ImmutableList.of(
            JsonValue.of("text"),
            new JsonValue.JsonNumber("1.50"),
            new JsonValue.JsonNumber("-1E+400"),
            JsonValue.of(true),
            JsonValue.of(false),
            new JsonValue.JsonNull(),
            new JsonValue.JsonArray(ImmutableList.of()),
            new JsonValue.JsonObject(
                    ImmutableMap.of("deep", new JsonValue.JsonArray(ImmutableList.of(new JsonValue.JsonNull())))));

    private final Random random;
    private final boolean unknownEverywhere;

    WireGenerator(Random random, boolean unknownEverywhere) {
        this.random = random;
        this.unknownEverywhere = unknownEverywhere;
    }

    JsonValue.JsonObject object(ObjectTable<?> table) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        table.type().ifPresent(type -> members.put("type", JsonValue.of(type)));
        Set<String> must = new HashSet<>();
        for (Constraint invariant : table.described().constraints()) {
            if (invariant instanceof Constraint.AtLeastOneOf one) {
                must.add(pick(one.members()));
            }
        }
        for (Member<?, ?> row : table.members()) {
            boolean deeper =
                    row.kind() instanceof Kind.Value<?> value && value.type().equals(table.described());
            boolean there = row.isRequired()
                    || must.contains(row.name())
                    || (deeper ? random.nextInt(4) == 0 : random.nextBoolean());
            if (there) {
                members.put(row.name(), member(row));
            }
        }
        if (table.described().javaType() == ReportedCount.class) {
            if (!members.containsKey("value")) {
                members.remove("upper");
            }
            members.put(
                    "qualifier",
                    JsonValue.of(
                            (members.containsKey("value") ? CountQualifier.ABOUT : CountQualifier.DOZENS).toString()));
        }
        if (table.described().javaType() == Threshold.class) {
            members.put("numerator", JsonValue.of(1));
        }
        if (unknownEverywhere || random.nextInt(8) == 0) {
            members.put(UNKNOWN, pick(ANYTHING));
        }
        if (members.isEmpty()) {
            // An object that says nothing is not written.
            members.put(UNKNOWN, pick(ANYTHING));
        }
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private JsonValue member(Member<?, ?> row) {
        Supplier<JsonValue> value = () -> value(row);
        return switch (row.presence()) {
            case REQUIRED, OPTIONAL -> value.get();
            case LIST, SET ->
                row.name().equals("requiredExtensions")
                        ? new JsonValue.JsonArray(ImmutableList.of(JsonValue.of(UNKNOWN)))
                        : new JsonValue.JsonArray(
                                random.nextBoolean()
                                        ? ImmutableList.of(value.get())
                                        : ImmutableList.of(value.get(), value.get()));
            case BALLOTS ->
                new JsonValue.JsonObject(ImmutableMap.of(
                        pick(ImmutableList.of("yes", "no")),
                        new JsonValue.JsonArray(ImmutableList.of(value.get(), value.get())),
                        pick(ImmutableList.of("non-voting", "of-tomorrow")),
                        new JsonValue.JsonArray(ImmutableList.of(value.get()))));
            case MAP -> new JsonValue.JsonObject(ImmutableMap.of("period", value.get(), "theme", value.get()));
        };
    }

    private JsonValue value(Member<?, ?> row) {
        Kind<?> kind = row.kind();
        if (kind instanceof Kind.Value<?> value) {
            return object(ObjectTable.of(value.type()));
        }
        if (kind instanceof Kind.OfList<?> code) {
            return JsonValue.of(
                    random.nextInt(10) == 0
                            ? "of-tomorrow"
                            : pick(code.list().codes().asList()).toString());
        }
        if (kind instanceof Kind.WholeNumber) {
            return JsonValue.of(kind == Kind.COUNT ? random.nextLong(1L << 53) : 1 + random.nextInt(9999));
        }
        if (kind == Kind.FLAG) {
            return JsonValue.of(random.nextBoolean());
        }
        if (kind == Kind.ANY) {
            return pick(ANYTHING);
        }
        if (kind == Kind.LOCALIZED_TEXT) {
            return new JsonValue.JsonObject(
                    ImmutableMap.of("en", text(), pick(ImmutableList.of("fr", "zh-Hans", "und")), text()));
        }
        return textOf(row.name(), kind);
    }

    private JsonValue textOf(String name, Kind<?> kind) {
        if (kind == FormatVersion.KIND) {
            return JsonValue.of(FormatVersion.CURRENT);
        }
        if (kind == Kind.DATE || kind == Kind.DATE_TIME) {
            return JsonValue.of(
                    name.equals("end") ? "2021-0" + (1 + random.nextInt(9)) : "1955-08-2" + random.nextInt(10));
        }
        if (kind == Kind.INSTANT) {
            return JsonValue.of("2021-03-12T18:0" + random.nextInt(10) + ":00Z");
        }
        if (kind == Kind.DECIMAL) {
            return JsonValue.of(random.nextInt(100) + "." + random.nextInt(100));
        }
        if (kind == Kind.DURATION) {
            return JsonValue.of("P" + (1 + random.nextInt(9)) + "Y");
        }
        if (kind instanceof Kind.KeyReference) {
            return JsonValue.of("https://example.org/a#b#key-" + random.nextInt(9));
        }
        if (kind == Kind.KEY) {
            return JsonValue.of("key-" + random.nextInt(1000));
        }
        if (kind == Kind.POINTER) {
            return JsonValue.of("/period/end");
        }
        if (kind == Kind.SHA_256) {
            return JsonValue.of("0f".repeat(32));
        }
        return text();
    }

    private JsonValue text() {
        return JsonValue.of(pick(TEXTS));
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }
}
