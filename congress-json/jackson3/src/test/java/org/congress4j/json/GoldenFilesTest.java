package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.json.format.ReadResult;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One file a record type, with every member set: it is what the format looks like, and changes only when the format does. */
class GoldenFilesTest {
    @TestFactory
    Stream<DynamicTest> isReadWithoutWarningAndWrittenByteForByte() {
        return GoldenFile.ALL.stream()
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
                        GoldenFile.ALL.stream().map(GoldenFile::rootMember).toList());
    }
}
