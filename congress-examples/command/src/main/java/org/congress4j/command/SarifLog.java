package org.congress4j.command;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.congress4j.model.check.CheckReport;
import org.congress4j.model.check.Finding;
import org.congress4j.model.check.SystemError;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.code.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports of checks as one log of SARIF 2.1.0 (OASIS), the form that tools of code review read: one run with all rules, and a
 * result for each finding of each file.
 */
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String PAGES = "https://github.com/congress4j/congress4j";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // Standard output stays open.
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final PrintWriter out;
    private final ImmutableList<String> codes;

    /** Starts a log with the rules that are run. */
    SarifLog(ImmutableList<CheckRule> rules, String version, PrintWriter out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
        this.out = out;
        this.codes = rules.stream().map(CheckRule::code).collect(ImmutableList.toImmutableList());
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Congress4J");
        json.writeStringProperty("version", version);
        json.writeStringProperty("informationUri", PAGES);
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> write(rule.description()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeArrayPropertyStart("results");
    }

    private void write(RuleDescription rule) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.code());
        text("shortDescription", rule.finds());
        text("fullDescription", rule.reason());
        text("help", rule.advice());
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(Ascii.toLowerCase(rule.group().name()));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Adds the findings of a file. */
    void add(Path file, CheckReport report) {
        for (Finding finding : Iterables.concat(report.problems(), report.findings())) {
            json.writeStartObject();
            json.writeStringProperty("ruleId", finding.code());
            if (codes.contains(finding.code())) {
                json.writeNumberProperty("ruleIndex", codes.indexOf(finding.code()));
            }
            json.writeStringProperty("level", level(finding.severity()));
            text("message", finding.message());
            json.writeArrayPropertyStart("locations");
            location(file, finding);
            json.writeEndArray();
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("congress4j/v1", finding.fingerprint());
            json.writeEndObject();
            if (finding.times() > 1) {
                json.writeNumberProperty("occurrenceCount", finding.times());
            }
            json.writeEndObject();
        }
    }

    private void location(Path file, Finding finding) {
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file));
        json.writeEndObject();
        if (finding.line().isPresent()) {
            json.writeObjectPropertyStart("region");
            json.writeNumberProperty("startLine", finding.line().getAsInt());
            finding.column().ifPresent(column -> json.writeNumberProperty("startColumn", column));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        finding.recordId().ifPresent(id -> json.writeStringProperty("name", id.toString()));
        json.writeStringProperty("fullyQualifiedName", finding.pointer());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The address of a file: relative if its path is, so that it is found in a repository. */
    private static String uri(Path file) {
        if (file.isAbsolute()) {
            return file.toUri().toString();
        }
        try {
            // A colon in the first segment would make a scheme of it.
            String path = file.toString().replace('\\', '/');
            return new URI(null, null, path.indexOf(':') < 0 ? path : "./" + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address of " + file, e);
        }
    }

    /**
     * Ends the log.
     *
     * @param failed the rules that failed
     * @param allRead whether every file could be read
     */
    void end(ImmutableList<SystemError> failed, boolean allRead) {
        json.writeEndArray();
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", allRead && failed.isEmpty());
        if (!failed.isEmpty()) {
            json.writeArrayPropertyStart("toolExecutionNotifications");
            for (SystemError error : failed) {
                json.writeStartObject();
                json.writeStringProperty("level", "error");
                text("message", error.rule() + ": " + error.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.close();
        out.println();
    }

    private void text(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
