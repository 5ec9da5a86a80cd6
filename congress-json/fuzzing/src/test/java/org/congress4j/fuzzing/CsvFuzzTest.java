package org.congress4j.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.congress4j.json.CongressJson;
import org.congress4j.json.LineWriter;
import org.congress4j.json.interop.unvotes.UnVoteRecords;
import org.congress4j.json.interop.unvotes.UnVotes;
import org.congress4j.json.interop.unvotes.UnVotesException;
import org.congress4j.model.ProceedingsRecord;
import org.junit.jupiter.params.provider.MethodSource;

class CsvFuzzTest {
    private static final String HEADER = "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,"
            + "committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,"
            + "total_non_voting,total_ms,undl_link\n";

    static Stream<byte[]> seeds() {
        return Stream.of(
                        HEADER,
                        HEADER + "1,AFG,AFGHANISTAN,Y,2021-12-16,76,A/RES/76/1,A/76/L.1,A/76/1,A/76/PV.1,\"T, x\",A,"
                                + "S,N,1,0,0,0,1,https://example.org/1\n")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void isReadOrRefused(byte[] csv) throws IOException {
        try (UnVoteRecords records = UnVotes.read(new StringReader(new String(csv, StandardCharsets.UTF_8)));
                LineWriter lines = CongressJson.lineWriter(OutputStream.nullOutputStream(), records.header())) {
            for (ProceedingsRecord<?> record : records) {
                lines.write(record);
            }
        } catch (UnVotesException e) {
            // As is documented.
        }
    }
}
