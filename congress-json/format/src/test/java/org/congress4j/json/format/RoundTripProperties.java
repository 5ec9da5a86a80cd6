package org.congress4j.json.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.congress4j.model.JsonValue;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.AbsenceReason;
import org.congress4j.model.describe.Constraint;
import org.congress4j.model.describe.Member;

class RoundTripProperties {
    private static final ReadOptions OPTIONS =
            ReadOptions.builder().addUnderstoodExtension(WireGenerator.UNKNOWN).build();

    private record Sample(ObjectTable<?> table, JsonValue.JsonObject json) {}

    @Provide
    Arbitrary<Sample> objects() {
        return samples(Tables.all(), false);
    }

    @Provide
    Arbitrary<Sample> recordsWithUnknownMembersEverywhere() {
        return samples(Tables.records(), true);
    }

    private static Arbitrary<Sample> samples(ImmutableList<ObjectTable<?>> tables, boolean unknownEverywhere) {
        return Arbitraries.of(tables)
                .flatMap(table -> Arbitraries.randomValue(
                        random -> new Sample(table, new WireGenerator(random, unknownEverywhere).object(table))));
    }

    @Property(tries = 3000)
    void whatIsReadIsWrittenAgain(@ForAll("objects") Sample sample) {
        assertThat(writtenAgain(sample.table(), sample.json())).isEqualTo(sample.json());
    }

    @Property(tries = 3000)
    void whatIsReadTwiceIsEqual(@ForAll("objects") Sample sample) {
        Object value = read(sample.table(), sample.json());

        assertThat(value)
                .isEqualTo(read(sample.table(), sample.json()))
                .hasSameHashCodeAs(read(sample.table(), sample.json()));
    }

    @Property(tries = 3000)
    void membersAreWrittenInTheOrderOfTheTableWithUnknownOnesLast(@ForAll("objects") Sample sample) {
        JsonValue.JsonObject shuffled = new JsonValue.JsonObject(ImmutableMap.copyOf(
                sample.json().members().entrySet().asList().reverse().stream().toList()));

        JsonValue.JsonObject written = (JsonValue.JsonObject) writtenAgain(sample.table(), shuffled);

        assertThat(written.members().keySet())
                .containsExactlyElementsOf(sample.json().members().keySet());
    }

    @Property(tries = 2000)
    void unknownMembersEverywhereSurviveAChangeOfASibling(@ForAll("recordsWithUnknownMembersEverywhere") Sample sample)
            throws ReflectiveOperationException {
        ProceedingsRecord<?> record = (ProceedingsRecord<?>) read(sample.table(), sample.json());

        Object builder =
                record.getClass().getSuperclass().getMethod("toBuilder").invoke(record);
        builder.getClass()
                .getMethod("putAbsent", String.class, AbsenceReason.class)
                .invoke(builder, "changed", AbsenceReason.WITHHELD);
        Object changed = builder.getClass().getMethod("build").invoke(builder);

        JsonValue.JsonObject written = (JsonValue.JsonObject) write(sample.table(), changed);
        assertThat(withoutAbsent(written)).isEqualTo(withoutAbsent(sample.json()));
        assertThat(written.members().get("absent"))
                .isInstanceOfSatisfying(
                        JsonValue.JsonObject.class,
                        absent -> assertThat(absent.members()).containsEntry("changed", JsonValue.of("withheld")));
    }

    @Example
    void everyOptionalMemberIsSeenSetAndAbsent() {
        Random random = new Random(42);
        for (ObjectTable<?> table : Tables.all()) {
            Set<String> set = new HashSet<>();
            Set<String> absent = new HashSet<>();
            for (int i = 0; i < 200; i++) {
                JsonValue.JsonObject json = new WireGenerator(random, false).object(table);
                JsonValue.JsonObject written = (JsonValue.JsonObject) writtenAgain(table, json);
                for (Member<?, ?> row : table.members()) {
                    (written.members().containsKey(row.name()) ? set : absent).add(row.name());
                }
            }
            Set<String> always = new HashSet<>();
            table.members().stream()
                    .filter(Member::isRequired)
                    .map(Member::name)
                    .forEach(always::add);
            for (Constraint invariant : table.described().constraints()) {
                if (invariant instanceof Constraint.AtLeastOneOf one
                        && one.members().size() == 1) {
                    always.addAll(one.members());
                }
            }
            for (Member<?, ?> row : table.members()) {
                assertThat(set).as("%s set", table.described().javaType()).contains(row.name());
                if (!always.contains(row.name())) {
                    assertThat(absent)
                            .as("%s absent", table.described().javaType())
                            .contains(row.name());
                }
            }
        }
    }

    private static ImmutableMap<String, JsonValue> withoutAbsent(JsonValue.JsonObject object) {
        return object.members().entrySet().stream()
                .filter(member -> !member.getKey().equals("absent"))
                .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));
    }

    private static JsonValue writtenAgain(ObjectTable<?> table, JsonValue json) {
        return write(table, read(table, json));
    }

    private static <T> T read(ObjectTable<T> table, JsonValue json) {
        return ProceedingsFormat.readValue(table.described().javaType(), new TreeInput(json, 0, 0), OPTIONS);
    }

    private static <T> JsonValue write(ObjectTable<T> table, Object value) {
        TreeOutput out = new TreeOutput();
        ProceedingsFormat.writeValue(
                table.described().javaType(), table.described().javaType().cast(value), out);
        return out.result();
    }
}
