package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.MemberState;
import org.congress4j.model.MemberStateBuilder;
import org.congress4j.model.Name;
import org.congress4j.model.Succession;
import org.congress4j.model.code.MembershipRole;
import org.congress4j.model.code.NameKind;

/**
 * A State in the registry of States, with what is known of it over time, such as Türkiye, {@code TUR}, M49
 * {@code 792}, a Member since 24 October 1945, named Turkey to 1 June 2022.
 *
 * <p>Everything comes from the sources that {@link MemberStates#sources} lists; what none of them says is absent. Two entries are
 * equal if they are the same entry of the registry.
 */
public final class RegisteredState {
    private final String code;
    private final Optional<String> alpha2;
    private final Optional<String> m49;
    private final Optional<LocalDate> admitted;
    private final Optional<String> regionalGroup;
    private final ImmutableList<RegisteredName> names;
    private final ImmutableList<DateRange> existence;
    private final ImmutableList<StateMembership> memberships;
    private final ImmutableList<StateMembership> agencyMemberships;
    private final ImmutableList<StateCode> codes;
    private final ImmutableList<StateSuccession> predecessors;
    private final ImmutableList<StateSuccession> successors;
    private final ImmutableList<StateRepresentation> representations;
    private final ImmutableList<SeatHeld> seatsHeld;
    private final ImmutableSet<String> sources;

    RegisteredState(StateDraft facts) {
        code = facts.code;
        alpha2 = facts.alpha2;
        m49 = facts.m49;
        admitted = facts.admitted;
        regionalGroup = facts.regionalGroup;
        names = ImmutableList.copyOf(facts.names);
        existence = ImmutableList.copyOf(facts.existence);
        memberships = ImmutableList.copyOf(facts.memberships);
        agencyMemberships = ImmutableList.copyOf(facts.agencies);
        codes = ImmutableList.copyOf(facts.codes);
        predecessors = ImmutableList.copyOf(facts.predecessors);
        successors = ImmutableList.copyOf(facts.successors);
        representations = ImmutableList.copyOf(facts.representations);
        seatsHeld = ImmutableList.copyOf(facts.seatsHeld);
        sources = ImmutableSet.copyOf(facts.sources);
    }

    /**
     * {@return the code: ISO 3166-1 alpha-3, such as {@code JPN}, or the four letters of ISO 3166-3 for a State that has ceased,
     *     such as {@code SUHH}; {@code ZAN} for Zanzibar, which ceased before ISO 3166}
     */
    public String code() {
        return code;
    }

    /** {@return the code as the id of a record of a document} */
    public Id<MemberState> id() {
        return Id.of(code);
    }

    /** {@return ISO 3166-1 alpha-2, such as {@code JP}, the last one for a State that has ceased; absent if there was none} */
    public Optional<String> alpha2() {
        return alpha2;
    }

    /** {@return the three digits of M49, such as {@code 004}; absent if there was none} */
    public Optional<String> m49() {
        return m49;
    }

    /**
     * {@return the names: short ones in order of time, official ones in order of time, then other spellings; in up to six
     *     languages, and with a period if it is known; never empty}
     */
    public ImmutableList<Name> names() {
        return names.stream().map(RegisteredName::name).collect(toImmutableList());
    }

    /**
     * {@return when it existed, in order of time: from the earliest day that one of the sources counts it; empty if it was there
     *     before their lists start and has not ceased}
     */
    public ImmutableList<DateRange> existence() {
        return existence;
    }

    /**
     * {@return the day of admission that the United Nations prints, such as 24 October 1945 for the Russian Federation, though the
     *     Soviet Union held the seat then; absent for an observer}
     */
    public Optional<LocalDate> admitted() {
        return admitted;
    }

    /** {@return when it was a Member or an observer of the United Nations, in order of time; of one seat, one State at a time} */
    public ImmutableList<StateMembership> memberships() {
        return memberships;
    }

    /**
     * {@return its memberships in agencies of the United Nations, stated for parties that are no Members of the United Nations; empty
     *     for its Members}
     */
    public ImmutableList<StateMembership> agencyMemberships() {
        return agencyMemberships;
    }

    /** {@return its codes in data sets, and codes that ISO has withdrawn} */
    public ImmutableList<StateCode> codes() {
        return codes;
    }

    /** {@return the States that it followed} */
    public ImmutableList<StateSuccession> predecessors() {
        return predecessors;
    }

    /** {@return the States that followed it} */
    public ImmutableList<StateSuccession> successors() {
        return successors;
    }

    /** {@return the regional group of today for elections, such as {@code Asia-Pacific States}; absent for a State that is no Member} */
    public Optional<String> regionalGroup() {
        return regionalGroup;
    }

    /** {@return who represented it, in order of time; empty if that was never in question, as far as the sources say} */
    public ImmutableList<StateRepresentation> representations() {
        return representations;
    }

    /**
     * {@return the keys of the sources of these facts, such as {@code M49}}
     *
     * <p>{@link MemberStates#sources} describes them.
     */
    public ImmutableSet<String> sources() {
        return sources;
    }

    /**
     * {@return the short name of that day by language, such as {@code {en=Turkey, …}} for {@code TUR} in March 2021; in a year or
     *     month of change of which the day is not known, the older one; absent if the State had none on that day}
     *
     * @param at the day
     */
    public Optional<LocalizedText> name(LocalDate at) {
        return nameOf(NameKind.SHORT, at);
    }

    /**
     * {@return the formal name of that day by language, such as {@code {en=Kingdom of Eswatini, …}}; absent if none is known for
     *     sure: many are known to have been in use on the day of a list, and not since when}
     *
     * @param at the day
     */
    public Optional<LocalizedText> formalName(LocalDate at) {
        return names.stream()
                .map(RegisteredName::name)
                .filter(name -> name.kind().equals(Optional.of(NameKind.OFFICIAL)))
                .filter(name ->
                        name.period().map(period -> period.surelyContains(at)).orElse(false))
                .map(Name::text)
                .findFirst();
    }

    /**
     * {@return the last name of a kind by language, which is the one of today if the State is still there; absent if it has none}
     *
     * @param kind the kind, such as {@link NameKind#SHORT}
     */
    public Optional<LocalizedText> lastName(NameKind kind) {
        return names.stream()
                .map(RegisteredName::name)
                .filter(name -> name.kind().equals(Optional.of(kind)))
                .map(Name::text)
                .reduce((before, after) -> after);
    }

    private Optional<LocalizedText> nameOf(NameKind kind, LocalDate at) {
        return names.stream()
                .filter(registered -> registered.name().kind().equals(Optional.of(kind)) && registered.inUse(at))
                .map(registered -> registered.name().text())
                .findFirst();
    }

    /**
     * {@return whether it was a Member of the United Nations on that day}
     *
     * @param at the day
     */
    public boolean isMember(LocalDate at) {
        return hasRole(MembershipRole.MEMBER, at);
    }

    /**
     * {@return whether it was an observer of the United Nations on that day}
     *
     * @param at the day
     */
    public boolean isObserver(LocalDate at) {
        return hasRole(MembershipRole.OBSERVER, at);
    }

    private boolean hasRole(MembershipRole role, LocalDate at) {
        return memberships.stream()
                .anyMatch(membership ->
                        membership.role().equals(role) && membership.period().mayContain(at));
    }

    /**
     * {@return whether it existed on that day}
     *
     * @param at the day
     */
    public boolean existed(LocalDate at) {
        return existence.isEmpty() || existence.stream().anyMatch(period -> period.mayContain(at));
    }

    /**
     * {@return who represented it on that day, such as the Government of the Republic of China for {@code CHN} in 1970; absent if
     *     that was never in question}
     *
     * @param at the day
     */
    public Optional<String> representedBy(LocalDate at) {
        return representations.stream()
                .filter(representation -> representation.period().mayContain(at))
                .map(StateRepresentation::representative)
                .findFirst();
    }

    /**
     * {@return its code in a list on that day, such as {@code 679} in {@link StateCode#COW} for Yemen in 1995; absent if the list
     *     did not have it}
     *
     * @param list the list
     * @param at the day
     */
    public Optional<String> codeIn(String list, LocalDate at) {
        return codes.stream()
                .filter(entry -> entry.list().equals(list)
                        && entry.period().map(period -> period.mayContain(at)).orElse(true))
                .map(StateCode::code)
                .findFirst();
    }

    /**
     * {@return the State as a record of a document: its codes, its short and official names, the States that it followed, and when it
     *     existed, if that is one time}
     */
    public MemberState memberState() {
        MemberStateBuilder state = MemberState.builder().id(id());
        names().stream()
                .filter(name -> name.kind().equals(Optional.of(NameKind.SHORT))
                        || name.kind().equals(Optional.of(NameKind.OFFICIAL)))
                .forEach(state::addName);
        if (existence.size() == 1) {
            state.period(existence.get(0));
        }
        m49().ifPresent(number -> state.addIdentifier(Identifier.of("m49", number)));
        alpha2().ifPresent(alpha2 -> state.addIdentifier(Identifier.of("iso3166-1-alpha2", alpha2)));
        predecessors()
                .forEach(before -> state.addSuccession(Succession.builder()
                        .kind(before.kind())
                        .stateId(Id.of(before.predecessor()))
                        .date(before.date())
                        .build()));
        return state.build();
    }

    /** The codes of this State in all lists, those of ISO and M49 included. */
    ImmutableList<StateCode> allCodes() {
        ImmutableList.Builder<StateCode> all = ImmutableList.builder();
        if (codes.stream().noneMatch(known -> known.list().equals(StateCode.USER_ASSIGNED))) {
            all.add(StateCode.of(code.length() == 3 ? StateCode.ISO_ALPHA_3 : StateCode.ISO_3166_3, code));
        }
        alpha2.ifPresent(alpha2Code -> all.add(StateCode.of(StateCode.ISO_ALPHA_2, alpha2Code)));
        m49.ifPresent(number -> all.add(StateCode.of(StateCode.M49, number)));
        return all.addAll(codes).build();
    }

    /**
     * {@return the code of the Member of the United Nations whose seat the Government of this party held on that day, such as
     *     {@code CHN} for {@code TWN} in 1970; absent if it held none}
     *
     * @param at the day
     */
    public Optional<String> seatHeldAt(LocalDate at) {
        return seatsHeld.stream()
                .filter(seat -> seat.period().mayContain(at))
                .map(SeatHeld::member)
                .findFirst();
    }

    ImmutableList<RegisteredName> registeredNames() {
        return names;
    }

    boolean existsNow() {
        return existence.isEmpty() || existence.get(existence.size() - 1).mayBeOngoing();
    }

    /** {@return the code and the last short name, such as {@code COD Democratic Republic of the Congo}} */
    @Override
    public String toString() {
        String name = names.stream()
                .map(RegisteredName::name)
                .filter(known -> known.kind().equals(Optional.of(NameKind.SHORT)))
                .map(known -> known.text().lookupOrFirst("en"))
                .reduce("", (before, after) -> after);
        return code + " " + name;
    }
}
