package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.Organization;
import org.congress4j.model.code.OrganizationKind;
import org.congress4j.model.code.SuccessionKind;

/**
 * The registry of States: the Members of the United Nations, former States that were Members, and the observer States,
 * with codes, names over time in six languages, memberships and successions. {@code MemberStates.registry().resolve("Burma")} finds
 * {@code MMR}.
 *
 * <pre>{@code
 * StateResolution turkey = MemberStates.registry().resolve("Turkey", LocalDate.of(2021, 3, 7));
 * Optional<RegisteredState> seat = MemberStates.registry().byCode(StateCode.COW, "260", LocalDate.of(1980, 1, 1));
 * }</pre>
 *
 * <p><b>What is one State.</b> A State has one entry as long as its membership continues, whatever its names: Burma and Myanmar, Zaire
 * and the Democratic Republic of the Congo, the Byelorussian SSR and Belarus, Malaya and Malaysia, Tanganyika and the United Republic
 * of Tanzania, Egypt and the United Arab Republic. Likewise Germany, {@code DEU}, before and after 3 October 1990, because the German
 * Democratic Republic acceded to the Federal Republic, and Yemen before and after 22 May 1990. A State that ceased has its own entry:
 * {@code CSHH} Czechoslovakia, {@code DDDE} the German Democratic Republic, {@code YDYE} Democratic Yemen, {@code YUCS} Yugoslavia,
 * {@code ZAN} Zanzibar, and also {@code SUHH}, the Soviet Union, whose membership {@code RUS} continued on 24 December 1991, and
 * {@code CSXX}, the Federal Republic of Yugoslavia, later Serbia and Montenegro, whose membership {@code SRB} continued on 3 June 2006.
 *
 * <p><b>Who was a Member.</b> {@link #membersAt} counts as the United Nations did: the Byelorussian and the Ukrainian SSR from 1945;
 * the United Arab Republic once, and Syria again from 13 October 1961; Indonesia not from its withdrawal in January 1965 to 28
 * September 1966; the seat of Yugoslavia to 31 October 2000, although the State had ceased in 1992.
 *
 * <p><b>Where it comes from.</b> The registry is a text file of facts, each with its source; {@link #sources} lists the sources. It is read
 * once, on first use.
 */
public final class MemberStates {
    private final String edition;
    private final ImmutableMap<String, String> sources;
    private final ImmutableMap<String, RegisteredState> states;
    private final ImmutableMap<String, RegisteredState> parties;
    private final StateNameIndex index;
    private final KnownResolutions resolutions = new KnownResolutions();
    private final KnownResolutions partyResolutions = new KnownResolutions();
    // Made when a party or a code of a list is first looked up, since most look up States.
    private final Supplier<StateNameIndex> partyIndex;
    private final ImmutableMap<String, RegisteredOrganization> organizations;
    private final Supplier<ImmutableListMultimap<String, RegisteredOrganization>> organizationNames;
    private final Supplier<ImmutableListMultimap<String, Membership>> memberships;

    MemberStates(
            String edition,
            ImmutableMap<String, String> sources,
            ImmutableMap<String, RegisteredState> states,
            ImmutableMap<String, RegisteredState> parties,
            ImmutableList<SharedStateName> shared,
            ImmutableMap<String, RegisteredOrganization> organizations) {
        this.edition = edition;
        this.sources = sources;
        this.states = states;
        this.parties = parties;
        this.organizations = organizations;
        index = new StateNameIndex(states, shared);
        partyIndex = Suppliers.memoize(() -> new StateNameIndex(
                ImmutableMap.<String, RegisteredState>builder()
                        .putAll(states)
                        .putAll(parties)
                        .buildOrThrow(),
                shared));
        organizationNames = Suppliers.memoize(() -> namesOf(organizations.values()));
        memberships = Suppliers.memoize(() -> organizations.values().stream()
                .flatMap(organization -> organization.memberships().stream())
                .collect(toImmutableListMultimap(
                        membership -> membership.partyId().toString(), membership -> membership)));
    }

    private static ImmutableListMultimap<String, RegisteredOrganization> namesOf(
            ImmutableCollection<RegisteredOrganization> organizations) {
        ImmutableListMultimap.Builder<String, RegisteredOrganization> names = ImmutableListMultimap.builder();
        for (RegisteredOrganization organization : organizations) {
            names.put(organization.id().toString(), organization);
            organization.names().stream()
                    .flatMap(name -> name.text().texts().values().stream())
                    .flatMap(text -> Stream.concat(
                            Stream.of(StateNameKeys.asPrinted(text)), StateNameKeys.ofName(text).stream()))
                    .distinct()
                    .forEach(key -> names.put(key, organization));
        }
        return names.build();
    }

    /** {@return the registry that comes with this version of the library} */
    public static MemberStates registry() {
        return Bundled.REGISTRY;
    }

    /** {@return the edition of the registry, the month of its last change, such as {@code 2026-11}} */
    public String edition() {
        return edition;
    }

    /** {@return the sources by their keys, such as {@code COW}, in the order of the registry} */
    public ImmutableMap<String, String> sources() {
        return sources;
    }

    /** {@return all States, in the order of their codes} */
    public ImmutableList<RegisteredState> all() {
        return states.values().asList();
    }

    /**
     * {@return the parties that sit at conferences under a code of their own though they are, or were, no Members of the United
     *     Nations, such as the Cook Islands, {@code COK}; the observer States are among {@link #all}}
     */
    public ImmutableList<RegisteredState> parties() {
        return parties.values().asList();
    }

    /**
     * {@return the State or other party with that code}
     *
     * @param code {@code JPN}, as {@link #byCode(String)} finds it, or {@code COK}
     */
    public Optional<RegisteredState> party(String code) {
        return byCode(code).or(() -> Optional.ofNullable(parties.get(code)));
    }

    /** {@return the groups of States and the organizations, in the order of the registry} */
    public ImmutableList<RegisteredOrganization> organizations() {
        return organizations.values().asList();
    }

    /**
     * {@return the group or organization with that id or name}
     *
     * @param idOrName {@code g77}, or a name or abbreviation, such as {@code G-77} or <em>Group of 77</em>; empty if there is none or
     *     several have the name
     */
    public Optional<RegisteredOrganization> organization(String idOrName) {
        ImmutableList<RegisteredOrganization> found = Stream.concat(
                        Stream.of(idOrName, StateNameKeys.asPrinted(idOrName)), StateNameKeys.ofName(idOrName).stream())
                .flatMap(key -> organizationNames.get().get(key).stream())
                .distinct()
                .collect(toImmutableList());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether an organization is a regional group of the United Nations. */
    boolean isRegionalGroup(Id<Organization> id) {
        RegisteredOrganization organization = organizations.get(id.toString());
        return organization != null && organization.kind().equals(OrganizationKind.REGIONAL_GROUP);
    }

    /**
     * {@return the memberships of a State or party in groups and organizations that surely held on a day, in the order of the
     *     registry}
     *
     * @param code its code, such as {@code ISR}
     * @param at the day
     */
    public ImmutableList<Membership> membershipsOf(String code, LocalDate at) {
        return memberships.get().get(code).stream()
                .filter(membership -> membership
                        .period()
                        .map(known -> known.surelyContains(at))
                        .orElse(true))
                .collect(toImmutableList());
    }

    /**
     * {@return the Members of the United Nations on that day, in the order of their codes}
     *
     * @param at the day
     */
    public ImmutableList<RegisteredState> membersAt(LocalDate at) {
        return states.values().stream().filter(state -> state.isMember(at)).collect(toImmutableList());
    }

    /**
     * {@return the State with that code}
     *
     * @param code {@code JPN} or {@code SUHH}; a code that ISO has withdrawn, such as {@code ZAR} or {@code ZRCD}, finds the State of
     *     today, unless two States had it, such as {@code YUG}: {@link #resolve(String, LocalDate)} tells them apart
     */
    public Optional<RegisteredState> byCode(String code) {
        return index.byCode(code);
    }

    /**
     * {@return whether a code is one of ISO 3166-1 alpha-3 or ISO 3166-3 that was withdrawn, such as {@code ZAR} or {@code YUG}; in
     *     capitals, as ISO writes it}
     *
     * @param code the code
     */
    public boolean isWithdrawnCode(String code) {
        return index.codes().understood(code).stream()
                .anyMatch(entry -> entry.list().equals(StateCode.ISO_WITHDRAWN));
    }

    /**
     * {@return the State that held, on that day, the seat that is or was the seat of a State: {@code SUHH} for {@code RUS} in 1985,
     *     {@code SRB} for {@code CSXX} today; empty if no State held it, or if there is no such State}
     *
     * @param code the code of the State, as {@link #byCode} finds it
     * @param at the day
     */
    public Optional<RegisteredState> seatHolder(String code, LocalDate at) {
        Set<String> seen = new HashSet<>();
        Deque<RegisteredState> next = new ArrayDeque<>();
        byCode(code).ifPresent(next::add);
        while (!next.isEmpty()) {
            RegisteredState state = next.remove();
            if (state.isMember(at)) {
                return Optional.of(state);
            }
            if (seen.add(state.code())) {
                state.predecessors().stream()
                        .filter(succession -> succession.kind().equals(SuccessionKind.CONTINUATION))
                        .flatMap(succession -> byCode(succession.predecessor()).stream())
                        .forEach(next::add);
                state.successors().stream()
                        .filter(succession -> succession.kind().equals(SuccessionKind.CONTINUATION))
                        .flatMap(succession -> byCode(succession.successor()).stream())
                        .forEach(next::add);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return which State a name means that stands in a text of no known date}
     *
     * <p>Spellings are tolerated as {@link #resolve(String, LocalDate)} has it. Names of all times count. If several States bear the
     * name, one of today goes before those that bore it once; else it is ambiguous. So <em>Germany</em> is {@code DEU}, <em>Congo</em>
     * {@code COG}, as the United Nations uses it now; <em>Yugoslavia</em> and <em>Korea</em> are ambiguous.
     *
     * @param nameAsWritten the name, such as {@code Bolivia (Plurinational State of)}, or a code, such as {@code BOL}
     */
    public StateResolution resolve(String nameAsWritten) {
        return resolutions.get(nameAsWritten, () -> index.resolve(nameAsWritten));
    }

    /**
     * {@return which State a name means that was written on, or about, a day}
     *
     * <p>Case, accents, apostrophes, hyphens and articles do not matter, nor do {@code St.}, {@code Dem.} and {@code Rep.} for the
     * whole words, nor the order of inverted and bracketed names:
     * {@code IRAN, ISLAMIC REPUBLIC OF} and {@code Iran (Islamic Republic of)} are one. Names in Arabic, Chinese, English, French,
     * Russian and Spanish are known, short, formal and other spellings, and alpha-3 codes in capitals, also withdrawn ones. Nothing
     * is guessed: no word is left out, no letter corrected.
     *
     * <p>Only States that existed, or were counted as Members, on the day are meant. Of these, those that bear the name on the day go
     * before those that bear it at another time: <em>Turkey</em> is {@code TUR} also in 2023. A name that was shared on the day is
     * ambiguous: <em>Germany</em> from 1949 to 2 October 1990, <em>Congo</em> and <em>Republic of the Congo</em> to 26 October 1971,
     * when the United Nations wrote Congo (Brazzaville) and Congo (Leopoldville) or Democratic Republic of the Congo, <em>Yugoslavia</em>
     * from 27 April 1992 to 31 October 2000, <em>Korea</em> always. <em>Republic of China</em> is {@code CHN} to 24 October 1971 only.
     *
     * @param nameAsWritten the name or code
     * @param at the day
     */
    public StateResolution resolve(String nameAsWritten, LocalDate at) {
        return index.resolve(nameAsWritten, at);
    }

    /**
     * {@return which State or other party a name means that was written on, or about, a day: as
     *     {@link #resolve(String, LocalDate)}, with {@link #parties} and {@link #organizations} among those that may be meant}
     *
     * @param nameAsWritten the name or code, such as <em>Cook Islands</em>
     * @param at the day
     */
    public StateResolution resolveParty(String nameAsWritten, LocalDate at) {
        return partyIndex.get().resolve(nameAsWritten, at).with(organization(nameAsWritten));
    }

    /**
     * {@return which State or other party a name means that stands in a text of no known date: as {@link #resolve(String)}, with
     *     {@link #parties} and {@link #organizations} among those that may be meant}
     *
     * @param nameAsWritten the name or code, such as {@code COK}
     */
    public StateResolution resolveParty(String nameAsWritten) {
        return partyResolutions.get(
                nameAsWritten, () -> partyIndex.get().resolve(nameAsWritten).with(organization(nameAsWritten)));
    }

    /**
     * {@return the Member of the United Nations that a code of a list means on a day: as {@link #byCode(String, String, LocalDate)},
     *     but for the code of a party whose Government held the seat of a Member, such as {@code 713} in {@link StateCode#COW},
     *     {@code TWN}, which is {@code CHN} to 24 October 1971; empty if it means none}
     *
     * @param list the list, such as {@link StateCode#COW}
     * @param code the code as the list writes it
     * @param at the day
     */
    public Optional<RegisteredState> memberByCode(String list, String code, LocalDate at) {
        return byCode(list, code, at)
                .flatMap(state -> seatHolder(state.seatHeldAt(at).orElse(state.code()), at));
    }

    /**
     * {@return the States that a printed list names, in its order: <em>…, United Kingdom of Great Britain and Northern Ireland and
     *     United States</em> are two; a piece that is no name has the match {@link StateMatch#UNKNOWN}}
     *
     * @param printed the list, with commas, semicolons, line ends or the <em>and</em> of one of the six languages between the names
     * @param at the day on, or about, which it was printed
     */
    public ImmutableList<StateResolution> resolveList(String printed, LocalDate at) {
        return new PrintedStates(name -> resolve(name, at)).split(printed);
    }

    /**
     * {@return the States that a printed list of no known date names, in its order, as {@link #resolveList(String, LocalDate)}}
     *
     * @param printed the list
     */
    public ImmutableList<StateResolution> resolveList(String printed) {
        return new PrintedStates(this::resolve).split(printed);
    }

    /**
     * {@return the State to which a list gives a code on a day, such as {@code DEU} for {@code 260} in {@link StateCode#COW} in 1985;
     *     empty if it gives it to none or to several, which {@link #resolveCode} tells}
     *
     * @param list the list, such as {@link StateCode#COW}
     * @param code the code as the list writes it; numbers also without their leading zeros
     * @param at the day
     */
    public Optional<RegisteredState> byCode(String list, String code, LocalDate at) {
        return resolveCode(list, code, at).state();
    }

    /**
     * {@return which State a code of a list means on a day}
     *
     * @param list the list, such as {@link StateCode#COW}
     * @param code the code as the list writes it; numbers also without their leading zeros
     * @param at the day
     */
    public StateResolution resolveCode(String list, String code, LocalDate at) {
        return partyIndex.get().resolveCode(list, code, Optional.of(at));
    }

    /**
     * {@return which State a code of a list means, whatever the day: ambiguous if it had several owners}
     *
     * @param list the list, such as {@link StateCode#COW}
     * @param code the code as the list writes it; numbers also without their leading zeros
     */
    public StateResolution resolveCode(String list, String code) {
        return partyIndex.get().resolveCode(list, code, Optional.empty());
    }

    private static final class Bundled {
        static final MemberStates REGISTRY =
                MemberStatesReader.read(resource("member-states.txt"), resource("organizations.txt"));

        private static InputStream resource(String name) {
            return Objects.requireNonNull(MemberStates.class.getResourceAsStream(name), name);
        }
    }
}
