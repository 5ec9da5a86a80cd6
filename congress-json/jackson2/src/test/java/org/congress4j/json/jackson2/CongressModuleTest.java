package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.VoteChoice;
import org.junit.jupiter.api.Test;

class CongressModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final Session CLOSING = Session.builder()
            .id(Id.of("closing"))
            .congressId(Id.of("kyoto-2021"))
            .number(3)
            .actual(TimeRange.from("2021-03-12"))
            .putExtension("org.example.room", JsonValue.of("A"))
            .build();
    private static final String CLOSING_JSON = "{\"type\":\"session\",\"id\":\"closing\",\"congressId\":\"kyoto-2021\","
            + "\"number\":3,\"actual\":{\"start\":\"2021-03-12\"},\"org.example.room\":\"A\"}";

    record Folder(Session session) {}

    record Dossier(
            String deskName,
            Session session,
            List<PartialDate> dates,
            AttendanceMode mode,
            VoteChoice choice,
            Id<Session> next) {}

    private static final Dossier DOSSIER = new Dossier(
            "Vienna",
            CLOSING,
            List.of(PartialDate.of("2025")),
            AttendanceMode.HYBRID,
            VoteChoice.NOT_PARTICIPATING,
            Id.of("next"));
    private static final String DOSSIER_MEMBERS = "\"session\":" + CLOSING_JSON
            + ",\"dates\":[\"2025\"],\"mode\":\"hybrid\",\"choice\":\"not-participating\",\"next\":\"next\"}";

    @Test
    void runsWithTheJacksonThatTheBuildNames() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jackson2.version"));
        assertThat(MAPPER.version()).hasToString(System.getProperty("jackson2.version"));
    }

    @Test
    void readsAndWritesASingleRecord() throws IOException {
        assertThat(MAPPER.writeValueAsString(CLOSING)).isEqualTo(CLOSING_JSON);
        assertThat(MAPPER.readValue(CLOSING_JSON, Session.class)).isEqualTo(CLOSING);
    }

    @Test
    void readsAndWritesProceedings() throws IOException {
        Proceedings proceedings = Proceedings.builder().addSession(CLOSING).build();
        String json = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[" + CLOSING_JSON + "]}";

        assertThat(MAPPER.writeValueAsString(proceedings)).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Proceedings.class)).isEqualTo(proceedings);
    }

    @Test
    void isFoundByTheServiceLoader() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();

        assertThat(found.readValue(CLOSING_JSON, Session.class)).isEqualTo(CLOSING);
        assertThat(found.getRegisteredModuleIds()).contains(CongressModule.class.getName());
    }

    @Test
    void worksInsideTypesOfTheApplicationWhateverTheSettingsOfTheMapper() throws IOException {
        JsonMapper host = JsonMapper.builder()
                .addModule(new CongressModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
                .build();

        String json = host.writeValueAsString(DOSSIER);

        assertThat(json).isEqualTo("{\"desk_name\":\"Vienna\"," + DOSSIER_MEMBERS);
        assertThat(host.readValue(json, Dossier.class)).isEqualTo(DOSSIER);
    }

    @Test
    void keepsTheOrderOfMembersWhereTheMapperSortsItsOwn() throws IOException {
        JsonMapper host = JsonMapper.builder()
                .addModule(new CongressModule())
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();

        assertThat(host.writeValueAsString(CLOSING)).isEqualTo("""
                {
                  "type" : "session",
                  "id" : "closing",
                  "congressId" : "kyoto-2021",
                  "number" : 3,
                  "actual" : {
                    "start" : "2021-03-12"
                  },
                  "org.example.room" : "A"
                }""".replace("\n", System.lineSeparator()));
    }

    @Test
    void writesNoTypesOfTheMapper() throws IOException {
        JsonMapper typed = JsonMapper.builder()
                .addModule(new CongressModule())
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        ObjectMapper.DefaultTyping.NON_FINAL)
                .build();

        Folder folder = new Folder(CLOSING);
        String json = "{\"session\":" + CLOSING_JSON + "}";

        assertThat(typed.writeValueAsString(folder)).isEqualTo(json);
        assertThat(typed.readValue(json, Folder.class)).isEqualTo(folder);
    }

    @Test
    void keepsWhatIsAddedToAMapperThatSomebodyElseBuilt() throws IOException {
        ObjectMapper host = new ObjectMapper();
        host.registerModule(new CongressModule());
        host.registerModule(new CongressModule());

        assertThat(host.writeValueAsString(CLOSING)).isEqualTo(CLOSING_JSON);
    }

    @Test
    void keepsTheSpellingOfNumbers() throws IOException {
        String json = "{\"type\":\"session\",\"id\":\"s\",\"org.example.n\":"
                + "[1.50,1e2,-0,0.0,1E400,-7,123456789012345678901234567890,0.1234567890123456789012345678901]}";
        Session session = MAPPER.readValue(json, Session.class);

        assertThat(MAPPER.writeValueAsString(session)).isEqualTo(json);
        assertThat(MAPPER.convertValue(session, Session.class)).isEqualTo(session);
    }

    @Test
    void readsFromABufferOfTokens() throws IOException {
        String json = "{\"type\":\"session\",\"id\":\"s\",\"org.example.n\":[1.50,1e2,1E400,0.1234567890123456789]}";

        try (TokenBuffer buffer = MAPPER.readValue(json, TokenBuffer.class)) {
            assertThat(buffer.asParser(MAPPER).readValueAs(Session.class))
                    .isEqualTo(MAPPER.readValue(json, Session.class));
        }
    }

    @Test
    void readsFromATree() throws IOException {
        assertThat(MAPPER.treeToValue(MAPPER.readTree(CLOSING_JSON), Session.class))
                .isEqualTo(CLOSING);
        assertThat(MAPPER.convertValue(MAPPER.readTree(CLOSING_JSON), Session.class))
                .isEqualTo(CLOSING);
    }

    @Test
    void buildsTheTreeThatReadingTheTextGives() throws IOException {
        Session numbered = CLOSING.toBuilder()
                .putExtension("org.example.fraction", new JsonValue.JsonNumber("1.50"))
                .putExtension("org.example.small", new JsonValue.JsonNumber("-7"))
                .putExtension("org.example.large", new JsonValue.JsonNumber("-4294967296"))
                .putExtension("org.example.huge", new JsonValue.JsonNumber("12345678901234567890"))
                .build();
        JsonNode read = MAPPER.readTree(MAPPER.writeValueAsString(numbered));

        assertThat(MAPPER.<JsonNode>valueToTree(numbered)).isEqualTo(read);
        assertThat(MAPPER.convertValue(numbered, JsonNode.class)).isEqualTo(read);
        assertThat(read.get("org.example.huge").bigIntegerValue()).isEqualTo("12345678901234567890");
    }

    @Test
    void buildsTreesWithExactFractionsIfTheMapperWantsThem() {
        JsonMapper exact = JsonMapper.builder()
                .addModule(new CongressModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        Session numbered = CLOSING.toBuilder()
                .putExtension("org.example.n", new JsonValue.JsonNumber("0.1234567890123456789"))
                .build();

        JsonNode tree = exact.valueToTree(numbered);

        assertThat(tree.get("org.example.n").decimalValue()).isEqualByComparingTo("0.1234567890123456789");
    }

    @Test
    void writesNumbersToABinaryFormAsNumbers() throws IOException {
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
    void readsABinaryFormThatTellsHowManyMembersFollow() throws IOException {
        CBORMapper cbor = CBORMapper.builder().addModule(new CongressModule()).build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = cbor.createGenerator(bytes)) {
            out.writeStartObject(null, 4);
            out.writeStringField("type", "session");
            out.writeStringField("id", "closing");
            out.writeStringField("org.example.room", "A");
            out.writeNumberField("number", 3);
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
    void convertsValues() {
        assertThat(MAPPER.convertValue(CLOSING, Session.class)).isEqualTo(CLOSING);
        assertThat(MAPPER.convertValue(DOSSIER, Dossier.class)).isEqualTo(DOSSIER);
        assertThat(MAPPER.convertValue(
                        Map.of("type", "session", "id", "s", "number", 3, "title", Map.of("en", "Closing")),
                        Session.class))
                .isEqualTo(Session.builder()
                        .id(Id.of("s"))
                        .number(3)
                        .title(LocalizedText.of("en", "Closing"))
                        .build());
    }

    @Test
    void reportsProblemsAsItsOwnWithThePlaceInTheValue() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"session\":{\"type\":\"session\",\"id\":7}}", Dossier.class))
                .isInstanceOfSatisfying(JsonMappingException.class, e -> {
                    assertThat(e.getOriginalMessage())
                            .isEqualTo("expected an id but found number 7 at /id, line 1, column 35");
                    assertThat(e.getPathReference()).endsWith("Dossier[\"session\"]");
                })
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void reportsProblemsInTreesWithoutALine() {
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("type", "session", "id", 7), Session.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected an id but found number 7 at /id")
                .hasRootCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void reportsObjectsThatAreNoJsonInTrees() {
        assertThatThrownBy(() -> MAPPER.convertValue(Map.of("type", "session", "id", new byte[] {1}), Session.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not JSON: a Java object in place of a value at /id")
                .hasRootCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void readsChoicesAsTheFormatWritesThemAndNotAsTheMapperWould() throws IOException {
        assertThat(MAPPER.writeValueAsString(VoteChoice.NOT_PARTICIPATING)).isEqualTo("\"not-participating\"");
        assertThat(MAPPER.readValue("\"not-participating\"", VoteChoice.class)).isEqualTo(VoteChoice.NOT_PARTICIPATING);
        assertThatThrownBy(() -> MAPPER.readValue("0", VoteChoice.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void reportsProblemsOfWriting() {
        Person broken = Person.builder()
                .id(Id.of("p"))
                .addName(Name.of(NameKind.SHORT, LocalizedText.of("en", "\ud83d")))
                .build();

        assertThatThrownBy(() -> MAPPER.writeValueAsString(broken))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageStartingWith("string holds the lone surrogate \\ud83d at /names/0/text/en")
                .hasCauseInstanceOf(CongressJsonException.class);
    }

    @Test
    void letsErrorsOfTheStreamThrough() {
        IOException cut = new IOException("cut off");
        InputStream in = new InputStream() {
            private int position;

            @Override
            public int read() throws IOException {
                if (position == 20) {
                    throw cut;
                }
                return CLOSING_JSON.charAt(position++);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                bytes[offset] = (byte) read();
                return 1;
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        Session longSession = CLOSING.toBuilder()
                .putExtension("org.example.long", JsonValue.of("x".repeat(100_000)))
                .build();

        assertThatThrownBy(() -> MAPPER.readValue(in, Session.class)).isSameAs(cut);
        assertThatThrownBy(() -> MAPPER.writeValue(out, longSession))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void leavesTypesThatAreNotOfTheFormatToTheMapper() throws IOException {
        assertThat(MAPPER.readTree("{\"x\":1}").path("x").asInt()).isEqualTo(1);
        assertThat(MAPPER.readValue("\"ALWAYS\"", JsonInclude.Include.class)).isEqualTo(JsonInclude.Include.ALWAYS);
        assertThat(MAPPER.writeValueAsString(List.of("a"))).isEqualTo("[\"a\"]");
    }

    @Test
    void hasANameAndAVersion() {
        assertThat(new CongressModule().getModuleName()).isEqualTo("org.congress4j.json.jackson2");
        assertThat(new CongressModule().version().isUnknownVersion()).isTrue();
    }
}
