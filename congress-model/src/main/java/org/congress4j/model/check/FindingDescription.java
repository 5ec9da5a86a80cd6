package org.congress4j.model.check;

import static org.congress4j.model.describe.Kind.*;

import com.google.common.base.Ascii;
import java.util.Optional;
import java.util.OptionalLong;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.Severity;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link Finding}. */
final class FindingDescription {
    static final ValueType<Finding> TYPE = ValueType.of(Finding.class, FindingDescription::members);

    private static Members<Finding> members() {
        return Members.of(Finding::builder, FindingBuilder::build)
                .required("code", Finding::code, FindingBuilder::code, TEXT)
                .required(
                        "severity",
                        finding -> text(finding.severity()),
                        (builder, severity) -> builder.severity(Severity.valueOf(Ascii.toUpperCase(severity))),
                        SEVERITY)
                .required("pointer", Finding::pointer, FindingBuilder::pointer, PLACE)
                .optionalInt("line", Finding::line, FindingBuilder::line, POSITIVE)
                .optionalInt("column", Finding::column, FindingBuilder::column, POSITIVE)
                .optional("recordId", Finding::recordId, FindingBuilder::recordId, reference(ProceedingsRecord.class))
                .mapEvenIfEmpty("params", Finding::parameters, FindingBuilder::putAllParameters, STRING)
                .required("message", Finding::message, FindingBuilder::message, STRING)
                .optional(
                        "fingerprint", finding -> Optional.of(finding.fingerprint()), FindingBuilder::fingerprint, TEXT)
                .optionalLong("times", FindingDescription::timesAboveOne, FindingBuilder::times, COUNT)
                .list("alsoAt", Finding::alsoAt, FindingBuilder::addAllAlsoAt, PLACE)
                .list(
                        "consequences",
                        Finding::consequences,
                        FindingBuilder::addAllConsequences,
                        value(ConsequenceDescription.TYPE))
                .extensions(Finding::extensions, FindingBuilder::putAllExtensions);
    }

    static String text(Severity severity) {
        return Ascii.toLowerCase(severity.name());
    }

    private static OptionalLong timesAboveOne(Finding finding) {
        return finding.times() > 1 ? OptionalLong.of(finding.times()) : OptionalLong.empty();
    }
}
