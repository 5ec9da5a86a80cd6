package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import com.google.common.collect.ImmutableSet;
import org.congress4j.model.Organization;
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
                .optional("description", Proceedings::description, ProceedingsBuilder::description, LOCALIZED_TEXT)
                .optional("language", Proceedings::language, ProceedingsBuilder::language, LANGUAGE)
                .optional(
                        "publisherId",
                        Proceedings::publisherId,
                        ProceedingsBuilder::publisherId,
                        reference(Organization.class))
                .optional("publisherName", Proceedings::publisherName, ProceedingsBuilder::publisherName, TEXT)
                .list(
                        "creators",
                        Proceedings::creators,
                        ProceedingsBuilder::addAllCreators,
                        value(NamedPartyDescription.TYPE))
                .optional("licence", Proceedings::licence, ProceedingsBuilder::licence, TEXT)
                .optional("version", Proceedings::version, ProceedingsBuilder::version, TEXT)
                .optional("issued", Proceedings::issued, ProceedingsBuilder::issued, DATE)
                .optional("citation", Proceedings::citation, ProceedingsBuilder::citation, TEXT)
                .optional("registryEdition", Proceedings::registryEdition, ProceedingsBuilder::registryEdition, TEXT)
                .optional(
                        "generator",
                        Proceedings::generator,
                        ProceedingsBuilder::generator,
                        value(GeneratorDescription.TYPE))
                .set(
                        "requiredExtensions",
                        Proceedings::requiredExtensions,
                        ProceedingsBuilder::addAllRequiredExtensions,
                        EXTENSION_NAME)
                .list(
                        "declaredCodes",
                        Proceedings::declaredCodes,
                        ProceedingsBuilder::addAllDeclaredCodes,
                        value(DeclaredCodeDescription.TYPE));
        RecordTypes.all().forEach(type -> members.add(type.member()));
        return members.extensions(Proceedings::extensions, ProceedingsBuilder::putAllExtensions);
    }

    /** All members but the lists of records. */
    static Proceedings header(Proceedings document) {
        ImmutableSet<String> lists =
                RecordTypes.all().stream().map(RecordType::list).collect(ImmutableSet.toImmutableSet());
        Draft<Proceedings> header = TYPE.draft();
        header.copy(document, member -> !lists.contains(member.name()));
        return header.build();
    }
}
