package org.congress4j.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.congress4j.model.Extensible;
import org.congress4j.model.describe.RecordTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A switch of Java 21 over a record of the model is complete without a default. */
class PatternSwitchTest {
    private static final ImmutableList<String> RECORDS =
            RecordTypes.classes().stream().map(Class::getSimpleName).collect(toImmutableList());

    @TempDir
    private Path classes;

    @Test
    void aSwitchOverRecordsNeedsNoDefault() throws URISyntaxException {
        assumeTrue(Runtime.version().feature() >= 21, "pattern switches need Java 21");

        assertThat(compile("ProceedingsRecord<?>", RECORDS)).isEmpty();
        assertThat(compile("FormalText<?>", ImmutableList.of("Declaration", "Resolution", "Treaty")))
                .isEmpty();
        assertThat(compile("Party", ImmutableList.of("MemberState", "Organization", "Participant", "Person")))
                .isEmpty();
        assertThat(compile("ProceedingsRecord<?>", RECORDS.subList(1, RECORDS.size())))
                .contains("the switch expression does not cover all possible input values");
    }

    /** What the compiler says. */
    private String compile(String type, ImmutableList<String> cases) throws URISyntaxException {
        String source = "import org.congress4j.model.*; class Numbers { static int of(" + type
                + " record) { return switch (record) {"
                + cases.stream().map(name -> " case " + name + " it -> 1;").collect(Collectors.joining())
                + " }; } }";
        StringWriter messages = new StringWriter();
        requireNonNull(ToolProvider.getSystemJavaCompiler())
                .getTask(
                        messages,
                        null,
                        null,
                        ImmutableList.of(
                                "--release",
                                "21",
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-cp",
                                placeOf(Extensible.class)
                                        + System.getProperty("path.separator")
                                        + placeOf(ImmutableList.class)),
                        null,
                        ImmutableList.of(new Source(source)))
                .call();
        return messages.toString();
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///Numbers.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
