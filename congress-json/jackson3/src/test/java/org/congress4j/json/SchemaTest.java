package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.describe.RecordType;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema accepts exactly the documents that are read. What is found here is left in {@code target} for the validators of other
 * languages to agree with: a document a line, with the code of the problem that the reader has with it, if any.
 */
@DisabledIfSystemProperty(
        named = "congress.update",
        matches = "true",
        disabledReason = "the schema of this run is the one before")
class SchemaTest {
    private static final ImmutableSet<ProblemCode> PASSED_OVER = ImmutableSet.of(
            ProblemCode.NULL_VALUE, ProblemCode.EMPTY_TEXT, ProblemCode.EMPTY_VALUE, ProblemCode.WRONG_TYPE);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String ID =
            MAPPER.readTree(ProceedingsFormat.schema()).get("$id").asString();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(ImmutableMap.of(ID, ProceedingsFormat.schema())));
    private static final Schema DOCUMENT = REGISTRY.getSchema(SchemaLocation.of(ID));
    private static final Schema LINE = REGISTRY.getSchema(SchemaLocation.of(ID + "#/$defs/line"));

    private static final String HEADER = """
            {
              "type": "proceedings",
              "formatVersion": "0.10",
              "$schema": "%s",
              "base": "https://example.org/kyoto-2021/",
              "title": {"en": "Kyoto Congress"},
              "generator": {"name": "Congress4J", "version": "0.1.0", "uri": "https://example.org/congress4j"}
            }
            """.formatted(ID);

    private static final ImmutableList<JsonNode> ODD_TEXTS = nodes("""
            [" ", "\\u00a0", "\\u3000", "\\ufeff", "\\u001f", "\\u200b", "x", " x ", "#", "##", "a#", "#a", "a#b", "a#b#c", "a# ",
            " #a", "a/b", "~", "/", "/a", "3\\n", "00.50", ".5", "0.", "-1", "\\u0663", "yes", "YES", "non-voting", "several", "exact",
            "P5Y", "P0D", "P-1Y2M-3D", "P", "P1W", "p5y", "-P5Y", "P05Y", "P1D1Y", "P1D\\n", "PT5H",
            "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789ABCDEF",
            "0123456789abcdef0123456789ABCDEF0123456789abcdef0123456789ABCDEF\\n"]
            """);
    private static final ImmutableList<JsonNode> ODD_NUMBERS = nodes("""
            [0, -0.0, -1, 1.0, 1.5, 1e2, 1e-1, 2147483647, 2147483648, 9007199254740991, 9007199254740992, 1e400]
            """);

    /**
     * A document for both to judge.
     *
     * @param file the good document that it was made from
     * @param member the name of the member that is another, or within which something is; empty if that is not known
     * @param name what it is, for messages
     * @param document the document
     */
    private record Sample(String file, String member, String name, JsonNode document) {
        static Sample of(GoodDocument good, Mutant mutant) {
            return new Sample(
                    good.file(), mutant.member(), good.file() + " with " + mutant, mutant.mutate(good.document()));
        }
    }

    /**
     * A document that is read.
     *
     * @param file its name
     * @param document the document
     */
    private record GoodDocument(String file, JsonNode document) {
        Sample sample() {
            return new Sample(file, "", file, document);
        }
    }

    @TestFactory
    Stream<DynamicTest> judgesTheCorpusAsItsManifestSays() {
        return CorpusCase.all().stream()
                .filter(test -> test.schema() != null && !test.isLines())
                .map(test -> DynamicTest.dynamicTest(
                        test.file(),
                        () -> assertThat(DOCUMENT.validate(test.text(), InputFormat.JSON)
                                        .isEmpty())
                                .isEqualTo(test.schema())));
    }

    @TestFactory
    Stream<DynamicTest> acceptsEveryRecordOfAGoldenFileAsALine() {
        return CorpusCase.goldenFiles().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.file(), () -> {
                    JsonNode document = MAPPER.readTree(golden.bytes());
                    for (RecordType<?> type : RecordTypes.all()) {
                        for (JsonNode record : document.path(type.list())) {
                            assertThat(LINE.validate(record.toString(), InputFormat.JSON))
                                    .isEmpty();
                        }
                    }
                }));
    }

    @Test
    void agreesWithTheReaderOnEveryMutant() throws IOException {
        Stream<Sample> mutants = goodDocuments()
                .flatMap(good -> Stream.concat(
                        Stream.of(good.sample()),
                        Mutant.of(good.document()).stream().map(mutant -> Sample.of(good, mutant))));

        assertAgreement(mutants, "mutants.ndjson");
    }

    @Test
    void agreesWithTheReaderOnOddTexts() throws IOException {
        Set<Object> seen = new HashSet<>();
        Stream<Sample> samples = goodDocuments()
                .flatMap(good -> Mutant.paths(good.document()).stream()
                        .filter(path ->
                                Mutant.at(good.document(), path).isString() && seen.add(path.get(path.size() - 1)))
                        .flatMap(path -> ODD_TEXTS.stream()
                                .map(text -> new Mutant(path, Optional.of(text)))
                                .map(mutant -> Sample.of(good, mutant))));

        assertAgreement(samples, "odd-texts.ndjson");
    }

    @Test
    void agreesWithTheReaderOnRandomDocuments() throws IOException {
        Random random = new Random(20210307);
        List<GoodDocument> good = goodDocuments().toList();
        Stream<Sample> samples = IntStream.range(0, 5_000)
                .mapToObj(i -> good.get(i % good.size()))
                .map(from -> new Sample(from.file(), "", "random " + from.file(), changed(from.document(), random)));

        assertAgreement(samples, "random-documents.ndjson");
    }

    @Test
    void aLineIsAHeaderOrARecord() {
        assertThat(LINE.validate(HEADER, InputFormat.JSON)).isEmpty();
        for (String line : List.of(
                "{}",
                "{\"type\": \"proceedings\"}",
                "{\"type\": \"person\", \"id\": \"p\"}",
                "{\"id\": \"p\", \"names\": [{\"text\": {\"en\": \"P\"}}]}",
                "{\"type\": \"period\", \"start\": \"2021\"}")) {
            assertThat(LINE.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
        }
    }

    private static Stream<GoodDocument> goodDocuments() {
        return Stream.concat(
                Stream.of(new GoodDocument("header", MAPPER.readTree(HEADER))),
                CorpusCase.goldenFiles().stream()
                        .map(golden -> new GoodDocument(golden.file(), MAPPER.readTree(golden.bytes()))));
    }

    private static void assertAgreement(Stream<Sample> samples, String file) throws IOException {
        int valid = 0;
        int invalid = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of("target", file))) {
            for (Sample sample : (Iterable<Sample>) samples::iterator) {
                String document = sample.document().toString();
                Optional<String> problem = problem(document);
                assertThat(DOCUMENT.validate(document, InputFormat.JSON).isEmpty())
                        .as("whether %s is valid; the reader says: %s", sample.name(), problem)
                        .isEqualTo(problem.isEmpty());
                valid += problem.isEmpty() ? 1 : 0;
                invalid += problem.isEmpty() ? 0 : 1;
                out.write(MAPPER.createObjectNode()
                                .put("file", sample.file())
                                .put("member", sample.member())
                                .put("name", sample.name())
                                .put("problem", problem.orElse(""))
                                .set("document", sample.document())
                        + "\n");
            }
        }
        assertThat(valid).isGreaterThan(500);
        assertThat(invalid).isGreaterThan(500);
    }

    private static Optional<String> problem(String document) {
        try {
            // The schema refuses what only lenient reading passes over.
            return CongressJson.readString(document, ReadOptions.defaults()).warnings().stream()
                    .map(JsonProblem::code)
                    .filter(PASSED_OVER::contains)
                    .map(ProblemCode::toString)
                    .findFirst();
        } catch (CongressJsonException e) {
            return Optional.of(e.problem().code().toString());
        }
    }

    /** The document with some of its values taken out or replaced by odd ones. */
    private static JsonNode changed(JsonNode document, Random random) {
        JsonNode changed = document;
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            List<ImmutableList<Object>> paths = Mutant.paths(changed);
            ImmutableList<Object> path = paths.get(random.nextInt(paths.size()));
            if (!path.isEmpty()) {
                changed = new Mutant(path, oddValue(Mutant.at(changed, path), path, random)).mutate(changed);
            }
        }
        return changed;
    }

    private static Optional<JsonNode> oddValue(JsonNode value, List<Object> path, Random random) {
        // That a numerator is not greater than its denominator is beyond the schema.
        boolean fraction = path.contains("numerator") || path.contains("denominator");
        if (random.nextInt(3) == 0 || value.isContainer() || fraction) {
            return Optional.empty();
        }
        return Optional.of(pick(value.isNumber() ? ODD_NUMBERS : ODD_TEXTS, random));
    }

    private static JsonNode pick(List<JsonNode> nodes, Random random) {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private static ImmutableList<JsonNode> nodes(String array) {
        return ImmutableList.copyOf(MAPPER.readTree(array));
    }
}
