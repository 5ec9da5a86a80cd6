package org.congress4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.congress4j.model.code.FileKind;
import org.immutables.value.Value;

/**
 * A file on the network.
 */
@Value.Immutable
public abstract class FileLink implements Extensible {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-fA-F]{64}");

    FileLink() {}

    /** {@return its address, such as {@code https://undocs.org/A/CONF.234/L.6}} */
    public abstract String uri();

    /** {@return what it holds, such as {@code video}; absent if not stated} */
    public abstract Optional<FileKind> kind();

    /** {@return the language of what is spoken or written in it, such as {@code fr}; absent if not stated} */
    public abstract Optional<LanguageTag> language();

    /** {@return where in a recording the part meant starts, in seconds from its beginning, at least 0, such as 754; absent if
     *     the whole is meant or not stated} */
    public abstract OptionalLong startSeconds();

    /**
     * {@return where in a recording the part meant ends, in seconds from its beginning, at least 0, such as 1105; absent
     *     if not stated}
     */
    public abstract OptionalLong endSeconds();

    /** {@return its media type, such as {@code application/pdf}; absent if not stated} */
    public abstract Optional<String> mediaType();

    /** {@return its size in bytes, at least 0; absent if not stated} */
    public abstract OptionalLong bytes();

    /** {@return the SHA-256 digest of its bytes, 64 hexadecimal digits; absent if not stated} */
    public abstract Optional<String> sha256();

    /** {@return the licence, an SPDX identifier or an address, such as {@code CC-BY-4.0}; absent if not stated} */
    public abstract Optional<String> licence();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("uri of file", uri());
        Checks.notBlank("media type of file", mediaType());
        Checks.notBlank("licence of file", licence());
        Checks.notNegative("start of the part of a file", startSeconds());
        Checks.notNegative("end of the part of a file", endSeconds());
        checkArgument(
                bytes().orElse(0) >= 0, "size of file '%s' must be at least 0 but was %s", uri(), bytes().orElse(0));
        checkArgument(
                sha256().isEmpty() || SHA_256.matcher(sha256().get()).matches(),
                "digest of file '%s' must be 64 hexadecimal digits but was '%s'",
                uri(),
                sha256().orElse(""));
    }

    /** {@return a builder with nothing set} */
    public static FileLinkBuilder builder() {
        return new FileLinkBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract FileLinkBuilder toBuilder();
}
