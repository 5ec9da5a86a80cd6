package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.TreatyRegistration;
import org.congress4j.model.TreatyRegistrationBuilder;

/** The description of {@link TreatyRegistration}. */
final class TreatyRegistrationDescription {
    static final ValueType<TreatyRegistration> TYPE =
            ValueType.of(TreatyRegistration.class, TreatyRegistrationDescription::members);

    private static Members<TreatyRegistration> members() {
        return Members.of(TreatyRegistration::builder, TreatyRegistrationBuilder::build)
                .optional("number", TreatyRegistration::number, TreatyRegistrationBuilder::number, TEXT)
                .optional("volume", TreatyRegistration::volume, TreatyRegistrationBuilder::volume, TEXT)
                .optional("date", TreatyRegistration::date, TreatyRegistrationBuilder::date, DATE)
                .atLeastOneOf("number", "volume", "date")
                .extensions(TreatyRegistration::extensions, TreatyRegistrationBuilder::putAllExtensions);
    }
}
