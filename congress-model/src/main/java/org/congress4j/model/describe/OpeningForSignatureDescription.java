package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.OpeningForSignature;
import org.congress4j.model.OpeningForSignatureBuilder;

/** The description of {@link OpeningForSignature}. */
final class OpeningForSignatureDescription {
    static final ValueType<OpeningForSignature> TYPE =
            ValueType.of(OpeningForSignature.class, OpeningForSignatureDescription::members);

    private static Members<OpeningForSignature> members() {
        return Members.of(OpeningForSignature::builder, OpeningForSignatureBuilder::build)
                .optional("date", OpeningForSignature::date, OpeningForSignatureBuilder::date, DATE)
                .optional("until", OpeningForSignature::until, OpeningForSignatureBuilder::until, DATE)
                .optional("place", OpeningForSignature::place, OpeningForSignatureBuilder::place, LOCALIZED_TEXT)
                .atLeastOneOf("date", "until", "place")
                .extensions(OpeningForSignature::extensions, OpeningForSignatureBuilder::putAllExtensions);
    }
}
