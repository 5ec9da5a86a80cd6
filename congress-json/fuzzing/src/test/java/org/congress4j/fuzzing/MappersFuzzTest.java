package org.congress4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.congress4j.json.CongressModule;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class MappersFuzzTest {
    private static final JsonMapper JACKSON3 =
            JsonMapper.builder().addModule(new CongressModule()).build();
    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new org.congress4j.json.jackson2.CongressModule())
                    .build();

    static Stream<byte[]> seeds() throws IOException {
        return Seeds.documents();
    }

    @MethodSource("seeds")
    @FuzzTest
    void readOrRefuse(byte[] document) throws IOException {
        String text = new String(document, StandardCharsets.UTF_8);
        Proceedings read = null;
        try {
            read = JACKSON3.readValue(text, Proceedings.class);
        } catch (JacksonException e) {
            // As is documented.
        }
        Proceedings readToo = null;
        try {
            readToo = JACKSON2.readValue(text, Proceedings.class);
        } catch (JsonProcessingException e) {
            // As is documented.
        }
        if (read != null && readToo != null && !read.equals(readToo)) {
            throw new AssertionError("read in two ways: " + text);
        }
    }
}
