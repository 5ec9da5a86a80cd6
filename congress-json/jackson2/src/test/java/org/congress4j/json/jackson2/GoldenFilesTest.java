package org.congress4j.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files that Jackson 3 reads and writes byte for byte, with Jackson 2. */
class GoldenFilesTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    @TestFactory
    Stream<DynamicTest> isReadAndWrittenByteForByte() throws IOException {
        return CorpusCase.all().stream()
                .filter(CorpusCase::golden)
                .map(golden -> DynamicTest.dynamicTest(golden.file(), () -> {
                    Proceedings read = MAPPER.readValue(golden.text(), Proceedings.class);

                    assertThat(MAPPER.writer(PRETTY).writeValueAsString(read) + "\n")
                            .isEqualTo(golden.text());
                }));
    }
}
