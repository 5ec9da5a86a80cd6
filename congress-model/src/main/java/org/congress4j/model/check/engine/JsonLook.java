package org.congress4j.model.check.engine;

import com.google.common.collect.ImmutableList;
import org.congress4j.model.JsonValue;

/** Looks for the numbers in any JSON value that have no canonical form. */
final class JsonLook implements Look<JsonValue> {
    @Override
    public boolean passes(JsonValue value, DocumentWalk walk) {
        if (value instanceof JsonValue.JsonNumber number) {
            return number.whyNotCanonical().isEmpty();
        }
        return !(value instanceof JsonValue.JsonObject) && !(value instanceof JsonValue.JsonArray);
    }

    @Override
    public void visit(JsonValue value, DocumentWalk walk) {
        if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> {
                if (!passes(member, walk)) {
                    walk.place().enter(name);
                    visit(member, walk);
                    walk.place().leave();
                }
            });
        } else if (value instanceof JsonValue.JsonArray array) {
            ImmutableList<JsonValue> elements = array.elements();
            for (int i = 0; i < elements.size(); i++) {
                if (!passes(elements.get(i), walk)) {
                    walk.place().enter(i);
                    visit(elements.get(i), walk);
                    walk.place().leave();
                }
            }
        } else if (value instanceof JsonValue.JsonNumber number) {
            walk.odd(MemberKind.NUMBER, number);
        }
    }
}
