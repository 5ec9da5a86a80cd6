package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.SHA_256;
import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.FileLink;
import org.congress4j.model.FileLinkBuilder;

/** The JSON form of {@link FileLink}. */
final class FileLinkTable {
    static final ObjectTable<FileLink> TABLE = ObjectTable.value(
                    FileLink.class, FileLink::builder, FileLinkBuilder::build)
            .required("uri", FileLink::uri, FileLinkBuilder::uri, TEXT)
            .optional("mediaType", FileLink::mediaType, FileLinkBuilder::mediaType, TEXT)
            .optionalLong("bytes", FileLink::bytes, FileLinkBuilder::bytes)
            .optional("sha256", FileLink::sha256, FileLinkBuilder::sha256, SHA_256)
            .optional("licence", FileLink::licence, FileLinkBuilder::licence, TEXT)
            .extensions(FileLink::extensions, FileLinkBuilder::putAllExtensions);

    private FileLinkTable() {}
}
