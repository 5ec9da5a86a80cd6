package org.congress4j.json.format;

import org.congress4j.model.describe.Kind;

/** A string that says something even if it is empty. */
final class StringShape extends TextShape<String> {
    StringShape(Kind.Text<String> kind, String expected, String pattern) {
        super(kind.name(), expected, pattern, kind::parse);
    }

    @Override
    String read(WireReader in) {
        in.expect(JsonToken.STRING, expected());
        return in.wellFormedText();
    }
}
