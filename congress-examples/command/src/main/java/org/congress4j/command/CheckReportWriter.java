package org.congress4j.command;

import com.google.common.base.Ascii;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.NotRun;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.code.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the reports of checks as JSON, each in a line of its own:
 *
 * <pre>{@code
 * {"valid": …, "counts": {"error": …, "warning": …, "info": …},
 *  "findings": [{"code", "severity", "pointer", "recordId", "params": {…}, "message"}], "sampled": …,
 *  "notRun": [{"rule", "why"}], "systemErrors": [{"rule", "message"}]}
 * }</pre>
 *
 * <p>A finding that belongs to no record has no {@code recordId}. If there are several files, each report starts with its {@code file}.
 */
final class CheckReportWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Standard output stays open.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PrintWriter out;

    CheckReportWriter(PrintWriter out) {
        this.out = out;
    }

    /**
     * Writes a report.
     *
     * @param file the file that was checked, if it is to be named
     */
    void write(CheckReport report, Optional<String> file) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            file.ifPresent(name -> json.writeStringProperty("file", name));
            json.writeBooleanProperty("valid", report.valid());
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(lowerCase(severity), report.total(severity));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            report.findings().forEach(found -> write(found, json));
            json.writeEndArray();
            json.writeBooleanProperty("sampled", report.sampled());
            json.writeArrayPropertyStart("notRun");
            for (NotRun notRun : report.notRun()) {
                json.writeStartObject();
                json.writeStringProperty("rule", notRun.rule());
                json.writeStringProperty("why", notRun.why());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("systemErrors");
            for (SystemError error : report.systemErrors()) {
                json.writeStartObject();
                json.writeStringProperty("rule", error.rule());
                json.writeStringProperty("message", error.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(Finding found, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", found.code());
        json.writeStringProperty("severity", lowerCase(found.severity()));
        json.writeStringProperty("pointer", found.pointer());
        found.recordId().ifPresent(id -> json.writeStringProperty("recordId", id.toString()));
        json.writeObjectPropertyStart("params");
        for (Map.Entry<String, String> parameter : found.parameters().entrySet()) {
            json.writeStringProperty(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeStringProperty("message", found.message());
        json.writeEndObject();
    }

    private static String lowerCase(Severity severity) {
        return Ascii.toLowerCase(severity.name());
    }
}
