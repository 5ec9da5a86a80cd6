package org.congress4j.model;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The name of a time zone in the IANA time zone database, such as {@code Asia/Tokyo}.
 *
 * <p>Any nonblank string loads and is kept as written.
 *
 * <p>{@link #zoneId} is empty if the Java runtime does not know the zone.
 */
public final class TimeZoneName extends TextScalar {
    private TimeZoneName(String text) {
        super("time zone", text);
    }

    /**
     * {@return the zone written like that}
     *
     * @param text the text, such as {@code Asia/Tokyo}
     * @throws IllegalArgumentException if the text is blank
     */
    public static TimeZoneName of(String text) {
        return new TimeZoneName(text);
    }

    /** {@return the zone; empty if the Java runtime does not know it} */
    public Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
