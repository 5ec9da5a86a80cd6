package org.congress4j.json.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;

/** A document that ends at any byte is read or refused as is documented. */
class CutDocumentsTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CongressModule()).build();

    @Test
    void isReadOrRefused() throws IOException {
        for (String file : new String[] {"texts-with-escapes", "extensions", "sponsorship"}) {
            byte[] whole;
            try (InputStream in = ProceedingsFormat.class.getResourceAsStream(
                    "/META-INF/congress4j/corpus/valid/" + file + ".json")) {
                whole = Objects.requireNonNull(in, file).readAllBytes();
            }
            for (int length = 0; length < whole.length; length++) {
                readsOrRefuses(file, Arrays.copyOf(whole, length));
            }
        }
    }

    private static void readsOrRefuses(String file, byte[] cut) {
        try {
            MAPPER.readValue(cut, Proceedings.class);
        } catch (JsonProcessingException e) {
            // As is documented.
        } catch (Exception e) {
            throw new AssertionError(file + " cut at " + cut.length, e);
        }
    }
}
