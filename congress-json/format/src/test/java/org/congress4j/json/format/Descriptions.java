package org.congress4j.json.format;

import java.util.Optional;

/** What the documentation says about the types of the format and their members. */
@FunctionalInterface
interface Descriptions {
    Descriptions NONE = (type, member) -> Optional.empty();

    /**
     * The description of a member of a type.
     *
     * @param type the type
     * @param member the name of the member on the wire; empty for the type itself
     */
    Optional<String> of(Class<?> type, String member);
}
