package org.congress4j.model.registry;

import com.google.common.base.Ascii;
import java.util.function.Function;
import org.congress4j.model.describe.Kind;
import org.congress4j.model.describe.ValueType;

/**
 * The types of what the registry says, described as the records are: they are written and read in the same way. Whoever reads a State
 * or the resolution of a name gets what the registry of the reader says of it.
 */
public final class RegistryTypes {
    /** Whether a name identified one State: {@code found}, {@code ambiguous} or {@code unknown}. */
    public static final Kind.Text<String> MATCH = Kind.text("stateMatch", Function.identity());

    /** How a text identified a State, such as {@code former_name}. */
    public static final Kind.Text<String> MATCHED_BY = Kind.text("stateMatchKind", Function.identity());

    private RegistryTypes() {}

    /** {@return the description of a State of the registry, of which only the code is read} */
    public static ValueType<RegisteredState> state() {
        return RegisteredStateDescription.TYPE;
    }

    /** {@return the description of the resolution of a name, of which only what was asked is read} */
    public static ValueType<StateResolution> resolution() {
        return StateResolutionDescription.TYPE;
    }

    /** The text of a constant, such as {@code former_name}. */
    static String text(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }
}
