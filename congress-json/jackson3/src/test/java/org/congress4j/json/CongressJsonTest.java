package org.congress4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.json.format.ReadOptions;
import org.congress4j.model.Id;
import org.congress4j.model.JsonValue;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.Person;
import org.congress4j.model.Proceedings;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CongressJsonTest {
    private static final Proceedings WALY = Proceedings.builder()
            .title(LocalizedText.of("ar", "غادة والي"))
            .addPerson(Person.builder()
                    .id(Id.of("p-waly"))
                    .addName(Name.asWritten("en", "Ghada Waly"))
                    .build())
            .build();
    private static final String WALY_JSON = """
            {
              "type": "proceedings",
              "formatVersion": "0.10",
              "title": {
                "ar": "غادة والي"
              },
              "persons": [
                {
                  "type": "person",
                  "id": "p-waly",
                  "names": [
                    {
                      "text": {
                        "en": "Ghada Waly"
                      },
                      "kind": "as-written"
                    }
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void writesTheSameDocumentEverywhere() throws IOException {
        Path file = folder.resolve("waly.congress.json");
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();

        CongressJson.write(WALY, file);
        CongressJson.write(WALY, stream);
        CongressJson.write(WALY, writer);

        assertThat(Files.readString(file)).isEqualTo(WALY_JSON);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(WALY_JSON);
        assertThat(writer).hasToString(WALY_JSON);
        assertThat(CongressJson.writeString(WALY)).isEqualTo(WALY_JSON);
    }

    @Test
    void readsTheSameProceedingsFromEverywhere() throws IOException {
        Path file = Files.writeString(folder.resolve("waly.congress.json"), WALY_JSON);

        assertThat(CongressJson.read(file)).isEqualTo(WALY);
        assertThat(CongressJson.read(bytes(WALY_JSON))).isEqualTo(WALY);
        assertThat(CongressJson.read(WALY_JSON.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(WALY);
        assertThat(CongressJson.read(new StringReader(WALY_JSON))).isEqualTo(WALY);
        assertThat(CongressJson.readString(WALY_JSON)).isEqualTo(WALY);
    }

    @Test
    void leavesStreamsOpen() throws IOException {
        boolean[] closed = new boolean[4];
        InputStream in = new ByteArrayInputStream(WALY_JSON.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Reader reader = new StringReader(WALY_JSON) {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[2] = true;
            }
        };
        Writer writer = new StringWriter() {
            @Override
            public void close() {
                closed[3] = true;
            }
        };

        CongressJson.read(in);
        CongressJson.read(reader);
        CongressJson.write(WALY, out);
        CongressJson.write(WALY, writer);

        assertThat(closed).containsOnly(false);
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("waly.congress.json"), "old");

        CongressJson.write(WALY, file);

        assertThat(Files.readString(file)).isEqualTo(WALY_JSON);
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesTheOldFileIfTheNewCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("waly.congress.json"), "old");
        Proceedings impossible =
                WALY.toBuilder().putExtension("title", JsonValue.of("twice")).build();

        assertThatThrownBy(() -> CongressJson.write(impossible, file))
                .hasMessage("extension 'title' has the name of a member of Proceedings at the root");

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.congress.json"), "old");
        Path link = link(file);

        CongressJson.write(WALY, link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).isEqualTo(WALY_JSON);
    }

    @Test
    void writesWhereALinkLeadsThoughNothingIsThereYet() throws IOException {
        Path link = link(Path.of("real.congress.json"));

        CongressJson.write(WALY, link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(folder.resolve("real.congress.json"))).isEqualTo(WALY_JSON);
    }

    private Path link(Path target) {
        try {
            return Files.createSymbolicLink(folder.resolve("link.congress.json"), target);
        } catch (IOException e) {
            // Windows lets only some users make links.
            return Assumptions.abort(e.toString());
        }
    }

    @Test
    void writesToADeviceWithoutReplacingIt() throws IOException {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device) && !Files.isRegularFile(device));

        CongressJson.write(WALY, device);

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void keepsThePermissionsOfTheFileItReplaces() throws IOException {
        Path file = Files.writeString(folder.resolve("waly.congress.json"), "old");
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        CongressJson.write(WALY, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void passesOnTroubleOfTheStream() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable cut");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> CongressJson.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("cable cut");
        assertThatThrownBy(() -> CongressJson.write(WALY, full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThatThrownBy(() -> CongressJson.read(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void passesOnTroubleInTheMiddleOfAStream() {
        byte[] start = WALY_JSON.substring(0, 60).getBytes(StandardCharsets.UTF_8);
        InputStream broken = new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == start.length) {
                    throw new IOException("cable cut");
                }
                return start[at++];
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> CongressJson.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("cable cut");
    }

    @Test
    void readsMembersInAnyOrderAndWritesThemInTheOrderOfTheFormat() {
        String shuffled = """
                {"persons":[{"names":[{"kind":"as-written","text":{"en":"Ghada Waly"}}],"id":"p-waly","type":"person"}],
                 "title":{"ar":"غادة والي"},"formatVersion":"0.10","type":"proceedings"}""";

        assertThat(CongressJson.writeString(CongressJson.readString(shuffled))).isEqualTo(WALY_JSON);
    }

    @Test
    void keepsWhatItDoesNotKnowWhereItStood() {
        String json = WALY_JSON
                .replace("\"kind\": \"as-written\"", "\"kind\": \"as-written\",\n          \"tone\": 1.50")
                .replace("  ]\n}\n", "  ],\n  \"org.example.desk\": {\n    \"open\": null\n  }\n}\n");

        Proceedings read = CongressJson.readString(json);

        assertThat(read.persons().get(0).names().get(0).extensions())
                .isEqualTo(Map.of("tone", new JsonValue.JsonNumber("1.50")));
        assertThat(CongressJson.writeString(read)).isEqualTo(json);
        assertThat(CongressJson.writeString(read.toBuilder().base("urn:example").build()))
                .isEqualTo(json.replace("\"title\"", "\"base\": \"urn:example\",\n  \"title\""));
    }

    @Test
    void escapesWhatJsonCannotHoldPlainly() {
        Proceedings odd = Proceedings.builder()
                .title(LocalizedText.of("und", "\"\\\u0000\u001f\t\n\u007f\u2028😀"))
                .build();

        String json = CongressJson.writeString(odd);

        assertThat(json).contains("\"\\\"\\\\\\u0000\\u001F\\t\\n\u007f\u2028😀\"");
        assertThat(CongressJson.readString(json)).isEqualTo(odd);
    }

    @Test
    void readsWithOptions() {
        assertThat(CongressJson.readString(
                                WALY_JSON, ReadOptions.builder().maxDepth(7).build())
                        .proceedings())
                .isEqualTo(WALY);
        assertThatThrownBy(() -> CongressJson.readString(
                        WALY_JSON, ReadOptions.builder().maxDepth(5).build()))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("objects and arrays must not be nested more than 5 deep at /persons/0/names/0/text,"
                        + " line 13, column 19");
        assertThat(CongressJson.readString(WALY_JSON, ReadOptions.defaults()).warnings())
                .isEmpty();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
