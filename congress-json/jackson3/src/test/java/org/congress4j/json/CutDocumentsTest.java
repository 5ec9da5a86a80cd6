package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.JsonProblem;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProblemCode;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A document that ends at any byte is read or refused as is documented. */
class CutDocumentsTest {
    private static final ReadOptions KEEPING =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    private static byte[] corpus(String file) throws IOException {
        try (InputStream in = ProceedingsFormat.class.getResourceAsStream(CorpusCase.FOLDER + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }

    @Test
    void ofTheDocumentForm() throws IOException {
        for (String file : new String[] {"texts-with-escapes", "extensions", "sponsorship"}) {
            cutEverywhere("valid/" + file + ".json");
        }
    }

    private static void cutEverywhere(String file) throws IOException {
        byte[] whole = corpus(file);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            readsOrRefuses(length, () -> CongressJson.read(cut));
            readsOrRefuses(length, () -> CongressJson.read(cut, KEEPING));
            readsOrRefuses(length, () -> CongressJson.readString(new String(cut, StandardCharsets.UTF_8), KEEPING));
            readsOrRefuses(length, () -> MAPPER.readValue(cut, Proceedings.class));
        }
    }

    @Test
    void ofLines() throws IOException {
        byte[] whole = corpus("valid/texts-with-escapes.json");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CongressJson.writeLines(CongressJson.read(whole), out);
        byte[] lines = out.toByteArray();
        for (int length = 0; length < lines.length; length++) {
            byte[] cut = Arrays.copyOf(lines, length);

            for (ReadOptions options : new ReadOptions[] {ReadOptions.defaults(), KEEPING}) {
                readsOrRefuses(length, () -> {
                    try (ProceedingsLines read = CongressJson.lines(new ByteArrayInputStream(cut), options)) {
                        read.readAll();
                    }
                });
            }
        }
    }

    @Test
    void aMemberThatIsCutInAWrongValueIsTruncated() {
        String json =
                "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"sessions\":[{\"type\":\"session\",\"id\":\"s\","
                        + "\"number\":\"on";

        assertThat(CongressJson.readString(json, KEEPING).problems())
                .extracting(JsonProblem::code)
                .contains(ProblemCode.TRUNCATED);
    }

    private static void readsOrRefuses(int length, ThrowingCallable reading) {
        try {
            reading.call();
        } catch (CongressJsonException | JacksonException e) {
            if (e instanceof JacksonException && !isThroughAMapper(e)) {
                throw new AssertionError("cut at " + length, e);
            }
        } catch (Throwable e) {
            throw new AssertionError("cut at " + length, e);
        }
    }

    /** Whether a mapper threw it, for which it is documented. */
    private static boolean isThroughAMapper(Throwable e) {
        return Arrays.stream(e.getStackTrace())
                .anyMatch(call -> call.getClassName().startsWith("tools.jackson.databind"));
    }
}
