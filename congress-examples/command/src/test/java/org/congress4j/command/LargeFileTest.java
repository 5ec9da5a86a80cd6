package org.congress4j.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.congress4j.json.format.CongressJsonException;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.ProceedingsCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFileTest {
    private static final String HEADER = "{\"type\":\"proceedings\",\"formatVersion\":\"0.10\"}\n";
    private static final String MALFORMED =
            "{\"type\":\"action\",\"id\":\"a\",\"verb\":\"adopted\",\"date\":\"soon\"}\n";
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    private LargeFile large(String text, boolean skip) throws IOException {
        Path file = Files.writeString(folder.resolve("votes.ndjson"), text);
        return LargeFile.of(file, InputFile.options(skip), new PrintWriter(err, true));
    }

    @Test
    void isCheckedLineByLine() throws IOException {
        CheckReport report = large(HEADER + MALFORMED, false).check(ProceedingsCheck.standard(), AS_OF);

        assertThat(report.findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR date_malformed /actions/0/date: 'soon' is not a valid date");
    }

    @Test
    void tellsOnWhichLinesFindingsAre() throws IOException {
        LargeFile file = large(HEADER + "{\n" + MALFORMED, true);
        CheckReport report = file.check(ProceedingsCheck.standard(), AS_OF);

        assertThat(file.locate(report).findings())
                .extracting(Finding::toString)
                .containsExactly("ERROR date_malformed /actions/0/date, line 3, column 51: 'soon' is not a valid date");
        assertThat(file.problems())
                .extracting(Object::toString)
                .containsExactly("the document ends before it is complete at the root, line 2, column 2");
        LargeFile good = large(HEADER, false);
        CheckReport nothing = good.check(ProceedingsCheck.standard(), AS_OF);
        assertThat(good.locate(nothing)).isSameAs(nothing);
    }

    @Test
    void reportsOnceWhatIsLeftOut() throws IOException {
        LargeFile file = large(HEADER + "{\n{\n" + MALFORMED, true);

        assertThat(file.check(ProceedingsCheck.standard(), AS_OF).total("date_malformed"))
                .isEqualTo(1);

        assertThat(file.leavesOut()).isTrue();
        assertThat(err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("votes.ndjson: left out: the document ends before it is complete"));
    }

    @Test
    void isRefusedForALineThatDoesNotFit() throws IOException {
        LargeFile file = large(HEADER + "{\n", false);

        assertThatThrownBy(() -> file.check(ProceedingsCheck.standard(), AS_OF))
                .isInstanceOf(CongressJsonException.class)
                .hasMessage("the document ends before it is complete at the root, line 2, column 2");
        assertThat(file.leavesOut()).isFalse();
    }

    @Test
    void mustBeThere() {
        LargeFile file = LargeFile.of(folder.resolve("none"), InputFile.options(false), new PrintWriter(err));

        assertThatThrownBy(() -> file.check(ProceedingsCheck.standard(), AS_OF))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void isAFileOfManyLines() throws IOException {
        Path file = Files.writeString(folder.resolve("votes.ndjson"), HEADER);
        assertThat(LargeFile.is(file)).isFalse();
        assertThat(LargeFile.is(folder)).isFalse();
        try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
            channel.position((32 << 20) + 1);
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        assertThat(LargeFile.is(file)).isTrue();
    }
}
