package org.congress4j.model.check.engine;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.congress4j.model.Action;
import org.congress4j.model.Congress;
import org.congress4j.model.FormalText;
import org.congress4j.model.Id;
import org.congress4j.model.Identifier;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.Resolution;
import org.congress4j.model.code.CongressForm;
import org.congress4j.model.registry.MemberStates;
import org.congress4j.model.registry.RegisteredState;
import org.congress4j.model.registry.StateMembership;
import org.congress4j.model.symbol.DocumentSymbol;
import org.congress4j.model.symbol.ParsedSymbol;
import org.jspecify.annotations.Nullable;

/**
 * The organs of the United Nations in which only its Members vote (Charter, articles 9, 23, 61 and 86; General Assembly resolution
 * 60/251 for the Human Rights Council).
 */
public enum UnitedNationsOrgan {
    /** The General Assembly. */
    GENERAL_ASSEMBLY("general assembly", "unga", "A"),
    /** A main committee of the General Assembly, in which all Members sit. */
    MAIN_COMMITTEE("", "", ""),
    /** The Security Council. */
    SECURITY_COUNCIL("security council", "unsc", "S"),
    /** The Economic and Social Council. */
    ECONOMIC_AND_SOCIAL_COUNCIL("economic and social council", "ecosoc", "E"),
    /** The Trusteeship Council. */
    TRUSTEESHIP_COUNCIL("trusteeship council", "", "T"),
    /** The Human Rights Council. */
    HUMAN_RIGHTS_COUNCIL("human rights council", "unhrc", "A/HRC");

    private static final Pattern COMMITTEE =
            Pattern.compile("(.*\\()?(first|second|third|fourth|fifth|sixth|special political) committee(\\)| \\(.*)?");
    private static final Pattern COMMITTEE_SERIES = Pattern.compile("A/(C\\.[1-6]|SPC)");
    private static final Pattern SPECIAL_NUMBER = Pattern.compile("E?S-\\d+/\\d+( ?[A-Z])?");
    private static final Pattern SESSION_NUMBER =
            Pattern.compile("(?<session>\\d{1,3})/\\d+( ?[A-Z])?|\\d+( [A-Z])? ?\\((?<roman>[IVXL]+)\\)");

    private static final ImmutableSet<String> PERMANENT_MEMBERS =
            ImmutableSet.of("CHN", "FRA", "GBR", "RUS", "SUHH", "TWN", "USA");

    private static final int LAST_IRREGULAR_SESSION = 19;
    private static final LocalDate FIRST_ENLARGEMENT = LocalDate.of(1965, 8, 31);
    private static final LocalDate SECOND_ENLARGEMENT = LocalDate.of(1973, 9, 24);

    private final String bareName;
    private final String shortId;
    private final String series;

    UnitedNationsOrgan(String bareName, String shortId, String series) {
        this.bareName = bareName;
        this.shortId = shortId;
        this.series = series;
    }

    /** {@return whether it is a Council, in which some of the Members of the United Nations sit} */
    public boolean isCouncil() {
        return this != GENERAL_ASSEMBLY && this != MAIN_COMMITTEE;
    }

    /**
     * {@return how many members it had at most on certain days, as the Charter (articles 23 and 61, with the amendments that came into force
     *     on 31 August 1965 and 24 September 1973) and resolution 60/251 say; empty for the Trusteeship Council, of which no number
     *     is stated, and if the days are open}
     *
     * @param days the days
     */
    public OptionalLong mostMembers(DayRange days) {
        if (days.first() == Long.MIN_VALUE || days.last() == Long.MAX_VALUE) {
            return OptionalLong.empty();
        }
        LocalDate last = LocalDate.ofEpochDay(days.last());
        return switch (this) {
            case GENERAL_ASSEMBLY, MAIN_COMMITTEE -> OptionalLong.of(mostMembersOfUnitedNations(days));
            case SECURITY_COUNCIL -> OptionalLong.of(last.isBefore(FIRST_ENLARGEMENT) ? 11 : 15);
            case ECONOMIC_AND_SOCIAL_COUNCIL ->
                OptionalLong.of(last.isBefore(FIRST_ENLARGEMENT) ? 18 : last.isBefore(SECOND_ENLARGEMENT) ? 27 : 54);
            case HUMAN_RIGHTS_COUNCIL -> OptionalLong.of(47);
            case TRUSTEESHIP_COUNCIL -> OptionalLong.empty();
        };
    }

    /**
     * {@return how many Members the United Nations had at most at the start or the end of certain days}
     *
     * @param days the days, neither of which is open
     */
    public static long mostMembersOfUnitedNations(DayRange days) {
        return Math.max(MemberNumbers.on(days.first()), MemberNumbers.on(days.last()));
    }

    /** How many Members the United Nations had, from each day on which the number changed. */
    private static final class MemberNumbers {
        private static final NavigableMap<Long, Integer> FROM = new TreeMap<>();

        static {
            for (RegisteredState state : MemberStates.registry().all()) {
                for (StateMembership membership : state.memberships()) {
                    DayRange term = PartyFacts.days(membership.period());
                    addFrom(term.first());
                    if (term.last() != Long.MAX_VALUE) {
                        addFrom(term.last() + 1);
                    }
                }
            }
        }

        private MemberNumbers() {}

        private static void addFrom(long day) {
            FROM.computeIfAbsent(
                    day,
                    from -> MemberStates.registry()
                            .membersAt(LocalDate.ofEpochDay(from))
                            .size());
        }

        static int on(long day) {
            Map.Entry<Long, Integer> from = FROM.floorEntry(day);
            return from == null ? 0 : from.getValue();
        }
    }

    /**
     * {@return whether a party is a permanent member of the Security Council (Charter, article 23), the Soviet Union and the Russian
     *     Federation included}
     *
     * @param code the code of the State, such as {@code FRA}
     */
    public static boolean isPermanentMember(String code) {
        return PERMANENT_MEMBERS.contains(code);
    }

    /** {@return the series of its documents, such as {@code A/HRC}; empty for a main committee, of which there are several} */
    public Optional<String> series() {
        return series.isEmpty() ? Optional.empty() : Optional.of(series);
    }

    /**
     * {@return whether a day may lie in a regular session of the General Assembly; true for the first nineteen, some of which began at any time of
     *     the year}
     *
     * @param session the number of the session
     * @param day the day
     */
    public static boolean mayBeInSession(int session, LocalDate day) {
        return session <= LAST_IRREGULAR_SESSION || AssemblySessions.mayInclude(session, day);
    }

    /** Those organizations of a document that are certainly organs of the United Nations. */
    static final class Known {
        private final Map<String, UnitedNationsOrgan> organs = new HashMap<>();
        private final Set<String> unitedNations = new HashSet<>();

        Known(CheckContext context) {
            for (Organization organization : context.records(Organization.class)) {
                if (organization.parentId().isEmpty() && isTheUnitedNations(organization)) {
                    unitedNations.add(organization.id().toString());
                }
            }
            Evidence evidence = new Evidence(context);
            for (Organization organization : context.records(Organization.class)) {
                UnitedNationsOrgan organ = organOf(context, organization, evidence);
                if (organ != null) {
                    organs.put(organization.id().toString(), organ);
                }
            }
            // A committee may stand before the Assembly.
            for (Organization organization : context.records(Organization.class)) {
                Id<Organization> parent = organization.parentId().orElse(null);
                if (parent != null
                        && (isUnitedNations(context, parent) || of(context, parent) == GENERAL_ASSEMBLY)
                        && isCommittee(organization)) {
                    organs.putIfAbsent(organization.id().toString(), MAIN_COMMITTEE);
                }
            }
        }

        @Nullable
        UnitedNationsOrgan of(CheckContext context, Id<Organization> id) {
            UnitedNationsOrgan known = organs.get(id.toString());
            return known == null && context.record(id) == null ? byFullId(id.toString()) : known;
        }

        private boolean isUnitedNations(CheckContext context, Id<Organization> id) {
            return unitedNations.contains(id.toString())
                    || (context.record(id) == null && id.toString().equals("united-nations"));
        }

        private @Nullable UnitedNationsOrgan organOf(
                CheckContext context, Organization organization, Evidence evidence) {
            for (Identifier identifier : organization.identifiers()) {
                if (identifier.scheme().equals("un-symbol-series")) {
                    return bySeries(identifier.value());
                }
            }
            String id = organization.id().toString();
            Optional<Id<Organization>> parent = organization.parentId();
            boolean ofUnitedNations = parent.isPresent() && isUnitedNations(context, parent.get());
            if (unitedNations.contains(id)) {
                // Data sets of votes name no organ.
                return evidence.assemblies.contains(id) ? GENERAL_ASSEMBLY : null;
            }
            UnitedNationsOrgan full = byFullId(id);
            for (UnitedNationsOrgan organ : values()) {
                boolean bare = isNamed(organization, organ.bareName);
                if (organ.isNamedInFull(organization) || (full == organ && (bare || ofUnitedNations))) {
                    return organ;
                }
                if (bare && parent.isEmpty()) {
                    if (organ == SECURITY_COUNCIL
                            || (!organ.shortId.isEmpty() && id.equals(organ.shortId))
                            || evidence.isFor(organ, id)) {
                        return organ;
                    }
                } else if (bare
                        && (ofUnitedNations || (organ == HUMAN_RIGHTS_COUNCIL && isAssembly(context, parent)))) {
                    return organ;
                }
            }
            return null;
        }

        private static boolean isAssembly(CheckContext context, Optional<Id<Organization>> parent) {
            Organization organization = context.find(Organization.class, parent);
            return organization != null && GENERAL_ASSEMBLY.isNamedInFull(organization);
        }
    }

    /** The bodies that do what only the Assembly or the Human Rights Council does. */
    private static final class Evidence {
        private static final ImmutableSet<String> ACTS = ImmutableSet.of("RES", "PRST");

        private final Set<String> assemblies = new HashSet<>();
        private final Set<String> humanRightsCouncils = new HashSet<>();

        Evidence(CheckContext context) {
            for (Congress congress : context.records(Congress.class)) {
                if (congress.bodyId().isPresent() && isSessionOfAssembly(congress)) {
                    assemblies.add(congress.bodyId().get().toString());
                }
            }
            context.records(Resolution.class).forEach(text -> read(text, text.bodyId()));
            context.forEach(Action.class, action -> read(action, context));
        }

        private void read(Action action, CheckContext context) {
            FormalText<?> text = action.bodyId().isEmpty() ? null : context.text(action.textId());
            if (text != null && isActOf(action, text)) {
                read(text, action.bodyId());
                if (text.number().isPresent() && isOfSession(text.number().get(), action.date())) {
                    assemblies.add(action.bodyId().get().toString());
                }
            }
        }

        /** Another body may welcome the act of one. */
        private static boolean isActOf(Action action, FormalText<?> text) {
            return text.bodyId().isEmpty() || text.bodyId().equals(action.bodyId());
        }

        boolean isFor(UnitedNationsOrgan organ, String id) {
            return (organ == GENERAL_ASSEMBLY && assemblies.contains(id))
                    || (organ == HUMAN_RIGHTS_COUNCIL && humanRightsCouncils.contains(id));
        }

        private void read(FormalText<?> text, Optional<Id<Organization>> body) {
            if (body.isEmpty()) {
                return;
            }
            Optional<ParsedSymbol> symbol = text.symbol().flatMap(DocumentSymbol::parsed);
            String series = symbol.map(ParsedSymbol::series).orElse("");
            boolean isAct =
                    symbol.flatMap(ParsedSymbol::nature).filter(ACTS::contains).isPresent();
            // A/RES/668(XXI) is also of the World Tourism Organization.
            if ((series.equals("A")
                            && isAct
                            && symbol.get().session().filter(Evidence::isArabic).isPresent())
                    || matches(text, SPECIAL_NUMBER)) {
                assemblies.add(body.get().toString());
            } else if (isAct && series.equals(HUMAN_RIGHTS_COUNCIL.series)) {
                humanRightsCouncils.add(body.get().toString());
            }
        }

        private static boolean isArabic(String session) {
            return Character.isDigit(session.charAt(session.length() - 1));
        }

        private static boolean matches(FormalText<?> text, Pattern pattern) {
            return text.number()
                    .filter(number -> pattern.matcher(number).matches())
                    .isPresent();
        }

        private static boolean isSessionOfAssembly(Congress congress) {
            Optional<LocalDate> start =
                    congress.period().flatMap(period -> period.start()).flatMap(PartialDate::earliest);
            return congress.form().equals(Optional.of(CongressForm.SESSION))
                    && congress.ordinal().isPresent()
                    && congress.ordinal().getAsInt() > 1
                    && start.isPresent()
                    && start.get().getYear()
                            == AssemblySessions.YEAR_BEFORE_FIRST
                                    + congress.ordinal().getAsInt()
                    && start.get().getMonthValue() == 9;
        }

        private static boolean isOfSession(String number, Optional<PartialDate> date) {
            Matcher matcher = SESSION_NUMBER.matcher(number);
            Optional<LocalDate> day = date.flatMap(PartialDate::earliest);
            if (!matcher.matches() || day.isEmpty()) {
                return false;
            }
            OptionalInt session = matcher.group("session") != null
                    ? OptionalInt.of(Integer.parseInt(matcher.group("session")))
                    : RomanNumeral.of(matcher.group("roman"));
            return session.isPresent() && AssemblySessions.mayInclude(session.getAsInt(), day.get());
        }
    }

    /** The regular sessions of the General Assembly. */
    private static final class AssemblySessions {
        /** The first session was held in 1946, and all that followed began in the year of their number after 1945. */
        static final int YEAR_BEFORE_FIRST = 1945;

        private AssemblySessions() {}

        static boolean mayInclude(int session, LocalDate day) {
            int year = YEAR_BEFORE_FIRST + session;
            return !day.isBefore(LocalDate.of(year, 9, 1)) && day.isBefore(LocalDate.of(year + 1, 10, 1));
        }
    }

    /**
     * {@return the organ of the United Nations that has the same name as a body, such as <em>General Assembly</em>, whether or not the body is
     *     that organ; empty if none has}
     *
     * @param body the body
     */
    public static Optional<UnitedNationsOrgan> ofTheSameName(Organization body) {
        for (UnitedNationsOrgan organ : values()) {
            if (isNamed(body, organ.bareName)) {
                return Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the organ whose documents have a series; empty if none of them has}
     *
     * @param series the series, such as {@code A/HRC}
     */
    public static Optional<UnitedNationsOrgan> ofSeries(String series) {
        return Optional.ofNullable(bySeries(series));
    }

    private static boolean isTheUnitedNations(Organization organization) {
        String id = organization.id().toString();
        return isNamed(organization, "united nations") || id.equals("united-nations");
    }

    private boolean isNamedInFull(Organization organization) {
        return !bareName.isEmpty()
                && (isNamed(organization, "united nations " + bareName)
                        || isNamed(organization, bareName + " of the united nations"));
    }

    private static boolean isNamed(Organization organization, String text) {
        for (Name name : organization.names()) {
            if (!text.isEmpty()
                    && Ascii.toLowerCase(name.text().lookupOrFirst("en")).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommittee(Organization organization) {
        for (Name name : organization.names()) {
            if (COMMITTEE
                    .matcher(Ascii.toLowerCase(name.text().lookupOrFirst("en")))
                    .matches()) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable UnitedNationsOrgan bySeries(String series) {
        for (UnitedNationsOrgan organ : values()) {
            if (!organ.series.isEmpty() && organ.series.equals(series)) {
                return organ;
            }
        }
        return COMMITTEE_SERIES.matcher(series).matches() ? MAIN_COMMITTEE : null;
    }

    private static @Nullable UnitedNationsOrgan byFullId(String id) {
        for (UnitedNationsOrgan organ : values()) {
            String name = organ.bareName.replace(' ', '-');
            if (!name.isEmpty() && (id.equals("un-" + name) || id.equals("united-nations-" + name))) {
                return organ;
            }
        }
        return null;
    }
}
