package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.College;
import org.congress4j.model.CollegeBuilder;
import org.congress4j.model.Party;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link College}. */
final class CollegeDescription {
    static final ValueType<College> TYPE = ValueType.of(College.class, CollegeDescription::members);

    private static Members<College> members() {
        return Members.of(College::builder, CollegeBuilder::build)
                .required("key", College::key, CollegeBuilder::key, KEY)
                .optional("name", College::name, CollegeBuilder::name, LOCALIZED_TEXT)
                .optional("tally", College::tally, CollegeBuilder::tally, value(TallyDescription.TYPE))
                .optionalLong("size", College::size, CollegeBuilder::size, COUNT)
                .optionalInt("seats", College::seats, CollegeBuilder::seats, POSITIVE)
                .set(
                        "listedChoices",
                        College::listedChoices,
                        CollegeBuilder::addAllListedChoices,
                        code(VoteChoice.LIST))
                .ballots("ballots", College::ballots, CollegeBuilder::putAllBallots, reference(Party.class))
                .ballots("unresolvedBallots", College::unresolvedBallots, CollegeBuilder::putAllUnresolvedBallots, TEXT)
                .extensions(College::extensions, CollegeBuilder::putAllExtensions);
    }
}
