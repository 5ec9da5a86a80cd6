package org.congress4j.model.check.rules.scalars;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.congress4j.model.PartialDateTime;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class OffsetConflictsWithZone extends MemberRule<PartialDateTime> {
    public OffsetConflictsWithZone() {
        super(
                MemberKind.TIME,
                RuleDescription.error(RuleGroup.SCALARS, "offset_conflicts_with_zone")
                        .finds("A time with an offset that does not apply in the time zone of the sitting.")
                        .message("{time:time} has an offset that did not apply in {zone:time-zone} at that time")
                        .reason("Times in the model have no offset, but one with an offset loads. This offset "
                                + "contradicts the time zone of the session.")
                        .example("A start with +10:00 and an end with Z (github.com/pretalx/pretalx/issues/1145).")
                        .advice("Find out which of the two is right, and write the local time without an offset.")
                        .needs("The time zone of the session or its congress.")
                        .addCause("zone")
                        .build());
    }

    @Override
    public void check(PartialDateTime time, MemberPlace place, Findings findings) {
        ZoneId zone = place.zone();
        Optional<OffsetDateTime> moment = zone == null ? Optional.empty() : Offsets.of(time);
        if (moment.isPresent()
                && !requireNonNull(zone)
                        .getRules()
                        .getValidOffsets(moment.get().toLocalDateTime())
                        .contains(moment.get().getOffset())) {
            findings.at(place)
                    .with("time", time)
                    .with("zone", requireNonNull(zone))
                    .add();
        }
    }
}
