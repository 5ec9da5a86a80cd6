package org.congress4j.command;

import java.io.PrintWriter;
import org.congress4j.json.CongressModule;
import org.congress4j.model.check.CheckReport;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Writes the reports of checks as JSON, in the form that the specification describes, each in a line of its own. */
final class CheckReportWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // Standard output stays open.
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .addModule(new CongressModule())
            .build();

    private final PrintWriter out;

    CheckReportWriter(PrintWriter out) {
        this.out = out;
    }

    /** Writes a report. */
    void write(CheckReport report) {
        MAPPER.writeValue(out, report);
        out.println();
    }
}
