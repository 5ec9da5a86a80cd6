package org.congress4j.json.format;

import org.jspecify.annotations.Nullable;

/** Notes the places of the values of another input. */
final class PlacesInput implements JsonInput {
    private final JsonInput in;
    private final PlaceIndex places;

    PlacesInput(JsonInput in, PlaceIndex places) {
        this.in = in;
        this.places = places;
    }

    @Override
    public JsonToken next() {
        JsonToken token = in.next();
        switch (token) {
            case NAME -> places.name(in.text());
            case BEGIN_OBJECT, BEGIN_ARRAY -> places.begin(in.line(), in.column());
            case END_OBJECT, END_ARRAY -> places.end();
            case END -> {
                // Nothing starts there.
            }
            default -> places.scalar(in.line(), in.column());
        }
        return token;
    }

    @Override
    public JsonToken current() {
        return in.current();
    }

    @Override
    public String text() {
        return in.text();
    }

    @Override
    public @Nullable Object find(KnownTexts known) {
        return in.find(known);
    }

    @Override
    public int line() {
        return in.line();
    }

    @Override
    public int column() {
        return in.column();
    }

    @Override
    public @Nullable Object mark() {
        return in.mark();
    }

    @Override
    public String textSince(@Nullable Object mark) {
        return in.textSince(mark);
    }
}
