package org.congress4j.model.registry;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Name;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.SuccessionKind;

/** Reads the files of the registry; the headers of {@code member-states.txt} and {@code organizations.txt} describe their lines. */
final class MemberStatesReader {
    private static final Splitter WORDS = Splitter.on(' ');

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, StateDraft> states = new LinkedHashMap<>();
    private final Map<String, StateDraft> parties = new LinkedHashMap<>();
    private final List<SharedStateName> shared = new ArrayList<>();
    private String edition = "";

    private MemberStatesReader() {}

    /** Reads the States and the organizations, and closes the streams. */
    static MemberStates read(InputStream states, InputStream organizations) {
        MemberStatesReader reader = new MemberStatesReader();
        RegistryLine.read(states).forEach(reader::line);
        return reader.registry(OrganizationsReader.read(organizations));
    }

    private MemberStates registry(OrganizationsReader organizations) {
        return new MemberStates(
                edition,
                ImmutableMap.<String, String>builder()
                        .putAll(sources)
                        .putAll(organizations.sources())
                        .buildKeepingLast(),
                registered(states),
                registered(parties),
                ImmutableList.copyOf(shared),
                organizations.organizations());
    }

    private static ImmutableMap<String, RegisteredState> registered(Map<String, StateDraft> drafts) {
        return drafts.values().stream()
                .map(RegisteredState::new)
                .collect(toImmutableMap(RegisteredState::code, state -> state));
    }

    private void line(RegistryLine line) {
        switch (line.kind()) {
            case "edition" -> edition = line.get(1);
            case "source" -> sources.put(line.get(1), line.get(2));
            case "state" -> states.put(line.get(1), draft(line));
            case "party" -> parties.put(line.get(1), draft(line));
            case "shared" ->
                shared.add(new SharedStateName(
                        ImmutableList.copyOf(WORDS.split(line.get(1))), line.period(2), line.texts(4)));
            default -> fact(line, draft(line.get(1)));
        }
        if (states.containsKey(line.get(1)) || parties.containsKey(line.get(1))) {
            draft(line.get(1)).sources.addAll(line.sources());
        }
    }

    private static StateDraft draft(RegistryLine line) {
        return new StateDraft(line.get(1), line.optional(2), line.optional(3));
    }

    private void fact(RegistryLine line, StateDraft state) {
        switch (line.kind()) {
            case "exists" -> line.period(2).ifPresent(state.existence::add);
            case "admitted" -> state.admitted = Optional.of(LocalDate.parse(line.get(2)));
            case "role" ->
                state.memberships.add(StateMembership.builder()
                        .role(MembershipRole.of(line.get(2)))
                        .period(line.period(3).orElseThrow())
                        .build());
            case "agency" ->
                state.agencies.add(StateMembership.builder()
                        .organizationId(Id.of(line.get(2)))
                        .role(MembershipRole.of(line.get(3)))
                        .period(line.period(4).orElseThrow())
                        .build());
            case "held" ->
                state.seatsHeld.add(new SeatHeld(line.get(2), line.period(3).orElseThrow()));
            case "group" -> state.regionalGroup = line.optional(2);
            case "name" -> state.names.add(name(line));
            case "dataset" -> state.codes.add(code(line.get(2), line.get(3), line.period(4)));
            case "former" ->
                state.codes.add(code(StateCode.ISO_WITHDRAWN, line.get(2), Optional.of(until(line.get(3)))));
            case "seat" ->
                state.representations.add(StateRepresentation.builder()
                        .representative(line.get(2))
                        .period(line.period(3).orElseThrow())
                        .build());
            case "successor" -> {
                StateSuccession succession = StateSuccession.builder()
                        .predecessor(state.code)
                        .successor(line.get(2))
                        .date(PartialDate.of(line.get(3)))
                        .kind(SuccessionKind.of(line.get(4)))
                        .build();
                state.successors.add(succession);
                draft(line.get(2)).predecessors.add(succession);
            }
            default -> throw new IllegalStateException("kind of line must be known but was '" + line.kind() + "'");
        }
    }

    private static StateCode code(String list, String code, Optional<DateRange> period) {
        return StateCode.builder().list(list).code(code).period(period).build();
    }

    private static DateRange until(String day) {
        return DateRange.builder().end(PartialDate.of(day)).build();
    }

    private StateDraft draft(String code) {
        StateDraft draft = states.getOrDefault(code, parties.get(code));
        checkState(draft != null, "State must be stated before its facts but was '%s'", code);
        return draft;
    }

    private static RegisteredName name(RegistryLine line) {
        Name name = line.name();
        boolean strict = line.get(2).equals("strict");
        return new RegisteredName(
                strict ? name.toBuilder().kind(NameKind.ALTERNATIVE).build() : name, strict);
    }
}
