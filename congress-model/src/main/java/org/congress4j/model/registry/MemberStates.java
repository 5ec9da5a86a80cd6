package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.code.SuccessionKind;

/**
 * The registry of States: the Members of the United Nations, former States that were Members, and the observer States,
 * with codes, names over time in six languages, memberships and successions. {@code MemberStates.registry().resolve("Burma")} finds
 * {@code MMR}.
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
    private final StateNameIndex index;

    MemberStates(
            String edition,
            ImmutableMap<String, String> sources,
            ImmutableMap<String, RegisteredState> states,
            StateNameIndex index) {
        this.edition = edition;
        this.sources = sources;
        this.states = states;
        this.index = index;
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
        return index.resolve(nameAsWritten);
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

    private static final class Bundled {
        static final MemberStates REGISTRY = MemberStatesReader.read(
                Objects.requireNonNull(MemberStates.class.getResourceAsStream("member-states.txt")));
    }
}
