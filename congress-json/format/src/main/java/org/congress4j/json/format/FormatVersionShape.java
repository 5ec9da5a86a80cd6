package org.congress4j.json.format;

/** The format version of a document, which the reader must support. */
final class FormatVersionShape extends TextShape<String> {
    FormatVersionShape() {
        super(
                FormatVersion.KIND.name(),
                "a format version such as '0.10'",
                Patterns.FORMAT_VERSION,
                FormatVersion.KIND::parse);
    }

    @Override
    String read(WireReader in) {
        String version = super.read(in);
        FormatVersion.check(version, in);
        return version;
    }
}
