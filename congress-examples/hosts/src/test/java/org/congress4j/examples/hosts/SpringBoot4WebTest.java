package org.congress4j.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.congress4j.json.CongressModule;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application with controllers, in which the module is the one bean. */
class SpringBoot4WebTest {
    private static final JsonMapper PLAIN = new JsonMapper();
    private static final List<JsonProblem> WARNINGS = new CopyOnWriteArrayList<>();

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

    private static ConfigurableApplicationContext application;
    private static int port;

    @EnableAutoConfiguration
    static class Application {
        @Bean
        CongressModule congressModule() {
            return new CongressModule(ReadOptions.forServices(), WARNINGS::add);
        }

        @Bean
        ReportController reports(JsonMapper mapper) {
            return new ReportController(mapper);
        }

        @Bean
        BadDocumentAdvice advice() {
            return new BadDocumentAdvice();
        }
    }

    /** Gives the examples of the corpus, read into objects. */
    @RestController
    static class ReportController {
        private final JsonMapper mapper;

        ReportController(JsonMapper mapper) {
            this.mapper = mapper;
        }

        @GetMapping("/reports/{name}")
        Object report(@PathVariable String name) throws IOException {
            return mapper.treeToValue(example(name), Objects.requireNonNull(TYPES.get(name)));
        }

        @GetMapping("/findings")
        List<Finding> findings() throws IOException {
            return mapper.treeToValue(example("check-report"), CheckReport.class)
                    .findings();
        }

        @GetMapping("/problems")
        List<JsonProblem> problems() throws IOException {
            return mapper.treeToValue(example("read-result"), ReadResult.class).problems();
        }

        @GetMapping("/read")
        Proceedings proceedings() throws IOException {
            return mapper.treeToValue(example("read-result"), ReadResult.class).proceedings();
        }

        @PostMapping("/proceedings")
        Proceedings take(@RequestBody Proceedings proceedings) {
            return proceedings;
        }
    }

    /** Says what is wrong with a document in the form of RFC 9457. */
    @RestControllerAdvice
    static class BadDocumentAdvice {
        @ExceptionHandler
        ProblemDetail badDocument(HttpMessageNotReadableException exception) {
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
            for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
                if (cause instanceof CongressJsonException unfit) {
                    problem.setDetail(unfit.getMessage());
                    problem.setProperty("errors", unfit.problems());
                }
            }
            return problem;
        }
    }

    @BeforeAll
    static void start() {
        SpringApplication spring = new SpringApplication(Application.class);
        spring.setDefaultProperties(Map.of("server.port", 0));
        application = spring.run();
        port = Objects.requireNonNull(application.getEnvironment().getProperty("local.server.port", Integer.class));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void tellsWhatIsWrongWithADocument() throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/proceedings")
                .POST(BodyPublishers.ofString("{\"type\": \"proceedings\", \"formatVersion\": \"0.10\",\n"
                        + "\"sessions\": [{\"type\": \"session\", \"id\": \"s\", \"number\": 5.7}]}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(PLAIN.readTree(response.body()).get("errors").toString())
                .isEqualTo("[{\"code\":\"wrong_type\",\"pointer\":\"/sessions/0/number\",\"line\":2,\"column\":55,"
                        + "\"expected\":\"a whole number\",\"found\":\"number 5.7\","
                        + "\"message\":\"expected a whole number but found number 5.7\"}]");
    }

    @Test
    void readsWithTheOptionsOfTheModule() throws IOException, InterruptedException {
        WARNINGS.clear();

        HttpResponse<String> response = send(request("/proceedings")
                .POST(BodyPublishers.ofString(
                        "{\"type\":\"proceedings\"," + "\"formatVersion\":\"0.10\",\"mood\":\"solemn\"}")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(WARNINGS).extracting(JsonProblem::pointer).containsExactly("/mood");
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

    private static JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request(path).GET());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return PLAIN.readTree(response.body());
    }

    private static HttpRequest.Builder request(String path) {
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
