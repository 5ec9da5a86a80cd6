package org.congress4j.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMatch;
import org.congress4j.model.registry.StateResolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** {@code congress states}: prints the registry of States, or looks up names in it. */
@Command(
        name = "states",
        description = {
            "Prints the registry of States: the Members of the United Nations, former States, and the observers.",
            "With names, prints the State that each refers to; exits with 1 if one is ambiguous or unknown."
        },
        mixinStandardHelpOptions = true)
final class StatesCommand implements Callable<Integer> {
    /** Exit code if a name is ambiguous or unknown. */
    static final int NOT_ALL_FOUND = 1;

    private static final ImmutableList<String> LANGUAGES = ImmutableList.of("ar", "zh", "en", "fr", "ru", "es");

    /** How to print. */
    enum Format {
        /** For a person. */
        TEXT,
        /** A list of objects. */
        JSON,
        /** A table with a head. */
        CSV;

        @Override
        public String toString() {
            return Ascii.toLowerCase(name());
        }
    }

    /**
     * What was found for a name.
     *
     * @param asWritten the name as given
     * @param match found, ambiguous or unknown
     * @param states the States that it may mean
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Found(String asWritten, String match, ImmutableList<StateRow> states) {}

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "DATE",
            description =
                    "The day, such as 1985-09-01: prints the States that existed or were Members on it, under the names of that day.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<LocalDate> at;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or csv; text if not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Format format;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names or codes of States, as written in a record.")
    private List<String> names = ImmutableList.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (names.isEmpty()) {
            print(
                    out,
                    MemberStates.registry().all().stream()
                            .filter(state -> at.isEmpty() || state.existed(at.get()) || state.isMember(at.get()))
                            .map(state -> StateRow.of(state, at))
                            .collect(ImmutableList.toImmutableList()));
            return 0;
        }
        ImmutableList<Found> found = names.stream().map(this::find).collect(ImmutableList.toImmutableList());
        printFound(out, found);
        boolean all = found.stream().allMatch(name -> name.match().equals(words(StateMatch.FOUND)));
        return all ? 0 : NOT_ALL_FOUND;
    }

    private Found find(String name) {
        MemberStates registry = MemberStates.registry();
        StateResolution resolution = at.map(day -> registry.resolve(name, day)).orElseGet(() -> registry.resolve(name));
        return new Found(
                name,
                words(resolution.match()),
                resolution.candidates().stream()
                        .map((RegisteredState state) -> StateRow.of(state, at))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static String words(StateMatch match) {
        return Ascii.toLowerCase(match.name());
    }

    private void print(PrintWriter out, ImmutableList<StateRow> states) {
        switch (format) {
            case TEXT -> states.forEach(state -> out.println(line(state)));
            case JSON -> out.println(json(states));
            case CSV -> out.print(csv(states.stream().map(StatesCommand::cells).toList()));
        }
    }

    private void printFound(PrintWriter out, ImmutableList<Found> found) {
        switch (format) {
            case TEXT -> found.forEach(name -> out.println(line(name)));
            case JSON -> out.println(json(found));
            case CSV -> out.print(csv(found.stream().map(StatesCommand::cells).toList()));
        }
    }

    private static String line(StateRow state) {
        return String.format("%-4s %3s  %s%s", state.code(), state.m49().orElse(""), state.name(), memberships(state));
    }

    private static String line(Found found) {
        String states = String.join(
                ", ",
                found.states().stream()
                        .map(state -> state.code() + " " + state.name())
                        .toList());
        return found.asWritten() + ": "
                + (found.match().equals(words(StateMatch.FOUND)) ? "" : found.match() + (states.isEmpty() ? "" : ": "))
                + states;
    }

    private static String memberships(StateRow state) {
        return state.memberships().isEmpty() ? "" : " (" + state.membershipWords() + ")";
    }

    private static String json(Object value) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .writeValueAsString(value);
    }

    private static ImmutableMap<String, String> cells(StateRow state) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.<String, String>builder()
                .put("code", state.code())
                .put("alpha2", state.alpha2().orElse(""))
                .put("m49", state.m49().orElse(""));
        LANGUAGES.forEach(
                language -> cells.put("name_" + language, state.names().getOrDefault(language, "")));
        LANGUAGES.forEach(language ->
                cells.put("formal_name_" + language, state.formalNames().getOrDefault(language, "")));
        return cells.put("regional_group", state.regionalGroup().orElse(""))
                .put("admitted", state.admitted().orElse(""))
                .put("member_from", state.days("member", StateRow.Dates::from))
                .put("member_to", state.days("member", StateRow.Dates::to))
                .put("observer_from", state.days("observer", StateRow.Dates::from))
                .put("observer_to", state.days("observer", StateRow.Dates::to))
                .buildOrThrow();
    }

    private static ImmutableMap<String, String> cells(Found found) {
        return ImmutableMap.of(
                "as_written", found.asWritten(),
                "match", found.match(),
                "codes",
                        String.join(
                                ";", found.states().stream().map(StateRow::code).toList()));
    }

    private static String csv(List<ImmutableMap<String, String>> rows) {
        CsvSchema.Builder columns = CsvSchema.builder().setUseHeader(true);
        rows.stream().limit(1).flatMap(row -> row.keySet().stream()).forEach(columns::addColumn);
        return new CsvMapper().writer(columns.build()).writeValueAsString(rows);
    }
}
