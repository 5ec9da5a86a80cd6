package org.congress4j.model.registry;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Name;
import org.congress4j.model.NameBuilder;
import org.congress4j.model.PartialDate;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.SuccessionKind;

/** Reads the lines of the registry; the header of {@code member-states.txt} describes them. */
final class MemberStatesReader {
    private static final Splitter FIELDS = Splitter.on('|');
    private static final Splitter WORDS = Splitter.on(' ');
    private static final Splitter KEYS = Splitter.on(',');

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, StateDraft> states = new LinkedHashMap<>();
    private final List<SharedStateName> shared = new ArrayList<>();
    private String edition = "";

    private MemberStatesReader() {}

    /** Reads the registry and closes the stream. */
    static MemberStates read(InputStream in) {
        MemberStatesReader reader = new MemberStatesReader();
        try (in) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> reader.line(FIELDS.splitToList(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.registry();
    }

    private MemberStates registry() {
        ImmutableMap<String, RegisteredState> byCode = states.values().stream()
                .map(RegisteredState::new)
                .collect(toImmutableMap(RegisteredState::code, state -> state));
        return new MemberStates(
                edition,
                ImmutableMap.copyOf(sources),
                byCode,
                new StateNameIndex(byCode, ImmutableList.copyOf(shared)));
    }

    private void line(List<String> fields) {
        switch (fields.get(0)) {
            case "edition" -> edition = fields.get(1);
            case "source" -> sources.put(fields.get(1), fields.get(2));
            case "state" ->
                states.put(fields.get(1), new StateDraft(fields.get(1), text(fields.get(2)), text(fields.get(3))));
            case "shared" ->
                shared.add(new SharedStateName(
                        ImmutableList.copyOf(WORDS.split(fields.get(1))),
                        period(fields.get(2), fields.get(3)),
                        ImmutableList.copyOf(fields.subList(4, fields.size() - 1))));
            default -> fact(fields, draft(fields.get(1)));
        }
        if (states.containsKey(fields.get(1))) {
            KEYS.split(fields.get(fields.size() - 1)).forEach(draft(fields.get(1)).sources::add);
        }
    }

    private void fact(List<String> fields, StateDraft state) {
        switch (fields.get(0)) {
            case "exists" -> period(fields.get(2), fields.get(3)).ifPresent(state.existence::add);
            case "admitted" -> state.admitted = Optional.of(LocalDate.parse(fields.get(2)));
            case "role" ->
                state.memberships.add(StateMembership.builder()
                        .role(MembershipRole.of(fields.get(2)))
                        .period(period(fields.get(3), fields.get(4)).orElseThrow())
                        .build());
            case "group" -> state.regionalGroup = text(fields.get(2));
            case "name" -> state.names.add(name(fields));
            case "dataset" ->
                state.codes.add(StateCode.builder()
                        .list(fields.get(2))
                        .code(fields.get(3))
                        .period(period(fields.get(4), fields.get(5)))
                        .build());
            case "former" ->
                state.codes.add(StateCode.builder()
                        .list(StateCode.ISO_WITHDRAWN)
                        .code(fields.get(2))
                        .period(period("", fields.get(3)))
                        .build());
            case "seat" ->
                state.representations.add(StateRepresentation.builder()
                        .representative(fields.get(2))
                        .period(period(fields.get(3), fields.get(4)).orElseThrow())
                        .build());
            case "successor" -> {
                StateSuccession succession = StateSuccession.builder()
                        .predecessor(state.code)
                        .successor(fields.get(2))
                        .date(PartialDate.of(fields.get(3)))
                        .kind(SuccessionKind.of(fields.get(4)))
                        .build();
                state.successors.add(succession);
                draft(fields.get(2)).predecessors.add(succession);
            }
            default -> throw new IllegalStateException("kind of line must be known but was '" + fields.get(0) + "'");
        }
    }

    private StateDraft draft(String code) {
        StateDraft draft = states.get(code);
        checkState(draft != null, "State must be stated before its facts but was '%s'", code);
        return draft;
    }

    private static RegisteredName name(List<String> fields) {
        boolean strict = fields.get(2).equals("strict");
        ImmutableMap<String, String> texts = fields.subList(5, fields.size() - 1).stream()
                .map(field -> Splitter.on('=').limit(2).splitToList(field))
                .collect(toImmutableMap(pair -> pair.get(0), pair -> pair.get(1)));
        NameBuilder name = Name.builder()
                .kind(strict ? NameKind.ALTERNATIVE : NameKind.of(fields.get(2)))
                .text(LocalizedText.of(texts));
        period(fields.get(3), fields.get(4)).ifPresent(name::period);
        return new RegisteredName(name.build(), strict);
    }

    private static Optional<String> text(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static Optional<DateRange> period(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DateRange.builder()
                .start(text(from).map(PartialDate::of))
                .end(to.isEmpty() ? PartialDate.ONGOING : PartialDate.of(to))
                .build());
    }
}
