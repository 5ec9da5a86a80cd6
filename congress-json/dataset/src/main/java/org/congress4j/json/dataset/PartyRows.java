package org.congress4j.json.dataset;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.Participant;
import org.congress4j.model.Party;
import org.congress4j.model.Person;
import org.congress4j.model.ProceedingsRecord;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredOrganization;
import org.congress4j.model.registry.RegisteredState;

/** The rows of parties: all that anything refers to as one, whether the document has a record of it or not. */
final class PartyRows {
    private static final String ENGLISH = "en";
    private static final ImmutableMap<Class<?>, String> KINDS = ImmutableMap.of(
            MemberState.class, "state",
            Organization.class, "organization",
            Person.class, "person",
            Participant.class, "participant");

    private final TableDraft table;

    PartyRows(Plan plan) {
        table = plan.table(Target.PARTIES);
    }

    static TableDraft addTo(Plan plan) {
        TableDraft table = plan.draft(
                Target.PARTIES,
                "All that can take part, speak or vote and that has a record or is referred to: States, organizations, persons and participants.");
        table.column(DataColumn.of("id", ColumnType.STRING, "The id; of a State, its code.")
                .mandatory());
        table.column(DataColumn.of(
                "kind",
                ColumnType.STRING,
                "`state`, `organization`, `person` or `participant`; empty if nothing tells what it is."));
        table.column(DataColumn.of(
                "name_en", ColumnType.STRING, "The last name in English, or in the first language there is."));
        table.column(DataColumn.of(
                        "stub",
                        ColumnType.BOOLEAN,
                        "Whether the document has no record of it; the name is then that of the registry, if it knows it.")
                .mandatory());
        table.key("id");
        return table;
    }

    void write(ProceedingsRecord<?> record, RowSink out) throws IOException {
        if (record instanceof Party party) {
            out.write(row(record.id().toString(), kind(record.getClass()), Optional.of(english(party.name())), false));
        }
    }

    /** Writes the row of a party of which there is no record, by what the members that refer to it say. */
    void writeStub(String id, Class<?> declared, RowSink out) throws IOException {
        Optional<RegisteredState> state = state(id);
        Optional<RegisteredOrganization> organization = MemberStates.registry()
                .organization(id)
                .filter(known -> known.id().toString().equals(id));
        Optional<String> kind = state.isPresent()
                ? Optional.of("state")
                : organization.isPresent() ? Optional.of("organization") : kind(declared);
        Optional<String> name = state.flatMap(known -> known.lastName(NameKind.SHORT))
                .or(() -> organization.flatMap(PartyRows::lastName))
                .map(PartyRows::english);
        out.write(row(id, kind, name, true));
    }

    /** The State or other party of the registry with that code, not one that it was withdrawn from. */
    static Optional<RegisteredState> state(String id) {
        MemberStates registry = MemberStates.registry();
        return registry.byCode(id)
                .or(() -> registry.party(id))
                .filter(known -> known.code().equals(id));
    }

    private static Optional<LocalizedText> lastName(RegisteredOrganization organization) {
        return organization.names().stream().reduce((first, next) -> next).map(Name::text);
    }

    private static Optional<String> kind(Class<?> type) {
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().isAssignableFrom(type))
                .map(kind -> kind.getValue())
                .findFirst();
    }

    private static String english(LocalizedText text) {
        return text.lookupOrFirst(ENGLISH);
    }

    private Row row(String id, Optional<String> kind, Optional<String> name, boolean stub) {
        return new Row(table)
                .set(0, id)
                .set(1, kind.orElse(null))
                .set(2, name.orElse(null))
                .set(3, stub);
    }
}
