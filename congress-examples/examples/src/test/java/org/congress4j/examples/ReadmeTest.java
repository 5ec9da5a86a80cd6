package org.congress4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what is so. */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void startsWithTheTwoCommandsEachOnOneLine() throws IOException {
        assertThat(blocks("").subList(0, 2))
                .containsExactly(
                        "mvn -q -Dquick -Dmaven.test.skip -pl :congress-command -am package && java -jar congress-examples/command/target/congress.jar kyoto\n",
                        "mvn verify\n");
    }

    @Test
    void itsTwentyLinesCompileAndRun() throws IOException, ReflectiveOperationException {
        String code = blocks("java").get(0);
        assertThat(code.lines()).hasSizeLessThanOrEqualTo(25);
        compile(Files.writeString(folder.resolve("TwentyLines.java"), code));

        assertThat(run("TwentyLines", folder.resolve("kyoto.congress.json").toString()))
                .isEqualTo("""
                        no date: adopted ga-decision-74-550
                        no date: adopted ga-decision-74-550-b
                        2021-03-07: adopted kyoto-declaration
                        president: Yoko Kamikawa
                        secretary-general: Ghada Waly
                        {fr=Le Congrès de Kyoto} Proceedings{series=1, congresses=3, states=2, organizations=9, persons=2, \
                        officers=2, segments=2, sessions=2, statements=9, actions=3, declarations=1, resolutions=6, \
                        commitments=1, documents=3, sources=25}
                        """);
    }

    @Test
    void namesTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("..", "..", "pom.xml"));
        String ci = Files.readString(Path.of("..", "..", ".ci", "run"));
        String readme = Files.readString(README);

        assertThat(pom).contains("<guava.version>32.0.0-jre</guava.version>").contains("<jackson.version>3.1.");
        assertThat(ci).contains("newest_guava=33.8.0-jre").contains("mvn -B clean verify");
        assertThat(readme)
                .contains("Guava 32.0.0-jre or later")
                .contains("33.8.0-jre")
                .contains("Jackson 3.1.");
    }

    /** The fenced blocks in a language, or all of them. */
    private static ImmutableList<String> blocks(String language) throws IOException {
        return FENCED.matcher(Files.readString(README))
                .results()
                .filter(block -> language.isEmpty() || block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .collect(ImmutableList.toImmutableList());
    }

    private void compile(Path source) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            ImmutableList.of("-d", folder.toString(), "-proc:none"),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    private String run(String className, String... args) throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, UTF_8));
            var main = loader.loadClass(className).getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) args);
        } finally {
            System.setOut(before);
        }
        return out.toString(UTF_8).replace("\r\n", "\n");
    }
}
