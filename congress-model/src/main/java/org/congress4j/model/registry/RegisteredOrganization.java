package org.congress4j.model.registry;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.LocalizedText;
import org.congress4j.model.Membership;
import org.congress4j.model.Name;
import org.congress4j.model.Organization;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.Source;
import org.congress4j.model.code.NameKind;
import org.congress4j.model.code.OrganizationKind;

/**
 * A group of States or an organization in the registry {@link MemberStates}, with its members over time, such as the Group of 77,
 * {@code g77}, or the European Union, {@code european-union}.
 *
 * <p>Each membership cites its sources; what no source confirms is absent, and a period is as precise as its source: a start of
 * {@code ..2008} says that the State belonged in 2008, and not since when.
 */
public final class RegisteredOrganization {
    private final Id<Organization> id;
    private final OrganizationKind kind;
    private final Optional<DateRange> period;
    private final ImmutableList<Name> names;
    private final ImmutableList<Membership> memberships;
    private final ImmutableMap<String, String> sources;

    RegisteredOrganization(OrganizationDraft facts, Map<String, String> sources) {
        id = facts.id;
        kind = facts.kind;
        period = facts.period;
        names = ImmutableList.copyOf(facts.names);
        memberships = ImmutableList.copyOf(facts.memberships);
        this.sources = facts.sources.stream()
                .collect(toImmutableMap(key -> key, key -> Objects.requireNonNull(sources.get(key), key)));
    }

    /** {@return the id as the id of a record of a document, such as {@code g77}} */
    public Id<Organization> id() {
        return id;
    }

    /** {@return what it is, such as {@link OrganizationKind#REGIONAL_GROUP}} */
    public OrganizationKind kind() {
        return kind;
    }

    /** {@return when it existed; absent if not known} */
    public Optional<DateRange> period() {
        return period;
    }

    /** {@return the names, in order of time, then abbreviations and other spellings; never empty} */
    public ImmutableList<Name> names() {
        return names;
    }

    /** {@return the memberships of all times, in the order of the registry} */
    public ImmutableList<Membership> memberships() {
        return memberships;
    }

    /** {@return the keys of the sources of these facts with their descriptions} */
    public ImmutableMap<String, String> sources() {
        return sources;
    }

    /**
     * {@return the memberships that surely held on a day, those of observers and of suspended members included}
     *
     * @param at the day
     */
    public ImmutableList<Membership> membershipsAt(LocalDate at) {
        return memberships.stream()
                .filter(membership -> membership
                        .period()
                        .map(known -> known.surelyContains(at))
                        .orElse(true))
                .collect(toImmutableList());
    }

    /** {@return the organization as a record of a document, with its names and sources} */
    public Organization organization() {
        return Organization.builder()
                .id(id)
                .kind(kind)
                .names(names)
                .period(period)
                .build();
    }

    /**
     * Adds the organization, its memberships of all times and their sources to a document that has none of them yet.
     *
     * @param document what the document is built with
     */
    public void addTo(ProceedingsBuilder document) {
        document.addOrganization(organization()).addAllMemberships(memberships);
        sources.forEach((key, description) -> document.addSource(Source.builder()
                .id(sourceId(key))
                .title(LocalizedText.of("en", description))
                .build()));
    }

    static Id<Source> sourceId(String key) {
        return Id.of("registry-" + key.toLowerCase(Locale.ROOT));
    }

    /** {@return the id and the last name, such as {@code g77 Group of 77}} */
    @Override
    public String toString() {
        return id + " "
                + names.stream()
                        .filter(name -> !name.kind().equals(Optional.of(NameKind.ABBREVIATION)))
                        .map(name -> name.text().lookupOrFirst("en"))
                        .findFirst()
                        .orElse("");
    }
}
