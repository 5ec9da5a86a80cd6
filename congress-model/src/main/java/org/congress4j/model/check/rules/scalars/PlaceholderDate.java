package org.congress4j.model.check.rules.scalars;

import java.time.LocalDate;
import org.congress4j.model.CongressSeries;
import org.congress4j.model.MemberState;
import org.congress4j.model.Membership;
import org.congress4j.model.Organization;
import org.congress4j.model.PartialDate;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.MemberPlace;
import org.congress4j.model.check.engine.MemberRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class PlaceholderDate extends MemberRule<PartialDate> {
    private static final int FIRST_YEAR = 2;

    public PlaceholderDate() {
        super(
                MemberKind.DATE,
                RuleDescription.warning(RuleGroup.SCALARS, "placeholder_date")
                        .finds("A placeholder date, such as 0001-01-01.")
                        .message("'{date:date}' is a placeholder, not a date")
                        .reason("A program needed a date that nobody knew. No congress was held before 1800, and none "
                                + "will be in 9999. The periods of States, organizations, memberships and "
                                + "series may be old, so only the years 1 and 9999 are reported there.")
                        .example("3,097 of 4,226 texts of the Security Council in AKN4UN date the step "
                                + "draftResolutionAdditionalSponsors 0001-01-01 "
                                + "(github.com/UNxml/SCresolutions).")
                        .advice("Leave the member out; the member \"absent\" can say why.")
                        .addCause("date")
                        .build());
    }

    @Override
    public void check(PartialDate date, MemberPlace place, Findings findings) {
        if (date.earliest().isPresent() && !mayBeOld(date, place)) {
            findings.at(place).with("date", date).add();
        }
    }

    private static boolean mayBeOld(PartialDate date, MemberPlace place) {
        int year = date.earliest().map(LocalDate::getYear).orElse(0);
        return year >= FIRST_YEAR
                && year < 9999
                && (place.record() instanceof MemberState
                        || place.record() instanceof Organization
                        || place.record() instanceof Membership
                        || place.record() instanceof CongressSeries);
    }
}
