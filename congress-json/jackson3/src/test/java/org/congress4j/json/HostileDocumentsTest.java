package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.OnProblem;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Test;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** A document does no harm to the reading of another. */
class HostileDocumentsTest {
    private static final String RECORD =
            "{\"type\":\"organization\",\"id\":\"o\",\"names\":[{\"text\":{\"en\":\"O\"}}]";
    private static final String GOOD_MEMBERS = IntStream.range(0, 40)
            .mapToObj(i -> ",\"org.example.member" + i + "xyz\":" + i)
            .collect(Collectors.joining());

    /** Members whose names have one hash: Aa and BB are alike, and so is every sequence of them. */
    private static String colliding(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ",\"org.e." + bits(i) + "\":1")
                .collect(Collectors.joining());
    }

    private static String bits(int number) {
        return IntStream.range(0, 14)
                .mapToObj(bit -> (number >> (13 - bit) & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static byte[] document(String members) {
        return ("{\"type\":\"proceedings\",\"formatVersion\":\"0.10\",\"organizations\":[" + RECORD + members + "}]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void namesThatCollideDoNotReachTheNextDocument() {
        for (int count : new int[] {3_000, 6_000, 12_000}) {
            byte[] hostile = document(colliding(count));

            // Whether the parser refuses it depends on the seed of its table.
            assertThat(catchThrowable(() -> CongressJson.read(hostile)))
                    .matches(refused -> refused == null || refused instanceof CongressJsonException);

            assertThat(CongressJson.read(document(GOOD_MEMBERS)).organizations())
                    .hasSize(1);
        }
    }

    @Test
    void namesThatCollideDoNotReachTheNextLine() throws IOException {
        String lines = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n" + RECORD + colliding(12_000) + "}\n"
                + RECORD + GOOD_MEMBERS + "}\n" + RECORD + colliding(1_000) + "}\n" + RECORD + GOOD_MEMBERS + "}\n";
        ReadOptions options =
                ReadOptions.builder().onProblem(OnProblem.KEEP_WHAT_FITS).build();

        try (ProceedingsLines read =
                CongressJson.lines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), options)) {
            assertThat(read).hasSizeGreaterThanOrEqualTo(2);
            assertThat(read.refused())
                    .allSatisfy(part -> assertThat(part.text()).contains("AaAaAa"));
        }
    }

    @Test
    void goodAndHostileDocumentsAreReadSideBySide() throws Exception {
        byte[] hostile = document(colliding(8_000));
        Proceedings expected = CongressJson.read(document(GOOD_MEMBERS));
        ExecutorService readers = Executors.newFixedThreadPool(100);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                boolean good = i % 2 == 0;
                results.add(readers.submit(() -> {
                    for (int round = 0; round < 5; round++) {
                        if (good && !CongressJson.read(document(GOOD_MEMBERS)).equals(expected)) {
                            return false;
                        } else if (!good) {
                            assertThat(catchThrowable(() -> CongressJson.read(hostile)))
                                    .matches(refused -> refused == null || refused instanceof CongressJsonException);
                        }
                    }
                    return true;
                }));
            }
            for (Future<Boolean> result : results) {
                assertThat(result.get(1, TimeUnit.MINUTES)).isTrue();
            }
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void aMapperWithoutATableOfNamesReadsOn() {
        JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                        .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                        .build())
                .addModule(new CongressModule())
                .build();

        for (byte[] document : ImmutableList.of(document(colliding(6_000)), document(GOOD_MEMBERS))) {
            assertThat(mapper.readValue(document, Proceedings.class).organizations())
                    .hasSize(1);
        }
    }
}
