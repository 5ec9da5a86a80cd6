package org.congress4j.json.interop.unvotes;

import java.util.Optional;
import org.congress4j.model.registry.RegisteredState;

/**
 * Which State a row means.
 *
 * @param state the State; absent if that cannot be told
 * @param problem what was not understood; absent if all was
 * @param message what was not understood, in words; empty if all was
 */
record FoundState(Optional<RegisteredState> state, Optional<ImportProblemCode> problem, String message) {}
