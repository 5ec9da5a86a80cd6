package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The name of a time zone in the IANA time zone database, such as {@code Asia/Tokyo}.
 *
 * <p>Any nonblank string loads and is kept as written.
 *
 * <p>{@link #zoneId} is empty if the Java runtime does not know the zone, and {@link #parse} refuses it.
 *
 * <p>Names are {@linkplain #compareTo in the order} of their characters.
 */
public final class TimeZoneName extends TextScalar implements Comparable<TimeZoneName> {
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

    /**
     * {@return the zone written like that, which the Java runtime knows}
     *
     * @param text the text, such as {@code Asia/Tokyo}
     * @throws IllegalArgumentException if it does not know it, such as {@code Tokyo}
     */
    public static TimeZoneName parse(String text) {
        TimeZoneName zone = of(text);
        checkArgument(zone.zoneId().isPresent(), "expected a time zone such as Asia/Tokyo (IANA) but found '%s'", text);
        return zone;
    }

    /** {@return the zone; empty if the Java runtime does not know it} */
    public Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(TimeZoneName other) {
        return toString().compareTo(other.toString());
    }
}
