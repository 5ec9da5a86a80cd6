package org.congress4j.model.edit;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;

/** The description of {@link MemberVersions}. */
final class MemberVersionsDescription {
    static final ValueType<MemberVersions> TYPE =
            ValueType.of(MemberVersions.class, MemberVersionsDescription::members);

    private MemberVersionsDescription() {}

    private static Members<MemberVersions> members() {
        return Members.of(MemberVersions::builder, MemberVersionsBuilder::build)
                .required("pointer", MemberVersions::pointer, MemberVersionsBuilder::pointer, PLACE)
                .optional("base", MemberVersions::base, MemberVersionsBuilder::base, ANY)
                .optional("ours", MemberVersions::ours, MemberVersionsBuilder::ours, ANY)
                .optional("theirs", MemberVersions::theirs, MemberVersionsBuilder::theirs, ANY)
                .extensions(MemberVersions::extensions, MemberVersionsBuilder::putAllExtensions);
    }
}
