package org.congress4j.json.report;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param sourceId the id of the source, such as {@code s-press-release}
 * @param name what the source is called: its title, symbol or publisher, or its id if the document has no more of it
 * @param date when it was published, such as <em>12 March 2021</em>; absent if not stated
 * @param place the place in it, such as <em>para. 4</em>; absent if not stated
 */
public record Citation(String sourceId, String name, Optional<String> date, Optional<String> place) {
    /** {@return the citation in one line, such as <em>UNIS/CP/1120, 12 March 2021, para. 4</em>} */
    @Override
    public String toString() {
        return name
                + date.map(day -> ", " + day).orElse("")
                + place.map(where -> ", " + where).orElse("");
    }
}
