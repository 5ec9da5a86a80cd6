package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.congress4j.model.Tally;
import org.congress4j.model.TallyBuilder;
import org.congress4j.model.code.VoteChoice;

/** The description of {@link Tally}. */
final class TallyDescription {
    static final ValueType<Tally> TYPE = ValueType.of(Tally.class, TallyDescription::members);

    private static Members<Tally> members() {
        return Members.of(Tally::builder, TallyBuilder::build)
                .optionalLong("yes", Tally::yes, TallyBuilder::yes, COUNT)
                .optionalLong("no", Tally::no, TallyBuilder::no, COUNT)
                .optionalLong("abstain", Tally::abstain, TallyBuilder::abstain, COUNT)
                .optionalLong("notParticipating", Tally::notParticipating, TallyBuilder::notParticipating, COUNT)
                .optionalLong("absent", Tally::absent, TallyBuilder::absent, COUNT)
                .optionalLong("nonVoting", Tally::nonVoting, TallyBuilder::nonVoting, COUNT)
                .optionalLong("notEligible", Tally::notEligible, TallyBuilder::notEligible, COUNT)
                .optionalLong("vacant", Tally::vacant, TallyBuilder::vacant, COUNT)
                .map("others", TallyDescription::others, TallyDescription::putOthers, COUNT)
                .optionalLong("invalid", Tally::invalid, TallyBuilder::invalid, COUNT)
                .optionalLong("cast", Tally::cast, TallyBuilder::cast, COUNT)
                .optionalLong("total", Tally::total, TallyBuilder::total, COUNT)
                .extensions(Tally::extensions, TallyBuilder::putAllExtensions);
    }

    private static ImmutableMap<String, Long> others(Tally tally) {
        return tally.others().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(other -> other.getKey().toString(), Map.Entry::getValue));
    }

    private static void putOthers(TallyBuilder builder, Map<String, Long> others) {
        others.forEach((choice, number) -> builder.putOther(VoteChoice.of(choice), number));
    }
}
