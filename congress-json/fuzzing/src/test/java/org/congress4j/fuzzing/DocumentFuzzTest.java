package org.congress4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ProceedingsFormat;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentFuzzTest {
    private static final ReadOptions KEEPING =
            ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    static Stream<byte[]> seeds() throws IOException {
        return Seeds.documents();
    }

    @MethodSource("seeds")
    @FuzzTest
    void isReadOrRefused(byte[] document) {
        refusedOrElse(() -> CongressJson.readString(new String(document, StandardCharsets.UTF_8)));
        refusedOrElse(() -> CongressJson.read(
                document,
                KEEPING.toBuilder()
                        .onProblem(OnProblem.REFUSE_DOCUMENT)
                        .strict(true)
                        .build()));
        Proceedings kept;
        try {
            kept = CongressJson.read(document, KEEPING).proceedings();
        } catch (CongressJsonException e) {
            return;
        }
        use(kept);
    }

    private static void use(Proceedings proceedings) {
        boolean hasDigest = ProceedingsCheck.standard().check(proceedings, DAY).findings().stream()
                .noneMatch(finding -> finding.code().equals("number_without_canonical_form"));
        String written = CongressJson.writeString(proceedings);
        if (!CongressJson.readString(written).equals(proceedings)) {
            throw new AssertionError("not read again as it was: " + written);
        }
        if (hasDigest) {
            ProceedingsFormat.digest(proceedings);
        }
    }

    private static void refusedOrElse(Runnable reading) {
        try {
            reading.run();
        } catch (CongressJsonException e) {
            // As is documented.
        }
    }
}
