package org.congress4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadResult;
import org.congress4j.json.format.report.ExportReport;
import org.congress4j.json.format.report.ImportReport;
import org.congress4j.model.Proceedings;
import org.congress4j.model.VoteOutcome;
import org.congress4j.model.check.Baseline;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateResolution;
import org.congress4j.model.symbol.ParsedSymbol;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A controller returns whatever the library gives, and it is written as the corpus has it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = ProceedingsApplication.class)
@Import(ReturnedResultsTest.ReportController.class)
class ReturnedResultsTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();

    private static final ImmutableMap<String, Class<?>> TYPES = ImmutableMap.<String, Class<?>>builder()
            .put("baseline", Baseline.class)
            .put("check-report", CheckReport.class)
            .put("export-report", ExportReport.class)
            .put("import-report", ImportReport.class)
            .put("parsed-symbol", ParsedSymbol.class)
            .put("read-result", ReadResult.class)
            .put("registered-state", RegisteredState.class)
            .put("state-resolution", StateResolution.class)
            .put("vote-outcome", VoteOutcome.class)
            .buildOrThrow();

    @LocalServerPort
    private int port;

    /** Gives the examples of the corpus, read into objects. */
    @RestController
    static class ReportController {
        private final ObjectMapper mapper;

        ReportController(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        @GetMapping("/reports/{name}")
        Object report(@PathVariable String name) throws IOException {
            return mapper.readValue(example(name).toString(), Objects.requireNonNull(TYPES.get(name)));
        }

        @GetMapping("/findings")
        List<Finding> findings() throws IOException {
            return mapper.readValue(example("check-report").toString(), CheckReport.class)
                    .findings();
        }

        @GetMapping("/problems")
        List<JsonProblem> problems() throws IOException {
            return mapper.readValue(example("read-result").toString(), ReadResult.class)
                    .problems();
        }

        @GetMapping("/read")
        Proceedings proceedings() throws IOException {
            return mapper.readValue(example("read-result").toString(), ReadResult.class)
                    .proceedings();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatAControllerReturnsIsWrittenAsTheCorpusHasIt() {
        return TYPES.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(get("/reports/" + name)).isEqualTo(example(name))));
    }

    @TestFactory
    Stream<DynamicTest> whatStandsInAReportIsWrittenAlone() throws IOException {
        JsonNode result = example("read-result");
        return Stream.of(
                DynamicTest.dynamicTest(
                        "findings",
                        () -> assertThat(get("/findings"))
                                .isEqualTo(example("check-report").get("findings"))),
                DynamicTest.dynamicTest(
                        "problems", () -> assertThat(get("/problems")).isEqualTo(result.get("problems"))),
                DynamicTest.dynamicTest(
                        "proceedings", () -> assertThat(get("/read")).isEqualTo(result.get("proceedings"))));
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return PLAIN.readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode example(String name) throws IOException {
        String file = "/META-INF/congress4j/corpus/reports/" + name + ".json";
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream(file)) {
            return PLAIN.readTree(in);
        }
    }
}
