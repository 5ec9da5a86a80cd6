package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Election;
import org.congress4j.model.ElectionBuilder;

/** The description of {@link Election}. */
final class ElectionDescription {
    static final ValueType<Election> TYPE = ValueType.of(Election.class, ElectionDescription::members);

    private static Members<Election> members() {
        return Members.of(Election::builder, ElectionBuilder::build)
                .optionalInt("seats", Election::seats, ElectionBuilder::seats, POSITIVE)
                .optional(
                        "seatGroup", Election::seatGroup, ElectionBuilder::seatGroup, value(SeatGroupDescription.TYPE))
                .optionalLong("ballotPapers", Election::ballotPapers, ElectionBuilder::ballotPapers, COUNT)
                .optionalLong("invalid", Election::invalid, ElectionBuilder::invalid, COUNT)
                .optionalLong("validBallots", Election::validBallots, ElectionBuilder::validBallots, COUNT)
                .optionalLong("abstentions", Election::abstentions, ElectionBuilder::abstentions, COUNT)
                .optionalLong("presentAndVoting", Election::presentAndVoting, ElectionBuilder::presentAndVoting, COUNT)
                .optionalLong("requiredMajority", Election::requiredMajority, ElectionBuilder::requiredMajority, COUNT)
                .set(
                        "restrictedTo",
                        Election::restrictedTo,
                        ElectionBuilder::addAllRestrictedTo,
                        value(CandidateDescription.TYPE))
                .extensions(Election::extensions, ElectionBuilder::putAllExtensions);
    }
}
