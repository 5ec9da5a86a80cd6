package org.congress4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.ProceedingsLines;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.junit.jupiter.params.provider.MethodSource;

class LinesFuzzTest {
    static Stream<byte[]> seeds() throws IOException {
        return Seeds.lines();
    }

    @MethodSource("seeds")
    @FuzzTest
    void areReadOrRefused(byte[] lines) throws IOException {
        for (OnProblem onProblem : OnProblem.values()) {
            ReadOptions options = ReadOptions.builder().onProblem(onProblem).build();
            try (ProceedingsLines read = CongressJson.lines(new ByteArrayInputStream(lines), options)) {
                read.readAll();
            } catch (CongressJsonException e) {
                // As is documented.
            }
        }
    }
}
