package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.congress4j.model.Session;
import org.junit.jupiter.api.Test;

/** A mapper reads as the options of its module say. */
class ModuleOptionsTest {
    private static final String ODD =
            "{\"type\":\"session\",\"id\":\"closing\",\"kind\":\"plennary\",\"mood\":\"solemn\"}";

    private final List<JsonProblem> warnings = new ArrayList<>();

    @Test
    void readsStrictly() throws IOException {
        JsonMapper strict = mapper(ReadOptions.builder().strict(true).build());

        assertThatThrownBy(() -> strict.readValue(ODD, Session.class))
                .cause()
                .isInstanceOf(CongressJsonException.class)
                .hasMessageStartingWith("'mood' is not a known member at /mood, line 1");
        assertThat(mapper(ReadOptions.defaults()).readValue(ODD, Session.class).extensions())
                .containsKey("mood");
    }

    @Test
    void understandsExtensions() throws IOException {
        String json = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\","
                + "\"requiredExtensions\":[\"org.example.seats\"]}";
        JsonMapper understanding = mapper(ReadOptions.builder()
                .addUnderstoodExtension("org.example.seats")
                .build());

        assertThat(understanding.readValue(json, Proceedings.class).requiredExtensions())
                .containsExactly("org.example.seats");
        assertThatThrownBy(() -> mapper(ReadOptions.defaults()).readValue(json, Proceedings.class))
                .hasMessageContaining("org.example.seats");
    }

    @Test
    void keepsWithinTheLimits() {
        JsonMapper limited = mapper(ReadOptions.builder()
                .maxDepth(3)
                .maxTextLength(20)
                .maxNameLength(20)
                .maxNumberLength(5)
                .build());

        assertRefused(limited, "\"org.example.a\":[[[[1]]]]", "must not be nested more than 3 deep");
        assertRefused(
                limited,
                "\"org.example.a\":\"a text that is too long\"",
                "longer than the options of reading allow: 23 characters, of at most 20 at /org.example.a");
        assertRefused(
                limited,
                "\"org.example.a-name-of-many\":1",
                "longer than the options of reading allow: 26 characters, of at most 20");
        assertRefused(
                limited,
                "\"org.example.a\":1234567",
                "longer than the options of reading allow: 7 characters, of at most 5 at /org.example.a");
    }

    private static void assertRefused(JsonMapper mapper, String member, String message) {
        assertThatThrownBy(() -> mapper.readValue("{\"type\":\"session\",\"id\":\"s\"," + member + "}", Session.class))
                .hasMessageContaining(message);
    }

    @Test
    void tellsWhatIsWorthALookInEachValue() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CongressModule(ReadOptions.forServices(), warnings::add))
                .build();

        mapper.readValue(ODD, Session.class);

        assertThat(warnings)
                .extracting(Object::toString)
                .hasSize(2)
                .anyMatch(warning -> warning.startsWith("'mood' is not a known member at /mood, line 1, column "))
                .anyMatch(warning -> warning.contains("'plennary'"));
        warnings.clear();
        mapper.readerForUpdating(mapper.readValue("{\"type\":\"session\",\"id\":\"s\"}", Session.class))
                .readValue("{\"kind\":\"plennary\"}");
        assertThat(warnings).hasSize(1);
    }

    @Test
    void whatTheHookThrowsEndsReading() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new CongressModule(ReadOptions.defaults(), warning -> {
                    throw new IllegalStateException(warning.code().toString());
                }))
                .build();

        assertThatThrownBy(() -> mapper.readValue(ODD, Session.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unknown_code");
    }

    @Test
    void cannotKeepWhatFits() {
        ReadOptions keeping =
                ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CongressModule(keeping))
                .withMessage(
                        "a mapper can only refuse what does not fit, so onProblem must be REFUSE_DOCUMENT but was KEEP_WHAT_FITS");
    }

    private static JsonMapper mapper(ReadOptions options) {
        return JsonMapper.builder().addModule(new CongressModule(options)).build();
    }
}
