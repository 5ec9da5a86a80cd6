package org.congress4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.congress4j.model.PartialDate;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.symbol.DecisionNumber;
import org.congress4j.model.symbol.DocumentSymbol;
import org.junit.jupiter.params.provider.MethodSource;

class TextsFuzzTest {
    private static final LocalDate DAY = LocalDate.of(1985, 7, 1);

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "A/CONF.234/16",
                        "A/RES/76/1 (V), para. 2",
                        "E/CN.4/1995/L.11/Add.2/Rev.1*-E",
                        "decision 60/551 B",
                        "2021-03-07/2021-03",
                        "2021-03-07T10:00+09:00",
                        "1945-10-24T24:00:00.5Z",
                        "~1815?",
                        "Bolivia (Plurinational State of)",
                        "Germany, Federal Republic of, Trinidad and Tobago and the Côte d’Ivoire",
                        "Türkiye; Korea, Republic of; USSR")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void areUnderstoodOrNot(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return;
        }
        DocumentSymbol.of(text).parsed();
        DecisionNumber.parse(text);
        PartialDate date = PartialDate.of(text);
        if (date.earliest().isPresent()
                && date.latest().isPresent()
                && date.earliest().get().isAfter(date.latest().get())) {
            throw new AssertionError("ends before it starts: " + text);
        }
        PartialDateTime.of(text).earliest();
        MemberStates.registry().resolve(text, DAY);
        MemberStates.registry().resolveParty(text, DAY);
        MemberStates.registry().resolveList(text, DAY);
    }
}
