package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Javadoc of the types that people meet first shows code that compiles and runs. */
class JavadocCodeTest {
    private static final Path MODEL =
            Path.of("..", "..", "congress-model", "src", "main", "java", "org", "congress4j", "model");
    private static final Path JSON =
            Path.of("..", "..", "congress-json", "jackson3", "src", "main", "java", "org", "congress4j", "json");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)\\n/\\*\\*\\n(?: \\*(?!/)[^\\n]*\\n)*? \\* <pre>\\{@code\\n(.*?) \\* \\}</pre>");

    private static final ImmutableList<String> TYPES = ImmutableList.of(
            "Proceedings",
            "CongressSeries",
            "Congress",
            "Session",
            "Statement",
            "Action",
            "Vote",
            "Declaration",
            "Resolution",
            "Delegation",
            "Participant",
            "Person",
            "Organization",
            "Membership",
            "Officer",
            "Agenda",
            "Document",
            "Source",
            "Claim",
            "ReportedCount",
            "RulesOfProcedure",
            "LocalizedText",
            "PartialDate",
            "index/ProceedingsIndex",
            "check/ProceedingsCheck",
            "registry/MemberStates");

    @TempDir
    private Path folder;

    @Test
    void runsAsItStands() throws IOException, ReflectiveOperationException, URISyntaxException {
        String methods = TYPES.stream()
                .map(type -> "static void %s() {\n%s}\n".formatted(method(type), block(MODEL, type)))
                .collect(Collectors.joining());
        String calls = TYPES.stream().map(type -> method(type) + "();\n").collect(Collectors.joining());

        CompiledCode code = CompiledCode.of("Javadoc", """
                import java.time.LocalDate;
                import java.util.Optional;
                import org.congress4j.model.*;
                import org.congress4j.model.check.*;
                import org.congress4j.model.code.*;
                import org.congress4j.model.index.*;
                import org.congress4j.model.registry.*;
                import org.congress4j.model.symbol.*;

                class Javadoc {
                    static Proceedings proceedings = Proceedings.builder()
                            .addSession(Session.builder().id(Id.of("closing")).congressId(Id.of("kyoto-2021")).build())
                            .addStatement(Statement.builder()
                                    .id(Id.of("s"))
                                    .sessionId(Id.of("closing"))
                                    .speaker(Speaker.builder().name("Ghada Waly").build())
                                    .build())
                            .build();

                    public static void main(String[] args) {
                        %s
                    }

                    %s
                }
                """.formatted(calls, methods), folder);

        assertThat(code.run()).isEqualTo("""
                Ghada Waly
                ERROR at /sessions/0/congressId: no congress in the document has the id 'kyoto-2021'
                """);
    }

    @Test
    void readsAndWritesAsItStands() throws IOException, ReflectiveOperationException, URISyntaxException {
        CompiledCode.of("Mapping", """
                import java.nio.file.Path;
                import org.congress4j.json.*;
                import org.congress4j.model.*;
                import tools.jackson.databind.json.JsonMapper;

                class Mapping {
                    static void files() throws Exception {
                        %s
                    }

                    static void mapper(String json) {
                        %s
                    }
                }
                """.formatted(block(JSON, "CongressJson"), block(JSON, "CongressModule")), folder);
    }

    private static String method(String type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.replaceFirst(".*/", ""));
    }

    /** The first code in the Javadoc of a type. */
    private static String block(Path folder, String type) {
        try {
            ImmutableList<String> blocks = BLOCK.matcher(Files.readString(folder.resolve(type + ".java")))
                    .results()
                    .map((MatchResult block) -> block.group(1).replaceAll("(?m)^ \\* ?", ""))
                    .collect(toImmutableList());
            assertThat(blocks).as("code in the Javadoc of " + type).isNotEmpty();
            return blocks.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
