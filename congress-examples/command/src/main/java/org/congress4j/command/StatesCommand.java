package org.congress4j.command;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.congress4j.model.Membership;
import org.congress4j.model.PartialDate;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredOrganization;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.RegistryTable;
import org.congress4j.model.registry.StateCode;
import org.congress4j.model.registry.StateMatch;
import org.congress4j.model.registry.StateResolution;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code congress states}: prints the registry of States, or looks up names in it. */
@Command(
        name = "states",
        description = {
            "Prints the registry of States: the Members of the United Nations, former States, and the observers.",
            "With names, prints the State that each refers to; exits with 1 if one is ambiguous or unknown.",
            "Examples: congress states --at 1985-08-26 Burma 'Ivory Coast'",
            "          congress states --in speakers.csv --names country --days date"
        },
        mixinStandardHelpOptions = true)
final class StatesCommand implements Callable<Integer> {
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
     * @param matchedBy how it was found, such as {@code former_name}
     * @param list the list of the code by which it was found
     * @param states the States that it may mean
     * @param organization the organization that it means
     * @param hint why none or several were found
     * @param alsoCodeOf other States of which it is a code
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Found(
            String asWritten,
            String match,
            Optional<String> matchedBy,
            Optional<String> list,
            ImmutableList<StateRow> states,
            Optional<String> organization,
            Optional<String> hint,
            ImmutableList<OtherCode> alsoCodeOf) {}

    /**
     * A State of which a name is a code in a list that was not asked for.
     *
     * @param list the list
     * @param code the code of the State
     */
    record OtherCode(String list, String code) {}

    /**
     * A member of a group.
     *
     * @param state the State
     * @param membership its membership
     * @param suspended whether it was suspended on the day
     */
    record Member(RegisteredState state, Membership membership, boolean suspended) {}

    private static final ImmutableList<String> MEMBER_COLUMNS = ImmutableList.of(
            "state", "role", "from", "to", "basis", "duty_station", "stands_for_election", "suspended");

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
            description = "text, json or csv; text if not given, csv for --table and --in.")
    private @Nullable Format format;

    @Option(
            names = "--list",
            paramLabel = "LIST",
            description = "The list of which the names are codes, such as cow, gw, m49 or iso3166-1-alpha2.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<String> list;

    @Option(
            names = "--parties",
            description =
                    "Also looks up parties that are no States of the registry, such as Cook Islands, and organizations.")
    private boolean parties;

    @Option(names = "--split", description = "Each name is a printed list of States, which is split into names.")
    private boolean split;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description =
                    "Prints the members of a group or an organization, such as G77, on the day of --at, or of all times.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<String> group;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            description =
                    "Prints a table of the registry: states, codes, names, memberships, groups, suspensions, successions "
                            + "or state-years.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<RegistryTable> table;

    @Option(
            names = "--in",
            paramLabel = "FILE",
            description =
                    "Looks up the names in a column of a CSV file, and writes the file with what was found beside each row.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<Path> in;

    @Option(
            names = "--names",
            paramLabel = "COLUMN",
            description = "The column of names or codes in the file of --in; the first one if not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<String> nameColumn;

    @Option(
            names = "--days",
            paramLabel = "COLUMN",
            description =
                    "The column of days in the file of --in, such as 1985-09-01, or 1985 for its first day; the day of --at "
                            + "if not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Optional<String> dayColumn;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Names or codes of States, as written in a record.")
    private List<String> names = ImmutableList.of();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        long ways = Stream.of(group.isPresent(), table.isPresent(), in.isPresent(), !names.isEmpty())
                .filter(given -> given)
                .count();
        if (ways > 1) {
            throw new ParameterException(
                    spec.commandLine(), "expected one of names, --group, --table and --in but there were " + ways);
        }
        if (list.isPresent() && !StateCode.LISTS.contains(list.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Invalid value for option '--list': expected one of " + String.join(", ", StateCode.LISTS)
                            + " but was '" + list.get() + "'");
        }
        if (group.isPresent()) {
            return printGroup(out, group.get());
        } else if (in.isPresent()) {
            return resolveFile(out, in.get());
        } else if (names.isEmpty()) {
            printTable(out);
            return 0;
        }
        ImmutableList<Found> found = names.stream()
                .flatMap(name -> split ? splitNames(name).stream() : Stream.of(resolve(name, at)))
                .map(this::found)
                .collect(toImmutableList());
        printFound(out, found);
        boolean all = found.stream().allMatch(name -> name.match().equals(words(StateMatch.FOUND)));
        return all ? 0 : ExitCode.FINDINGS;
    }

    private ImmutableList<StateResolution> splitNames(String printed) {
        MemberStates registry = MemberStates.registry();
        return at.map(day -> registry.resolveList(printed, day)).orElseGet(() -> registry.resolveList(printed));
    }

    private StateResolution resolve(String name, Optional<LocalDate> day) {
        MemberStates registry = MemberStates.registry();
        if (list.isPresent()) {
            return day.map(date -> registry.resolveCode(list.get(), name, date))
                    .orElseGet(() -> registry.resolveCode(list.get(), name));
        } else if (parties) {
            return day.map(date -> registry.resolveParty(name, date)).orElseGet(() -> registry.resolveParty(name));
        }
        return day.map(date -> registry.resolve(name, date)).orElseGet(() -> registry.resolve(name));
    }

    private Found found(StateResolution resolution) {
        return new Found(
                resolution.asWritten(),
                words(resolution.match()),
                resolution.matchedBy().map(StatesCommand::words),
                resolution.list(),
                resolution.candidates().stream()
                        .map((RegisteredState state) -> StateRow.of(state, at))
                        .collect(toImmutableList()),
                resolution.organization().map(RegisteredOrganization::toString),
                resolution.hint(),
                resolution.alsoCodeOf().stream()
                        .map(other -> new OtherCode(other.list(), other.state().code()))
                        .collect(toImmutableList()));
    }

    private static String words(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name());
    }

    private int resolveFile(PrintWriter out, Path file) throws IOException {
        if (format != null && format != Format.CSV) {
            throw new ParameterException(
                    spec.commandLine(), "expected --format csv with --in but was '" + format + "'");
        }
        return new StatesFile(this::resolve, nameColumn, dayColumn, at).write(file, out) ? 0 : ExitCode.FINDINGS;
    }

    private int printGroup(PrintWriter out, String name) {
        RegisteredOrganization organization = MemberStates.registry()
                .organization(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no group is called '" + name + "'; known are "
                                + String.join(
                                        ", ",
                                        MemberStates.registry().organizations().stream()
                                                .map(known -> known.id().toString())
                                                .toList())));
        ImmutableList<Member> members =
                at.map(organization::membershipsAt).orElseGet(organization::memberships).stream()
                        .flatMap(membership -> MemberStates.registry()
                                .party(membership.partyId().toString())
                                .map(state -> new Member(
                                        state,
                                        membership,
                                        at.map(membership::isSuspendedOn).orElse(false)))
                                .stream())
                        .collect(toImmutableList());
        switch (format()) {
            case TEXT -> members.forEach(member -> out.println(line(member)));
            case JSON ->
                out.println(json(members.stream().map(StatesCommand::cells).collect(toImmutableList())));
            case CSV ->
                CsvTable.write(
                        out,
                        MEMBER_COLUMNS,
                        members.stream()
                                .map(member ->
                                        ImmutableList.copyOf(cells(member).values())));
        }
        return 0;
    }

    private String line(Member member) {
        Membership membership = member.membership();
        String name = at.flatMap(member.state()::name)
                .map(text -> text.lookupOrFirst("en"))
                .orElseGet(() -> StateRow.of(member.state(), Optional.empty()).name());
        ImmutableList<String> remarks = Stream.of(
                        Optional.of(membership.role().toString()),
                        membership.period().flatMap(period -> period.start()).map(start -> "from " + start),
                        membership
                                .period()
                                .flatMap(period -> period.end())
                                .filter(end -> !end.equals(PartialDate.ONGOING))
                                .map(end -> "to " + end),
                        membership.basis().map(Object::toString),
                        membership.dutyStation(),
                        Optional.of("suspended").filter(word -> member.suspended()))
                .flatMap(Optional::stream)
                .collect(toImmutableList());
        return String.format("%-4s %s (%s)", member.state().code(), name, String.join(", ", remarks));
    }

    private static ImmutableMap<String, String> cells(Member member) {
        Membership membership = member.membership();
        ImmutableList<String> values = ImmutableList.of(
                member.state().code(),
                membership.role().toString(),
                words(membership.period().flatMap(period -> period.start())),
                words(membership
                        .period()
                        .flatMap(period -> period.end())
                        .filter(end -> !end.equals(PartialDate.ONGOING))),
                words(membership.basis()),
                membership.dutyStation().orElse(""),
                words(membership.standsForElection()),
                Boolean.toString(member.suspended()));
        return Streams.zip(MEMBER_COLUMNS.stream(), values.stream(), Map::entry)
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String words(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private Format format() {
        return Objects.requireNonNullElse(format, Format.TEXT);
    }

    private void printTable(PrintWriter out) {
        RegistryTable chosen = table.orElse(RegistryTable.STATES);
        if (format == Format.CSV || (format == null && table.isPresent())) {
            CsvTable.write(out, chosen.columns(), chosen.rows(MemberStates.registry(), at));
        } else if (table.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), "expected --format csv with --table but was '" + format + "'");
        } else {
            print(
                    out,
                    MemberStates.registry().all().stream()
                            .filter(state -> at.isEmpty() || state.existed(at.get()) || state.isMember(at.get()))
                            .map(state -> StateRow.of(state, at))
                            .collect(toImmutableList()));
        }
    }

    private void print(PrintWriter out, ImmutableList<StateRow> states) {
        if (format() == Format.JSON) {
            out.println(json(states));
        } else {
            states.forEach(state -> out.println(line(state)));
        }
    }

    private void printFound(PrintWriter out, ImmutableList<Found> found) {
        switch (format()) {
            case TEXT -> found.forEach(name -> out.println(line(name)));
            case JSON -> out.println(json(found));
            case CSV ->
                CsvTable.write(
                        out,
                        ImmutableList.<String>builder()
                                .add("as_written")
                                .addAll(StatesFile.COLUMNS)
                                .build(),
                        found.stream().map(StatesCommand::row));
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
        String meant = found.organization()
                .map(organization -> states.isEmpty() ? organization : states + ", " + organization)
                .orElse(states);
        return found.asWritten() + ": "
                + (found.match().equals(words(StateMatch.FOUND)) ? "" : found.match() + (meant.isEmpty() ? "" : ": "))
                + meant
                + found.hint()
                        .filter(hint -> found.match().equals(words(StateMatch.UNKNOWN)))
                        .map(hint -> " (" + hint + ")")
                        .orElse("");
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

    private static ImmutableList<String> row(Found found) {
        return ImmutableList.of(
                found.asWritten(),
                found.states().size() == 1 ? found.states().get(0).code() : "",
                found.match(),
                found.matchedBy().orElse(""),
                found.list().orElse(""),
                found.hint().orElse(""));
    }
}
