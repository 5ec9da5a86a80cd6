package org.congress4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.congress4j.model.code.OrganizationKind;
import org.immutables.value.Value;

/**
 * A body, an organ, a group of States, an office, or an organization of any kind, such as the Commission on Crime Prevention
 * and Criminal Justice.
 *
 * <pre>{@code
 * Organization commission = Organization.builder()
 *         .id(Id.of("ccpcj"))
 *         .addName(Name.official("en", "Commission on Crime Prevention and Criminal Justice"))
 *         .kind(OrganizationKind.SUBSIDIARY_ORGAN)
 *         .parentId(Id.of("un-ecosoc"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract non-sealed class Organization implements ProceedingsRecord<Organization>, Party {
    Organization() {}

    /** {@return the id, unique in a document, such as {@code ccpcj}} */
    @Override
    public abstract Id<Organization> id();

    /** {@return the names, official ones first by custom; never empty} */
    public abstract ImmutableList<Name> names();

    /** {@return what it is; absent if not stated} */
    public abstract Optional<OrganizationKind> kind();

    /** {@return the organization of which it is a part; absent if not stated} */
    public abstract Optional<Id<Organization>> parentId();

    /** {@return the State of whose government it is a part; absent if not stated} */
    public abstract Optional<Id<MemberState>> stateId();

    /** {@return when it existed; absent if not stated} */
    public abstract Optional<DateRange> period();

    /** {@return the rules of procedure, as far as they are known; absent if not stated} */
    public abstract Optional<RulesOfProcedure> rulesOfProcedure();

    /** {@return the first official name, or the first name if none is official} */
    @Override
    public final LocalizedText name() {
        return Name.preferred(names()).text();
    }

    @Value.Check
    final void check() {
        Checks.named("organization", id(), names());
    }

    /** {@return a builder with nothing set} */
    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    /** {@return a builder that starts from this value} */
    public abstract OrganizationBuilder toBuilder();
}
