package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.congress4j.model.TimeRange;
import org.congress4j.model.code.AttendanceMode;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;

class CongressModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final Session CLOSING = Session.builder()
            .id(Id.of("closing"))
            .congressId(Id.of("kyoto-2021"))
            .actual(TimeRange.from("2021-03-12"))
            .putExtension("org.example.room", JsonValue.of("A"))
            .build();
    private static final String CLOSING_JSON = "{\"type\":\"session\",\"id\":\"closing\",\"congressId\":\"kyoto-2021\","
            + "\"actual\":{\"start\":\"2021-03-12\"},\"org.example.room\":\"A\"}";

    record Folder(Session session) {}

    record Dossier(String deskName, Session session, List<PartialDate> dates, AttendanceMode mode, Id<Session> next) {}

    @Test
    void readsAndWritesASingleRecord() {
        assertThat(MAPPER.writeValueAsString(CLOSING)).isEqualTo(CLOSING_JSON);
        assertThat(MAPPER.readValue(CLOSING_JSON, Session.class)).isEqualTo(CLOSING);
    }

    @Test
    void readsAndWritesProceedings() {
        Proceedings proceedings = Proceedings.builder().addSession(CLOSING).build();
        String json = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[" + CLOSING_JSON + "]}";

        assertThat(MAPPER.writeValueAsString(proceedings)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Proceedings.class)).isEqualTo(proceedings);
    }

    @Test
    void isFoundByTheServiceLoader() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();

        assertThat(found.readValue(CLOSING_JSON, Session.class)).isEqualTo(CLOSING);
        assertThat(found.registeredModules()).anyMatch(CongressModule.class::isInstance);
    }

    @Test
    void worksInsideTypesOfTheApplicationWhateverTheSettingsOfTheMapper() {
        JsonMapper host = JsonMapper.builder()
                .addModule(new CongressModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Dossier dossier =
                new Dossier("Vienna", CLOSING, List.of(PartialDate.of("2025")), AttendanceMode.HYBRID, Id.of("next"));

        String json = host.writeValueAsString(dossier);

        assertThat(json)
                .isEqualTo("{\"desk_name\":\"Vienna\",\"session\":" + CLOSING_JSON
                        + ",\"dates\":[\"2025\"],\"mode\":\"hybrid\",\"next\":\"next\"}");
        assertThat(host.readValue(json, Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void writesNoTypesOfTheMapper() {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new CongressModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();

        Folder folder = new Folder(CLOSING);
        String json = "{\"session\":" + CLOSING_JSON + "}";

        assertThat(typed.writeValueAsString(folder)).isEqualTo(json);
        assertThat(typed.readValue(json, Folder.class)).isEqualTo(folder);
    }

    @Test
    void readsFromATree() {
        assertThat(MAPPER.treeToValue(MAPPER.readTree(CLOSING_JSON), Session.class))
                .isEqualTo(CLOSING);
        assertThat(MAPPER.convertValue(CLOSING, JsonNode.class)).isEqualTo(MAPPER.readTree(CLOSING_JSON));
    }

    @Test
    void buildsTrees() {
        Session numbered = CLOSING.toBuilder()
                .number(3)
                .putExtension("org.example.n", new JsonValue.JsonNumber("1.50"))
                .build();

        JsonNode tree = MAPPER.valueToTree(numbered);

        assertThat(tree.get("number").asInt()).isEqualTo(3);
        assertThat(tree.get("org.example.n").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(MAPPER.writeValueAsString(numbered)).contains("\"org.example.n\":1.50");
    }

    @Test
    void keepsTheSpellingOfNumbers() {
        String json = "{\"type\":\"session\",\"id\":\"s\",\"org.example.n\":"
                + "[1.50,1e2,-0,0.0,1E400,-7,123456789012345678901234567890,0.1234567890123456789012345678901]}";
        Session session = MAPPER.readValue(json, Session.class);

        assertThat(MAPPER.writeValueAsString(session)).isEqualTo(json);
        assertThat(MAPPER.convertValue(session, Session.class)).isEqualTo(session);
    }

    @Test
    void writesNumbersToABinaryFormAsNumbers() {
        CBORMapper cbor = CBORMapper.builder().addModule(new CongressModule()).build();
        Session numbered = CLOSING.toBuilder()
                .putExtension("org.example.fraction", new JsonValue.JsonNumber("1.50"))
                .putExtension("org.example.whole", new JsonValue.JsonNumber("-7"))
                .putExtension("org.example.huge", new JsonValue.JsonNumber("12345678901234567890"))
                .build();

        assertThat(cbor.readValue(cbor.writeValueAsBytes(numbered), Session.class))
                .isEqualTo(numbered);
    }

    @Test
    void readsABinaryFormThatTellsHowManyMembersFollow() {
        CBORMapper cbor = CBORMapper.builder().addModule(new CongressModule()).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = cbor.createGenerator(bytes)) {
            out.writeStartObject(null, 4);
            out.writeStringProperty("type", "session");
            out.writeStringProperty("id", "closing");
            out.writeStringProperty("org.example.room", "A");
            out.writeNumberProperty("number", 3);
            out.writeEndObject();
        }

        assertThat(cbor.readValue(bytes.toByteArray(), Session.class))
                .isEqualTo(Session.builder()
                        .id(Id.of("closing"))
                        .number(3)
                        .putExtension("org.example.room", JsonValue.of("A"))
                        .build());
    }

    @Test
    void reportsProblemsAsItsOwnWithThePlaceInTheValue() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"session\":{\"type\":\"session\",\"id\":7}}", Dossier.class))
                .isInstanceOfSatisfying(DatabindException.class, e -> {
                    assertThat(e.getOriginalMessage())
                            .isEqualTo("expected an id but found number 7 at /id, line 1, column 35");
                    assertThat(e.getPathReference()).endsWith("Dossier[\"session\"]");
                })
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void reportsObjectsThatAreNoJsonInTrees() {
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("type", "session", "id", new byte[] {1}), Session.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("not JSON: a Java object in place of a value at /id")
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void readsChoicesAsTheFormatWritesThemAndNotAsTheMapperWould() {
        assertThat(MAPPER.writeValueAsString(VoteChoice.NOT_PARTICIPATING)).isEqualTo("\"not-participating\"");
        assertThat(MAPPER.readValue("\"not-participating\"", VoteChoice.class)).isEqualTo(VoteChoice.NOT_PARTICIPATING);
        assertThatThrownBy(() -> MAPPER.readValue("0", VoteChoice.class))
                .isInstanceOf(DatabindException.class)
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void reportsProblemsOfWriting() {
        Person broken = Person.builder()
                .id(Id.of("p"))
                .addName(Name.of(org.congress4j.model.code.NameKind.SHORT, LocalizedText.of("en", "\ud83d")))
                .build();

        assertThatThrownBy(() -> MAPPER.writeValueAsString(broken))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("string holds the lone surrogate \\ud83d at /names/0/text/en")
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void leavesTypesThatAreNotOfTheFormatToTheMapper() {
        assertThat(MAPPER.readTree("{\"x\":1}").path("x").asInt()).isEqualTo(1);
        assertThat(MAPPER.writeValueAsString(List.of("a"))).isEqualTo("[\"a\"]");
    }

    @Test
    void hasANameAndAVersion() {
        assertThat(new CongressModule().getModuleName()).isEqualTo("org.congress4j.json");
        assertThat(new CongressModule().version().isUnknownVersion()).isTrue();
    }
}
