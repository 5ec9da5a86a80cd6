package org.congress4j.model.check.rules.texts;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.Id;
import org.congress4j.model.Sponsorship;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.registry.RegisteredState;
import org.jspecify.annotations.Nullable;

/** Finds whether a party sponsors a version twice, once by its id and once by its name, too. */
final class Sponsors {
    private final CheckContext context;
    private final Map<List<Object>, Sponsorship> byId = new HashMap<>();
    private final Map<List<Object>, Sponsorship> byName = new HashMap<>();
    private final Map<List<Object>, Sponsorship> byNameOfId = new HashMap<>();

    Sponsors(CheckContext context) {
        this.context = context;
    }

    /** Whether a sponsorship is of a known text and lasts; who withdrew may join again. */
    static boolean lasts(Sponsorship sponsorship) {
        return (sponsorship.textId().isPresent() || sponsorship.versionRef().isPresent())
                && sponsorship.withdrawnOn().isEmpty();
    }

    /** The version that is sponsored, and for whom: a party may join for itself and for a group. */
    static List<Object> version(Sponsorship sponsorship) {
        return List.of(sponsorship.textId(), sponsorship.versionRef(), sponsorship.onBehalfOfIds());
    }

    /** A sponsorship of the same party that was added with the same key; null if there is none. */
    @Nullable
    Sponsorship find(Sponsorship sponsorship, Object key) {
        Optional<String> id = id(sponsorship);
        Sponsorship known = id.isEmpty() ? null : byId.get(List.of(key, id.get()));
        if (known != null) {
            return known;
        }
        List<Object> named = List.of(key, name(sponsorship));
        known = byName.get(named);
        return known == null && sponsorship.partyId().isEmpty() ? byNameOfId.get(named) : known;
    }

    void add(Sponsorship sponsorship, Object key) {
        id(sponsorship).ifPresent(id -> byId.putIfAbsent(List.of(key, id), sponsorship));
        (sponsorship.partyId().isPresent() ? byNameOfId : byName)
                .putIfAbsent(List.of(key, name(sponsorship)), sponsorship);
    }

    private Optional<String> id(Sponsorship sponsorship) {
        return sponsorship
                .partyId()
                .map(Id::toString)
                .or(() -> sponsorship.name().flatMap(context::stateNamed).map(RegisteredState::code));
    }

    private String name(Sponsorship sponsorship) {
        String name =
                sponsorship.partyId().map(context::name).or(sponsorship::name).orElseThrow();
        return Ascii.toLowerCase(CharMatcher.whitespace().trimAndCollapseFrom(name, ' '));
    }
}
