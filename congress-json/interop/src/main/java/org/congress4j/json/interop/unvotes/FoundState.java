package org.congress4j.json.interop.unvotes;

import java.util.Optional;
import org.congress4j.json.format.report.ImportProblemCode;
import org.congress4j.model.registry.RegisteredState;

/**
 * The State that a row refers to.
 *
 * @param state the State; absent if that cannot be determined
 * @param problem what was not understood; absent if everything was
 * @param message what was not understood, in words; empty if everything was
 */
record FoundState(Optional<RegisteredState> state, Optional<ImportProblemCode> problem, String message) {}
