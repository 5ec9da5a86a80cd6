package org.congress4j.json.format;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The position of a reader or writer in a document, as the names and indices that lead there. */
final class JsonPath {
    /** The name of each step; null where the step is an index. */
    private @Nullable String[] names = new String[16];

    private int[] indices = new int[16];
    private int length;

    void enter(String name) {
        grow();
        names[length++] = name;
    }

    void enter(int index) {
        grow();
        names[length] = null;
        indices[length++] = index;
    }

    void leave() {
        length--;
    }

    /** Goes back to where the path had that many steps. */
    void leaveTo(int steps) {
        length = steps;
    }

    private void grow() {
        if (length == names.length) {
            names = Arrays.copyOf(names, 2 * length);
            indices = Arrays.copyOf(indices, 2 * length);
        }
    }

    /** The JSON Pointer of a member of the root. */
    static String pointer(String name) {
        JsonPath path = new JsonPath();
        path.enter(name);
        return path.pointer();
    }

    /** The JSON Pointer, RFC 6901. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String name = names[i];
            pointer.append('/');
            if (name == null) {
                pointer.append(indices[i]);
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
