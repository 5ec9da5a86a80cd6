package org.congress4j.json.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.congress4j.model.Alignment;
import org.congress4j.model.BallotNote;
import org.congress4j.model.CandidateResult;
import org.congress4j.model.Chair;
import org.congress4j.model.Claim;
import org.congress4j.model.Contact;
import org.congress4j.model.CountQualifier;
import org.congress4j.model.Delegation;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Locator;
import org.congress4j.model.MajorityRule;
import org.congress4j.model.Officer;
import org.congress4j.model.Participant;
import org.congress4j.model.Period;
import org.congress4j.model.PositionStatement;
import org.congress4j.model.ReportedCount;
import org.congress4j.model.Representation;
import org.congress4j.model.Role;
import org.congress4j.model.Speaker;
import org.congress4j.model.SpeakersListEntry;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.Subject;
import org.congress4j.model.Threshold;
import org.congress4j.model.TimeRange;
import org.congress4j.model.VoteChoice;

/** Makes values of the format at random, from the tables: each optional member is there or not by the toss of a coin. */
final class WireGenerator {
    static final String UNKNOWN = "org.example.unknown";

    /** Of these members an object of the type must have at least one. */
    static final ImmutableListMultimap<Class<?>, String> AT_LEAST_ONE_OF =
            ImmutableListMultimap.<Class<?>, String>builder()
                    .putAll(Period.class, "start", "end")
                    .putAll(TimeRange.class, "start", "end")
                    .putAll(Locator.class, "page", "section", "paragraph")
                    .putAll(Speaker.class, "name", "personId", "partyId", "capacities")
                    .putAll(Contact.class, "name", "title", "organizationId", "email")
                    .putAll(Role.class, "partyId", "name")
                    .putAll(Delegation.class, "partyId", "name")
                    .putAll(Officer.class, "holderId", "holderName")
                    .putAll(Claim.class, "sourceIds")
                    .putAll(Alignment.class, "partyId", "name")
                    .putAll(BallotNote.class, "voterId", "name")
                    .putAll(CandidateResult.class, "candidateId", "name")
                    .putAll(Chair.class, "holderId", "name")
                    .putAll(MajorityRule.class, "threshold", "minimumInFavour")
                    .putAll(Participant.class, "personId", "writtenName")
                    .putAll(PositionStatement.class, "partyId", "name")
                    .putAll(Representation.class, "representativeId", "name")
                    .putAll(SpeakersListEntry.class, "partyId", "name")
                    .putAll(Sponsorship.class, "partyId", "name")
                    .putAll(Subject.class, "code", "label")
                    .build();

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
        List<String> choices = AT_LEAST_ONE_OF.get(table.javaType());
        String must = choices.isEmpty() ? "" : pick(choices);
        for (Row<?, ?> row : table.rows()) {
            boolean deeper = row.shape() instanceof ObjectShape<?> object && object.table() == table;
            boolean there = row.isRequired()
                    || row.name().equals(must)
                    || row.name().equals("names")
                    || (deeper ? random.nextInt(4) == 0 : random.nextBoolean());
            if (there) {
                members.put(row.name(), member(table, row));
            }
        }
        if (table.javaType() == ReportedCount.class) {
            members.put(
                    "qualifier",
                    JsonValue.of(
                            (members.containsKey("value") ? CountQualifier.ABOUT : CountQualifier.DOZENS).toString()));
        }
        if (table.javaType() == Threshold.class) {
            members.put("numerator", JsonValue.of(1));
        }
        if (unknownEverywhere || random.nextInt(8) == 0) {
            members.put(UNKNOWN, pick(ANYTHING));
        }
        return new JsonValue.JsonObject(ImmutableMap.copyOf(members));
    }

    private JsonValue member(ObjectTable<?> table, Row<?, ?> row) {
        Supplier<JsonValue> value = () -> value(table, row);
        return switch (row.presence()) {
            case REQUIRED, OPTIONAL -> value.get();
            case CONSTANT -> JsonValue.of(ProceedingsTable.FORMAT_VERSION);
            case LIST ->
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
                        "non-voting",
                        new JsonValue.JsonArray(ImmutableList.of(value.get()))));
            case MAP -> new JsonValue.JsonObject(ImmutableMap.of("period", value.get(), "theme", value.get()));
        };
    }

    private JsonValue value(ObjectTable<?> table, Row<?, ?> row) {
        Shape<?> shape = row.shape();
        if (shape instanceof ObjectShape<?> object) {
            return object(object.table());
        }
        if (shape instanceof CodeShape<?> code) {
            return JsonValue.of(
                    random.nextInt(10) == 0
                            ? "of-tomorrow"
                            : pick(code.list().asList()).toString());
        }
        if (shape instanceof IntegerShape) {
            return JsonValue.of(shape == Shapes.LONG ? random.nextLong(1L << 53) : 1 + random.nextInt(9999));
        }
        if (shape == Shapes.BOOLEAN) {
            return JsonValue.of(random.nextBoolean());
        }
        if (shape == Shapes.ANY) {
            return pick(ANYTHING);
        }
        if (shape == Shapes.LOCALIZED_TEXT) {
            return new JsonValue.JsonObject(
                    ImmutableMap.of("en", text(), pick(ImmutableList.of("fr", "zh-Hans", "und")), text()));
        }
        return textOf(table, row.name(), shape);
    }

    private JsonValue textOf(ObjectTable<?> table, String name, Shape<?> shape) {
        if (shape == Shapes.DATE || shape == Shapes.DATE_TIME) {
            return JsonValue.of(
                    name.equals("end") ? "2021-0" + (1 + random.nextInt(9)) : "1955-08-2" + random.nextInt(10));
        }
        if (shape == Shapes.CHOICE) {
            return JsonValue.of(pick(ImmutableList.copyOf(VoteChoice.values())).toString());
        }
        if (name.equals("weight")) {
            return JsonValue.of(random.nextInt(100) + "." + random.nextInt(100));
        }
        if (shape == Shapes.DURATION) {
            return JsonValue.of("P" + (1 + random.nextInt(9)) + "Y");
        }
        if (shape == Shapes.KEY_REFERENCE) {
            return JsonValue.of("https://example.org/a#b#key-" + random.nextInt(9));
        }
        if (name.equals("key")) {
            return JsonValue.of("key-" + random.nextInt(1000));
        }
        if (table.javaType() == Claim.class && name.equals("at")) {
            return JsonValue.of("/period/end");
        }
        if (name.equals("sha256")) {
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
