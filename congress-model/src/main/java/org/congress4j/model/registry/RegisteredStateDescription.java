package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.DateRange;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/** The description of {@link RegisteredState}. All that it says follows from the code, which alone is read. */
final class RegisteredStateDescription {
    static final ValueType<RegisteredState> TYPE =
            ValueType.of(RegisteredState.class, RegisteredStateDescription::members);

    /** The code that is read. */
    private static final class Code {
        private String text = "";

        private void set(String code) {
            text = code;
        }

        private RegisteredState state() {
            return find(text);
        }
    }

    /** The State that the registry has under a code. */
    static RegisteredState find(String code) {
        return MemberStates.registry()
                .party(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("the registry has no State with the code '" + code + "'"));
    }

    private static Members<RegisteredState> members() {
        return Members.of(Code::new, Code::state)
                .required("code", RegisteredState::code, Code::set, TEXT)
                .optional("alpha2", RegisteredState::alpha2, (read, follows) -> {}, TEXT)
                .optional("m49", RegisteredState::m49, (read, follows) -> {}, TEXT)
                .list("names", RegisteredState::names, (read, follows) -> {}, value(RecordTypes.ofValues(Name.class)))
                .list(
                        "existence",
                        RegisteredState::existence,
                        (read, follows) -> {},
                        value(RecordTypes.ofValues(DateRange.class)))
                .optional(
                        "admitted",
                        state -> state.admitted().map(day -> PartialDate.of(day.toString())),
                        (read, follows) -> {},
                        DATE)
                .list(
                        "memberships",
                        RegisteredState::memberships,
                        (read, follows) -> {},
                        value(StateMembershipDescription.TYPE))
                .list(
                        "agencyMemberships",
                        RegisteredState::agencyMemberships,
                        (read, follows) -> {},
                        value(StateMembershipDescription.TYPE))
                .optional("regionalGroup", RegisteredState::regionalGroup, (read, follows) -> {}, TEXT)
                .list("codes", RegisteredState::codes, (read, follows) -> {}, value(StateCodeDescription.TYPE))
                .list(
                        "predecessors",
                        RegisteredState::predecessors,
                        (read, follows) -> {},
                        value(StateSuccessionDescription.TYPE))
                .list(
                        "successors",
                        RegisteredState::successors,
                        (read, follows) -> {},
                        value(StateSuccessionDescription.TYPE))
                .list(
                        "representations",
                        RegisteredState::representations,
                        (read, follows) -> {},
                        value(StateRepresentationDescription.TYPE))
                .set("sources", state -> state.sources().asList(), (read, follows) -> {}, TEXT)
                .closed();
    }
}
