package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;

/** The description of {@link Proceedings}. */
final class ProceedingsDescription {
    static final ValueType<Proceedings> TYPE = ValueType.of(Proceedings.class, ProceedingsDescription::members);

    private static Members<Proceedings> members() {
        MembersBuilder<Proceedings, ProceedingsBuilder> members = Members.of(
                        Proceedings::builder, ProceedingsBuilder::build)
                .optional("$schema", Proceedings::schema, ProceedingsBuilder::schema, TEXT)
                .optional("base", Proceedings::base, ProceedingsBuilder::base, TEXT)
                .optional("title", Proceedings::title, ProceedingsBuilder::title, LOCALIZED_TEXT)
                .optional(
                        "generator",
                        Proceedings::generator,
                        ProceedingsBuilder::generator,
                        value(GeneratorDescription.TYPE))
                .set(
                        "requiredExtensions",
                        Proceedings::requiredExtensions,
                        ProceedingsBuilder::addAllRequiredExtensions,
                        EXTENSION_NAME);
        RecordTypes.all().forEach(type -> members.add(type.member()));
        return members.extensions(Proceedings::extensions, ProceedingsBuilder::putAllExtensions);
    }
}
