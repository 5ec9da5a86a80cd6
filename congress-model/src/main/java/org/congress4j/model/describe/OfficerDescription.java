package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Congress;
import org.congress4j.model.Officer;
import org.congress4j.model.OfficerBuilder;
import org.congress4j.model.Organization;
import org.congress4j.model.Party;
import org.congress4j.model.Proceedings;
import org.congress4j.model.ProceedingsBuilder;
import org.congress4j.model.code.OfficeKind;

/** The description of {@link Officer}. */
final class OfficerDescription {
    static final RecordType<Officer> TYPE = RecordType.of(
            "officer",
            "officers",
            Officer.class,
            Proceedings::officers,
            ProceedingsBuilder::addAllOfficers,
            OfficerDescription::members);

    private static Members<Officer> members() {
        return Members.of(Officer::builder, OfficerBuilder::build)
                .required("id", Officer::id, OfficerBuilder::id, ownId())
                .required("office", Officer::office, OfficerBuilder::office, code(OfficeKind.LIST))
                .optional("congressId", Officer::congressId, OfficerBuilder::congressId, reference(Congress.class))
                .optional("bodyId", Officer::bodyId, OfficerBuilder::bodyId, reference(Organization.class))
                .optional("holderId", Officer::holderId, OfficerBuilder::holderId, reference(Party.class))
                .optional("holderName", Officer::holderName, OfficerBuilder::holderName, TEXT)
                .atLeastOneOf("holderId", "holderName")
                .list(
                        "capacities",
                        Officer::capacities,
                        OfficerBuilder::addAllCapacities,
                        value(CapacityDescription.TYPE))
                .optional("period", Officer::period, OfficerBuilder::period, value(DateRangeDescription.TYPE))
                .optional(
                        "electedByRef",
                        Officer::electedByRef,
                        OfficerBuilder::electedByRef,
                        keyReference(KeyTarget.VOTE))
                .optional("shared", Officer::shared, OfficerBuilder::shared, FLAG)
                .common(
                        OfficerBuilder::addAllIdentifiers,
                        OfficerBuilder::addAllSourceIds,
                        OfficerBuilder::addAllClaims,
                        OfficerBuilder::putAllAbsent,
                        OfficerBuilder::modified)
                .extensions(Officer::extensions, OfficerBuilder::putAllExtensions);
    }
}
