package org.congress4j.json.jackson2;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Chair;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.Resolution;
import org.congress4j.model.Session;
import org.congress4j.model.code.SessionKind;
import org.congress4j.model.code.VoteChoice;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.Member;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every type of the format, through every way by which a mapper reads and writes values. */
class MapperEntryPointsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final ImmutableMap<Class<?>, Object> SAMPLES = samples();
    private static final Session OLD = Session.builder()
            .id(Id.of("s-1"))
            .kind(SessionKind.PLENARY)
            .number(3)
            .addChairs(Chair.builder().name("A. Bello").build())
            .putExtension("org.example.room", JsonValue.of("A"))
            .build();

    record Holder(ProceedingsRecord<?> record, FormalText<?> text, Party party) {}

    /** A value of each class of the golden files, at any depth. */
    private static ImmutableMap<Class<?>, Object> samples() {
        try {
            return read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImmutableMap<Class<?>, Object> read() throws IOException {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        for (CorpusCase golden :
                CorpusCase.all().stream().filter(CorpusCase::golden).toList()) {
            Proceedings proceedings = MAPPER.readValue(golden.text(), Proceedings.class);
            RecordTypes.all().forEach(type -> collect(type, proceedings, samples));
        }
        return ImmutableMap.copyOf(samples);
    }

    private static <R extends ProceedingsRecord<R>> void collect(
            RecordType<R> type, Proceedings proceedings, Map<Class<?>, Object> samples) {
        type.records(proceedings).forEach(record -> collect((ValueType<R>) type, record, samples));
    }

    private static <T> void collect(ValueType<T> type, T value, Map<Class<?>, Object> samples) {
        samples.putIfAbsent(type.javaType(), value);
        type.members().forEach(member -> collect(member, value, samples));
    }

    private static <T, V> void collect(Member<T, V> member, T of, Map<Class<?>, Object> samples) {
        for (V value : member.values(of)) {
            if (member.kind() instanceof Kind.Value<V> values) {
                collect(values.type(), value, samples);
            } else {
                ProceedingsFormat.typeOf(value.getClass()).ifPresent(type -> samples.putIfAbsent(type, value));
            }
        }
    }

    private static <T> T sample(Class<T> type) {
        return requireNonNull(type.cast(SAMPLES.get(type)));
    }

    @Test
    void everyTypeHasASample() {
        assertThat(SAMPLES.keySet()).hasSizeGreaterThan(100).contains(Session.class, Id.class, VoteChoice.class);
    }

    @TestFactory
    Stream<DynamicTest> givesTheSameValueByEveryWay() {
        return SAMPLES.keySet().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> givesTheSameValueByEveryWay(type)));
    }

    private static <T> void givesTheSameValueByEveryWay(Class<T> type) throws Exception {
        T value = sample(type);
        String json = MAPPER.writeValueAsString(value);
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type);
        JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, String.class, type);

        assertThat(MAPPER.readValue(json, type)).isEqualTo(value);
        assertThat(value).isEqualTo(MAPPER.readValue(json, value.getClass()));
        assertThat(value).isEqualTo(MAPPER.readerForUpdating(value).readValue(json));
        assertThat(MAPPER.updateValue(value, value)).isEqualTo(value);
        assertThat(MAPPER.convertValue(value, type)).isEqualTo(value);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(value), type)).isEqualTo(value);
        assertThat(List.of(value)).isEqualTo(MAPPER.readValue("[" + json + "]", list));
        assertThat(Map.of("a", value)).isEqualTo(MAPPER.readValue("{\"a\":" + json + "}", map));
        if (json.startsWith("{")) {
            assertThat(value).isEqualTo(MAPPER.readerForUpdating(value).readValue("{}"));
        }
    }

    @TestFactory
    Stream<DynamicTest> readsAndWritesTheNamesOfAMap() {
        return SAMPLES.keySet().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> readsAndWritesTheNamesOfAMap(type)));
    }

    private static <T> void readsAndWritesTheNamesOfAMap(Class<T> type) throws Exception {
        T value = sample(type);
        JavaType map = MAPPER.getTypeFactory().constructMapType(Map.class, type, Integer.class);
        if (MAPPER.writeValueAsString(value).startsWith("\"")) {
            assertThat(Map.of(value, 1)).isEqualTo(MAPPER.readValue(MAPPER.writeValueAsString(Map.of(value, 1)), map));
        } else {
            assertThatThrownBy(() -> MAPPER.readValue("{\"a\":1}", map)).isInstanceOf(JsonMappingException.class);
        }
    }

    @Test
    void anUpdateTakesTheMembersThatAreGiven() throws Exception {
        Session updated = MAPPER.readerForUpdating(OLD)
                .readValue(
                        "{\"kind\":\"closing\",\"number\":null,\"chairs\":[{\"name\":\"B. Ito\"}],\"org.example.x\":1}");

        assertThat(updated)
                .isEqualTo(Session.builder()
                        .id(Id.of("s-1"))
                        .kind(SessionKind.CLOSING)
                        .addChairs(Chair.builder().name("B. Ito").build())
                        .putExtension("org.example.room", JsonValue.of("A"))
                        .putExtension("org.example.x", JsonValue.of(1))
                        .build());
        assertThat(MAPPER.updateValue(OLD, Map.of("kind", "closing")))
                .isEqualTo(OLD.toBuilder().kind(SessionKind.CLOSING).build());
        assertThat(OLD.kind()).contains(SessionKind.PLENARY);
    }

    @Test
    void anUpdateRefusesNonsense() {
        assertThatThrownBy(() -> MAPPER.readerForUpdating(OLD).readValue("{\"nonsense\":true}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("'nonsense' is not a known member at /nonsense");
        assertThatThrownBy(() -> MAPPER.readerForUpdating(OLD).readValue("{\"number\":0}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("expected a whole number from 1 to 2147483647 but found number 0 at /number");
        assertThatThrownBy(() -> MAPPER.readerForUpdating(OLD).readValue("{\"type\":\"person\"}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("expected type 'session' but found type 'person' at /type");
        assertThatThrownBy(() -> MAPPER.readerForUpdating(OLD).readValue("{\"id\":null}"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("required member is missing: id at the root");
        assertThatThrownBy(() -> MAPPER.readerForUpdating(OLD).readValue("[1]"))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("expected an object of type 'session' but found an array at the root");
    }

    @Test
    void aRecordIsOfTheClassThatItsTypeTells() throws Exception {
        String json = "{\"record\":{\"type\":\"session\",\"id\":\"s\"},\"text\":{\"id\":\"r\",\"type\":\"resolution\"},"
                + "\"party\":{\"type\":\"person\",\"id\":\"p\",\"names\":[{\"text\":{\"en\":\"P\"}}]}}";

        Holder holder = MAPPER.readValue(json, Holder.class);

        assertThat(holder.record()).isEqualTo(Session.builder().id(Id.of("s")).build());
        assertThat(holder.text()).isEqualTo(Resolution.builder().id(Id.of("r")).build());
        assertThat(holder.party()).isInstanceOf(Person.class);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(holder), Holder.class))
                .isEqualTo(holder);
        assertThatThrownBy(() -> MAPPER.readValue("{\"party\":{\"type\":\"session\",\"id\":\"s\"}}", Holder.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith(
                        "expected a record that is a Party but found one of type 'session' at the root");
    }

    @Test
    void aValueOfAnotherClassIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("1", JsonValue.JsonString.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("expected a JsonString but found a JsonNumber");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"x\":1}",
                        MAPPER.getTypeFactory().constructMapType(Map.class, JsonValue.JsonNumber.class, Integer.class)))
                .isInstanceOf(JsonMappingException.class);
    }
}
