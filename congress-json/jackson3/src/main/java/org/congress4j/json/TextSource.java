package org.congress4j.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** An in-memory document of characters. */
final class TextSource extends JsonSource {
    private final String text;

    TextSource(String text) {
        this.text = text;
    }

    @Override
    boolean startsWithByteOrderMark() {
        return text.startsWith("\uFEFF");
    }

    @Override
    JsonSource withoutByteOrderMark() {
        return new TextSource(text.substring(1));
    }

    @Override
    JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), text);
    }

    @Override
    int column(TokenStreamLocation place) {
        return place.getColumnNr();
    }

    @Override
    String text(TokenStreamLocation start, TokenStreamLocation end) {
        return text.substring((int) start.getCharOffset(), (int) end.getCharOffset());
    }

    @Override
    boolean isCutShort() {
        return false;
    }
}
