package org.congress4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        useMainMethod = SpringBootTest.UseMainMethod.ALWAYS)
class ProceedingsApplicationTest {
    private static final String CLOSING = "{\"type\":\"session\",\"id\":\"closing\",\"congressId\":\"kyoto-2021\","
            + "\"number\":3,\"actual\":{\"start\":\"2021-03-12\"},\"org.example.n\":1.50}";
    private static final String PROCEEDINGS =
            "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[" + CLOSING + "]}";

    @LocalServerPort
    private int port;

    @Test
    void takesAndGivesASession() throws IOException, InterruptedException {
        HttpResponse<String> posted = post("/sessions", CLOSING);
        HttpResponse<String> got = get("/sessions/closing");

        assertThat(posted.statusCode()).isEqualTo(200);
        assertThat(posted.body()).isEqualTo(CLOSING);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(got.body()).isEqualTo(CLOSING);
        assertThat(get("/sessions/opening").statusCode()).isEqualTo(404);
    }

    @Test
    void takesAndGivesProceedings() throws IOException, InterruptedException {
        assertThat(post("/proceedings", PROCEEDINGS).statusCode()).isEqualTo(200);
        assertThat(get("/proceedings").body()).isEqualTo(PROCEEDINGS);
    }

    @Test
    void returnsWhatItFindsLooksUpAndWorksOut() throws IOException, InterruptedException {
        HttpResponse<String> report = post("/check", PROCEEDINGS);
        HttpResponse<String> names = get("/states?names=Korea&names=Japan");

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(new ObjectMapper().readTree(report.body()).get("valid").isBoolean())
                .isTrue();
        assertThat(names.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(names.body())
                .startsWith("[{\"asWritten\":\"Korea\",\"match\":\"ambiguous\",\"candidateIds\":[\"KOR\",\"PRK\"],")
                .contains("{\"asWritten\":\"Japan\",\"match\":\"found\",\"stateId\":\"JPN\",");
        assertThat(get("/states/JPN").body()).startsWith("{\"code\":\"JPN\",\"alpha2\":\"JP\",\"m49\":\"392\",");
        assertThat(get("/states/QQQ").statusCode()).isEqualTo(404);
        assertThat(get("/symbols?symbol=A/CONF.234/L.6").body())
                .isEqualTo("{\"canonical\":\"A/CONF.234/L.6\",\"organ\":\"A\",\"body\":[\"CONF.234\"],"
                        + "\"series\":\"A/CONF.234\",\"nature\":\"L\",\"number\":6,"
                        + "\"components\":[\"A\",\"CONF.234\",\"L.6\"]}");
    }

    @Test
    void tellsWhatIsWrongWithADocument() throws IOException, InterruptedException {
        HttpResponse<String> response = post(
                "/proceedings",
                "{\"type\": \"proceedings\", \"formatVersion\": \"0.10\",\n"
                        + "\"sessions\": [{\"type\": \"session\", \"id\": \"s\", \"number\": 5.7}]}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertSameJson(response.body(), """
                {
                  "type": "tag:example.org,2026:bad-document",
                  "title": "The document does not fit the format of congress proceedings",
                  "status": 400,
                  "detail": "expected a whole number but found number 5.7 at /sessions/0/number, line 2, column 55",
                  "instance": "/proceedings",
                  "errors": [
                    {
                      "pointer": "/sessions/0/number",
                      "code": "wrong_type",
                      "line": 2,
                      "column": 55,
                      "expected": "a whole number",
                      "found": "number 5.7",
                      "message": "expected a whole number but found number 5.7"
                    }
                  ]
                }
                """);
    }

    @Test
    void tellsThatABodyIsNotJson() throws IOException, InterruptedException {
        HttpResponse<String> response = post("/sessions", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertSameJson(response.body(), """
                {
                  "type": "about:blank",
                  "title": "Bad Request",
                  "status": 400,
                  "detail": "The body is not JSON.",
                  "instance": "/sessions"
                }
                """);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void assertSameJson(String actual, String expected) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(actual)).isEqualTo(mapper.readTree(expected));
    }
}
