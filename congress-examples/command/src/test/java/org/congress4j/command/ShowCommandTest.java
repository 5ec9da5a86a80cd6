package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.congress4j.examples.KyotoCongress;
import org.congress4j.json.CongressJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path kyoto;

    @BeforeEach
    void writeTheKyotoCongress() throws IOException {
        kyoto = folder.resolve("kyoto.congress.json");
        CongressJson.write(KyotoCongress.proceedings(), kyoto);
    }

    @Test
    void tellsTheKyotoCongress() throws IOException {
        assertThat(run("show", kyoto.toString())).isZero();

        try (InputStream expected = ShowCommandTest.class.getResourceAsStream("kyoto-2021.txt")) {
            assertThat(out.toString())
                    .isEqualTo(new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void tellsOfOneDocumentWithIds() {
        assertThat(run("show", kyoto.toString(), "A/CONF.234/L.6", "--long")).isZero();

        assertThat(out.toString()).isEqualTo("""
                A/CONF.234/L.6 {d-draft-declaration}
                ==============
                  Sources: [A/CONF.234/L.6]
                  Type: Document
                  Symbol: A/CONF.234/L.6
                  Kind: draft
                  Congress: Fourteenth United Nations Congress on Crime Prevention and Criminal Justice
                  Date: 17 February 2021
                  Distribution: limited
                """);
    }

    @Test
    void printsJson() {
        assertThat(run("show", kyoto.toString(), "--json")).isZero();

        assertThat(out.toString())
                .startsWith("{\n  \"title\" : \"The Kyoto Congress, 7 to 12 March 2021\",\n  \"sections\" : [ {\n")
                .endsWith("}\n");
    }

    @Test
    void saysThatNothingIsCalledThat() {
        assertThat(run("show", kyoto.toString(), "tokyo")).isEqualTo(1);

        assertThat(err.toString().strip()).isEqualTo("show: nothing in " + kyoto + " is called 'tokyo'");
    }

    private int run(String... args) {
        return CongressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args);
    }
}
