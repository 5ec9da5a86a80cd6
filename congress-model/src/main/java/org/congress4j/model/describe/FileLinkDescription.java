package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.FileLink;
import org.congress4j.model.FileLinkBuilder;
import org.congress4j.model.code.FileKind;

/** The description of {@link FileLink}. */
final class FileLinkDescription {
    static final ValueType<FileLink> TYPE = ValueType.of(FileLink.class, FileLinkDescription::members);

    private static Members<FileLink> members() {
        return Members.of(FileLink::builder, FileLinkBuilder::build)
                .required("uri", FileLink::uri, FileLinkBuilder::uri, TEXT)
                .optional("kind", FileLink::kind, FileLinkBuilder::kind, code(FileKind.LIST))
                .optional("language", FileLink::language, FileLinkBuilder::language, LANGUAGE)
                .optionalLong("startSeconds", FileLink::startSeconds, FileLinkBuilder::startSeconds, COUNT)
                .optionalLong("endSeconds", FileLink::endSeconds, FileLinkBuilder::endSeconds, COUNT)
                .optional("mediaType", FileLink::mediaType, FileLinkBuilder::mediaType, TEXT)
                .optionalLong("bytes", FileLink::bytes, FileLinkBuilder::bytes, COUNT)
                .optional("sha256", FileLink::sha256, FileLinkBuilder::sha256, SHA_256)
                .optional("licence", FileLink::licence, FileLinkBuilder::licence, TEXT)
                .extensions(FileLink::extensions, FileLinkBuilder::putAllExtensions);
    }
}
