package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.congress4j.model.describe.Kind.*;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.describe.ValueType;

/**
 * The description of {@link StateResolution}. All that it says follows from the name and the day, and from whether parties or the codes
 * of one list were asked for.
 */
final class StateResolutionDescription {
    static final ValueType<StateResolution> TYPE =
            ValueType.of(StateResolution.class, StateResolutionDescription::members);

    /** What was asked, and enough of the answer to tell whether parties or the codes of one list were asked for. */
    private static final class Question {
        private String asWritten = "";
        private Optional<LocalDate> at = Optional.empty();
        private String match = "";
        private Optional<Id<MemberState>> stateId = Optional.empty();
        private Optional<Id<Organization>> organizationId = Optional.empty();
        private Optional<String> list = Optional.empty();

        private void asWritten(String name) {
            asWritten = name;
        }

        private void at(PartialDate day) {
            at = Optional.of(LocalDate.parse(day.toString()));
        }

        private void match(String read) {
            match = read;
        }

        private void stateId(Id<MemberState> read) {
            stateId = Optional.of(read);
        }

        private void organizationId(Id<Organization> read) {
            organizationId = Optional.of(read);
        }

        private void list(String read) {
            list = Optional.of(read);
        }

        private StateResolution resolve() {
            MemberStates registry = MemberStates.registry();
            StateResolution ofStates =
                    at.map(day -> registry.resolve(asWritten, day)).orElseGet(() -> registry.resolve(asWritten));
            return Stream.<Supplier<StateResolution>>of(
                            () -> ofStates,
                            () -> at.map(day -> registry.resolveParty(asWritten, day))
                                    .orElseGet(() -> registry.resolveParty(asWritten)),
                            () -> ofList(registry).orElse(ofStates))
                    .map(Supplier::get)
                    .filter(this::isAnswer)
                    .findFirst()
                    // The registry of the reader says something else.
                    .orElse(ofStates);
        }

        private Optional<StateResolution> ofList(MemberStates registry) {
            return list.map(known -> at.map(day -> registry.resolveCode(known, asWritten, day))
                    .orElseGet(() -> registry.resolveCode(known, asWritten)));
        }

        private boolean isAnswer(StateResolution answer) {
            return RegistryTypes.text(answer.match()).equals(match)
                    && answer.state().map(RegisteredState::id).equals(stateId)
                    && StateResolutionDescription.organizationId(answer).equals(organizationId)
                    && answer.list().equals(list);
        }
    }

    private static Members<StateResolution> members() {
        return Members.of(Question::new, Question::resolve)
                .required("asWritten", StateResolution::asWritten, Question::asWritten, STRING)
                .optional(
                        "at",
                        resolution -> resolution.at().map(day -> PartialDate.of(day.toString())),
                        Question::at,
                        DATE)
                .required(
                        "match",
                        resolution -> RegistryTypes.text(resolution.match()),
                        Question::match,
                        RegistryTypes.MATCH)
                .optional(
                        "stateId",
                        resolution -> resolution.state().map(RegisteredState::id),
                        Question::stateId,
                        reference(MemberState.class))
                .optional("stateName", StateResolution::stateName, (question, follows) -> {}, LOCALIZED_TEXT)
                .optional(
                        "organizationId",
                        StateResolutionDescription::organizationId,
                        Question::organizationId,
                        reference(Organization.class))
                .optional(
                        "matchedBy",
                        resolution -> resolution.matchedBy().map(RegistryTypes::text),
                        (question, follows) -> {},
                        RegistryTypes.MATCHED_BY)
                .optional("list", StateResolution::list, Question::list, TEXT)
                .optional(
                        "name",
                        StateResolution::name,
                        (question, follows) -> {},
                        value(RecordTypes.ofValues(Name.class)))
                .list(
                        "candidateIds",
                        resolution -> ids(resolution.candidates()),
                        (question, follows) -> {},
                        reference(MemberState.class))
                .list(
                        "otherTimeIds",
                        resolution -> ids(resolution.otherTimes()),
                        (question, follows) -> {},
                        reference(MemberState.class))
                .list(
                        "alsoCodeOf",
                        StateResolution::alsoCodeOf,
                        (question, follows) -> {},
                        value(CodeElsewhereDescription.TYPE))
                .optional("hint", StateResolution::hint, (question, follows) -> {}, TEXT)
                .list(
                        "suggestionIds",
                        resolution -> ids(resolution.suggestions()),
                        (question, follows) -> {},
                        reference(MemberState.class))
                .closed();
    }

    private static Optional<Id<Organization>> organizationId(StateResolution resolution) {
        return resolution.organization().map(RegisteredOrganization::id);
    }

    private static ImmutableList<Id<MemberState>> ids(ImmutableList<RegisteredState> states) {
        return states.stream().map(RegisteredState::id).collect(toImmutableList());
    }
}
