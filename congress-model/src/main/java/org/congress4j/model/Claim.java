package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.congress4j.model.code.ClaimRank;
import org.immutables.value.Value;

/**
 * What a source says about a member of a record: citation, evidence and dispute in one. Without a value and a text it
 * supports the member as it stands; with a value it gives what the source states instead; with a text it says in
 * prose what fits no member.
 *
 * <pre>{@code
 * Claim announced = Claim.builder()
 *         .at("/period/start")
 *         .value(JsonValue.of("2020-04-20"))
 *         .addSourceId(Id.of("announcement"))
 *         .build();
 * }</pre>
 *
 * <p>Example: on a congress whose period starts on 2026-04-25, a claim at {@code /period/start} with the value
 * {@code "2025"} is the date that an earlier source announced.
 */
@Value.Immutable
public abstract class Claim implements Extensible {
    Claim() {}

    /**
     * {@return the member: a JSON Pointer (RFC 6901) relative to the record, in which an element of a list is named by its key,
     *     such as {@code /period/end} or {@code /counts/participants/value}; absent for the record as a whole}
     */
    public abstract Optional<String> at();

    /** {@return what the source has there, in the JSON form of the member; absent if not stated} */
    public abstract Optional<JsonValue> value();

    /** {@return what the source says, in prose of our own; absent if not stated} */
    public abstract Optional<LocalizedText> text();

    /** {@return the sources that say so, never empty} */
    public abstract ImmutableList<Id<Source>> sourceIds();

    /** {@return where in the source; absent if not stated} */
    public abstract Optional<Locator> locator();

    /** {@return the standing of this claim; normal if absent} */
    public abstract Optional<ClaimRank> rank();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        checkArgument(
                at().orElse("/").startsWith("/"), "pointer of claim must start with '/' but was '%s'", at().orElse(""));
        checkArgument(!sourceIds().isEmpty(), "claim at %s must name a source", at().orElse("the record"));
    }

    /** {@return a builder with nothing set} */
    public static ClaimBuilder builder() {
        return new ClaimBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ClaimBuilder toBuilder();
}
