package org.congress4j.model;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.index.ProceedingsIndex;
import org.immutables.value.Value;

/**
 * The proceedings of one or more congresses: flat records that refer to each other by id, such as the Kyoto Congress with its
 * officers, sessions, statements and texts.
 *
 * <pre>{@code
 * Source press = Source.builder().id(Id.of("press-release")).build();
 * Congress kyoto = Congress.builder()
 *         .id(Id.of("kyoto-2021"))
 *         .addName(Name.asWritten("en", "14th UN Congress on Crime Prevention and Criminal Justice"))
 *         .addSourceId(press.id())
 *         .build();
 * Proceedings proceedings = Proceedings.builder().addCongress(kyoto).addSource(press).build();
 * }</pre>
 *
 * <p>Use {@link ProceedingsIndex} to navigate.
 *
 * <p>Records may contradict each other, lead nowhere, or share an id: what a source got wrong is kept as it is.
 */
@Value.Immutable
public abstract class Proceedings implements Extensible {
    Proceedings() {}

    /** {@return the address of the JSON Schema that the document names, the member {@code $schema}, such as
     *     {@code https://example.org/proceedings.schema.json}; absent if it names none} */
    public abstract Optional<String> schema();

    /** {@return the URI that makes the ids of this document unique in the world, such as
     *     {@code https://example.org/kyoto-2021/}; absent if they are not meant to be} */
    public abstract Optional<String> base();

    /**
     * {@return the title of the document, such as <em>The Kyoto Congress, 7 to 12 March 2021</em>; absent if it has none}
     */
    public abstract Optional<LocalizedText> title();

    /** {@return the program that wrote the document; absent if not stated} */
    public abstract Optional<Generator> generator();

    /** {@return what the document holds, in the words of who made it; absent if not stated} */
    public abstract Optional<LocalizedText> description();

    /** {@return the language of what the document says in its own words, such as {@code en}; absent if not stated} */
    public abstract Optional<LanguageTag> language();

    /** {@return the organization that publishes the document, such as {@code unodc}; absent if not stated} */
    public abstract Optional<Id<Organization>> publisherId();

    /** {@return the publisher as written, where it is not resolved, such as {@code Rivers Office}; absent if not stated} */
    public abstract Optional<String> publisherName();

    /** {@return who made the document, in the order in which they are to be named; empty if not stated} */
    public abstract ImmutableList<NamedParty> creators();

    /**
     * {@return the licence under which others may use the document, an SPDX identifier or an address, such as
     *     {@code CC-BY-4.0}; absent if not stated}
     */
    public abstract Optional<String> licence();

    /** {@return the version of the document, such as {@code 1.2.0}; that of the format is another; absent if not stated} */
    public abstract Optional<String> version();

    /** {@return when this version of the document was issued, such as {@code 2021-04-01}; absent if not stated} */
    public abstract Optional<PartialDate> issued();

    /** {@return how to cite the document; absent if not stated} */
    public abstract Optional<String> citation();

    /**
     * {@return the edition of the registry of States by which the ids of States are to be read, such as {@code 2026-11};
     *     absent if not stated}
     */
    public abstract Optional<String> registryEdition();

    /** {@return the names of the extensions that a reader must understand or refuse the document, such as {@code org.example.seats};
     *     empty if there are none} */
    public abstract ImmutableList<String> requiredExtensions();

    /**
     * {@return the codes that the document uses beside those of the lists, each with its list; codes that hold a reverse domain, such as
     *     {@code org.iucn.forum}, need not be among them; empty if there are none}
     */
    public abstract ImmutableList<DeclaredCode> declaredCodes();

    /** {@return the series, in the order of the document} */
    public abstract ImmutableList<CongressSeries> series();

    /** {@return the congresses, in the order of the document} */
    public abstract ImmutableList<Congress> congresses();

    /** {@return the States, in the order of the document; those that it refers to by a code need not be among them} */
    public abstract ImmutableList<MemberState> states();

    /** {@return the organizations, in the order of the document} */
    public abstract ImmutableList<Organization> organizations();

    /** {@return the memberships, in the order of the document} */
    public abstract ImmutableList<Membership> memberships();

    /** {@return the persons, in the order of the document} */
    public abstract ImmutableList<Person> persons();

    /** {@return the delegations, in the order of the document} */
    public abstract ImmutableList<Delegation> delegations();

    /** {@return the participants, in the order of the document} */
    public abstract ImmutableList<Participant> participants();

    /** {@return the officers, in the order of the document} */
    public abstract ImmutableList<Officer> officers();

    /** {@return the editions of agendas, in the order of the document} */
    public abstract ImmutableList<Agenda> agendas();

    /** {@return the segments, in the order of the document} */
    public abstract ImmutableList<Segment> segments();

    /** {@return the sessions, in the order of the document} */
    public abstract ImmutableList<Session> sessions();

    /** {@return the statements, in the order of the document} */
    public abstract ImmutableList<Statement> statements();

    /** {@return the actions, in the order of the document} */
    public abstract ImmutableList<Action> actions();

    /** {@return the declarations, in the order of the document} */
    public abstract ImmutableList<Declaration> declarations();

    /** {@return the resolutions and decisions, in the order of the document} */
    public abstract ImmutableList<Resolution> resolutions();

    /** {@return the treaties, in the order of the document} */
    public abstract ImmutableList<Treaty> treaties();

    /** {@return the actions of parties on treaties, in the order of the document} */
    public abstract ImmutableList<TreatyAction> treatyActions();

    /** {@return the commitments, in the order of the document} */
    public abstract ImmutableList<Commitment> commitments();

    /** {@return the position statements, in the order of the document} */
    public abstract ImmutableList<PositionStatement> positionStatements();

    /** {@return the sponsorships, in the order of the document} */
    public abstract ImmutableList<Sponsorship> sponsorships();

    /** {@return the documents, in the order of the document} */
    public abstract ImmutableList<Document> documents();

    /** {@return the sources, in the order of the document} */
    public abstract ImmutableList<Source> sources();

    /** {@return the marks of records that were removed, in the order of the document} */
    public abstract ImmutableList<Tombstone> tombstones();

    /** {@return the records of types that are not known, in the order of the document} */
    public abstract ImmutableList<OtherRecord> otherRecords();

    @Override
    public abstract ImmutableMap<String, JsonValue> extensions();

    @Value.Check
    final void check() {
        Checks.notBlank("publisher of the document", publisherName());
        Checks.notBlank("licence of the document", licence());
        Checks.notBlank("version of the document", version());
        Checks.notBlank("citation of the document", citation());
        Checks.notBlank("edition of the registry", registryEdition());
    }

    /** {@return all records, type by type in the order of the accessors of this class} */
    public final Stream<ProceedingsRecord<?>> records() {
        return RecordTypes.all().stream().flatMap(type -> type.records(this).stream());
    }

    /** {@return what is said of the document as a whole, without its records} */
    public final Proceedings withoutRecords() {
        return RecordTypes.header(this);
    }

    /** {@return how many records there are of each type, such as {@code Proceedings{congresses=3, persons=2}}} */
    @Override
    public final String toString() {
        MoreObjects.ToStringHelper text = MoreObjects.toStringHelper("Proceedings");
        RecordTypes.all().forEach(type -> {
            int size = type.records(this).size();
            if (size > 0) {
                text.add(type.list(), size);
            }
        });
        return text.toString();
    }

    /** {@return a builder with nothing set} */
    public static ProceedingsBuilder builder() {
        return new ProceedingsBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract ProceedingsBuilder toBuilder();
}
