package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    /** The member of the root that holds records of a type, and the file with one of them. */
    private record Golden(String rootMember, String file) {
        String record() {
            try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + file)) {
                return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        List<String> warnings() {
            return rootMember.equals("otherRecords")
                    ? List.of("'interpretation-booth' is not a known type of records")
                    : List.of();
        }

        String document() {
            return "{\n  \"type\": \"proceedings\",\n  \"formatVersion\": \"0.9\",\n  \"" + rootMember + "\": [\n"
                    + record().stripTrailing().indent(4).stripTrailing() + "\n  ]\n}\n";
        }
    }

    private static final List<Golden> GOLDEN = List.of(
            new Golden("series", "congress-series.json"),
            new Golden("congresses", "congress.json"),
            new Golden("states", "state.json"),
            new Golden("organizations", "organization.json"),
            new Golden("memberships", "membership.json"),
            new Golden("persons", "person.json"),
            new Golden("delegations", "delegation.json"),
            new Golden("participants", "participant.json"),
            new Golden("officers", "officer.json"),
            new Golden("agendas", "agenda.json"),
            new Golden("segments", "segment.json"),
            new Golden("sessions", "session.json"),
            new Golden("statements", "statement.json"),
            new Golden("actions", "action.json"),
            new Golden("declarations", "declaration.json"),
            new Golden("resolutions", "resolution.json"),
            new Golden("commitments", "commitment.json"),
            new Golden("positionStatements", "position-statement.json"),
            new Golden("sponsorships", "sponsorship.json"),
            new Golden("documents", "document.json"),
            new Golden("sources", "source.json"),
            new Golden("tombstones", "tombstone.json"),
            new Golden("otherRecords", "other-record.json"));

    @TestFactory
    Stream<DynamicTest> isReadWithoutWarningAndWrittenByteForByte() {
        return GOLDEN.stream()
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
                        GOLDEN.stream().map(Golden::rootMember).toList());
    }
}
