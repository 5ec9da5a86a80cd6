package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One file a record type, with every member set: it is what the format looks like, and changes only when the format does. */
class GoldenFilesTest {
    /** The member of the root that holds records of a type, and the file with one of them. */
    private record Golden(String rootMember, String file) {
        List<String> warnings() {
            return rootMember.equals("otherRecords")
                    ? List.of("'interpretation-booth' is not a known type of records")
                    : List.of();
        }

        String document() {
            return "{\n  \"type\": \"proceedings\",\n  \"formatVersion\": \"0.9\",\n  \"" + rootMember + "\": [\n"
                    + text(file).stripTrailing().indent(4).stripTrailing() + "\n  ]\n}\n";
        }
    }

    private static List<Golden> golden() {
        Map<String, String> files =
                new JsonMapper().readValue(text("records.json"), new TypeReference<LinkedHashMap<String, String>>() {});
        return files.entrySet().stream()
                .map(entry -> new Golden(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("/corpus/golden/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> isReadWithoutWarningAndWrittenByteForByte() {
        return golden().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.file(), () -> {
                    ReadResult read = CongressJson.readText(golden.document(), ReadOptions.defaults());

                    assertThat(read.warnings())
                            .extracting(JsonProblem::message)
                            .containsExactlyElementsOf(golden.warnings());
                    assertThat(read.proceedings().records()).hasSize(1);
                    assertThat(CongressJson.writeText(read.proceedings())).isEqualTo(golden.document());
                }));
    }

    @Test
    void thereIsOneForEveryRecordType() {
        assertThat(Arrays.stream(Proceedings.class.getMethods())
                        .filter(method -> method.getGenericReturnType()
                                .getTypeName()
                                .matches("com.google.common.collect.ImmutableList<org.congress4j.model.[A-Za-z]+>"))
                        .map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        golden().stream().map(Golden::rootMember).toList());
    }
}
