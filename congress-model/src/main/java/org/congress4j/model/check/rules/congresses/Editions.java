package org.congress4j.model.check.rules.congresses;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.congress4j.model.Congress;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.code.CongressForm;

/** The editions of each series by ordinal; of two with the same ordinal, the first in the document. The resumed part
 * of an edition is left out where the first part is there. */
final class Editions {
    private Editions() {}

    static Collection<NavigableMap<Integer, Congress>> bySeries(CheckContext context) {
        Map<String, NavigableMap<Integer, Congress>> series = new LinkedHashMap<>();
        for (Congress congress : context.records(Congress.class)) {
            if (congress.seriesId().isPresent()
                    && congress.ordinal().isPresent()
                    && context.find(Congress.class, congress.resumesId()) == null
                    && !congress.form().equals(Optional.of(CongressForm.PREPARATORY_MEETING))) {
                series.computeIfAbsent(congress.seriesId().get().toString(), key -> new TreeMap<>())
                        .putIfAbsent(congress.ordinal().getAsInt(), congress);
            }
        }
        return series.values();
    }
}
