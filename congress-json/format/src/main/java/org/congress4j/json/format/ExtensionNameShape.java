package org.congress4j.json.format;

import java.util.function.Function;

/** The name of an extension that a document requires; if it is not understood, the document is refused. */
final class ExtensionNameShape extends TextShape<String> {
    ExtensionNameShape() {
        super("extensionName", "the name of an extension", Patterns.NOT_BLANK, Function.identity());
    }

    @Override
    String read(WireReader in) {
        String name = super.read(in);
        if (!in.options().understoodExtensions().contains(name)) {
            throw in.error(
                    ProblemCode.UNSUPPORTED_EXTENSION,
                    "the document requires the extension '" + name + "', which is not understood");
        }
        return name;
    }
}
