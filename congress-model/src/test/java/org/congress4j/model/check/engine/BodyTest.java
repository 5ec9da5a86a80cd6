package org.congress4j.model.check.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.congress4j.model.check.Records.doc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.congress4j.model.DateRange;
import org.congress4j.model.Id;
import org.congress4j.model.Membership;
import org.congress4j.model.code.MembershipRole;
import org.junit.jupiter.api.Test;

/** The answers of a body are held against a look at each membership. */
class BodyTest {
    private static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final List<String> PARTIES = List.of("FRA", "JPN", "DEU", "BRA", "KEN");

    private final Random random = new Random(20001101);

    @Test
    void knowsWhoWasAMemberOnAnyDays() {
        for (int round = 0; round < 100; round++) {
            compare(memberships(1 + random.nextInt(12), 0));
        }
    }

    @Test
    void takesTermsThatEndBeforeTheyStartAsTheyAre() {
        for (int round = 0; round < 20; round++) {
            compare(memberships(6, 3));
        }
    }

    private void compare(List<Membership> memberships) {
        CheckContext context = new CheckContext(doc(p -> p.addAllMemberships(memberships)), START);
        Body body = requireNonNull(context.body(Id.of("o")));
        for (int question = 0; question < 40; question++) {
            long first = START.toEpochDay() + random.nextInt(70);
            DayRange days = question % 8 == 0 ? DayRange.ANY : new DayRange(first, first + random.nextInt(3) * 7L);
            List<String> members = new ArrayList<>();
            for (String party : PARTIES) {
                Body.Standing expected = standing(memberships, party, days);
                assertThat(body.standing(context.party(Id.of(party)), days))
                        .as("%s in %s on %s", party, memberships, days)
                        .isEqualTo(expected);
                if (expected == Body.Standing.MEMBER) {
                    members.add(party);
                }
            }
            assertThat(body.memberCount(days)).as("%s on %s", memberships, days).isEqualTo(members.size());
            assertThat(body.members(days)).map(PartyFacts::id).containsExactlyInAnyOrderElementsOf(members);
        }
    }

    private List<Membership> memberships(int count, int backward) {
        List<Membership> memberships = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate start = START.plusDays(random.nextInt(60));
            LocalDate end = start.plusDays(random.nextInt(20) - (i < backward ? 20 : 0));
            MembershipRole role = random.nextInt(3) == 0 ? MembershipRole.OBSERVER : MembershipRole.MEMBER;
            Optional<DateRange> period = random.nextInt(15) == 0
                    ? Optional.empty()
                    : Optional.of(DateRange.of(start.toString(), end.toString()));
            memberships.add(Membership.builder()
                    .id(Id.of("m" + i))
                    .partyId(Id.of(PARTIES.get(random.nextInt(PARTIES.size()))))
                    .organizationId(Id.of("o"))
                    .role(role)
                    .period(period)
                    .build());
        }
        return memberships;
    }

    private static Body.Standing standing(List<Membership> memberships, String party, DayRange days) {
        Body.Standing standing = Body.Standing.NONE;
        for (Membership membership : memberships) {
            DayRange term = membership.period().map(PartyFacts::days).orElse(DayRange.ANY);
            if (membership.partyId().toString().equals(party)
                    && term.first() <= days.last()
                    && term.last() >= days.first()) {
                if (membership.role().equals(MembershipRole.MEMBER)) {
                    return Body.Standing.MEMBER;
                }
                standing = Body.Standing.OBSERVER;
            }
        }
        return standing;
    }
}
