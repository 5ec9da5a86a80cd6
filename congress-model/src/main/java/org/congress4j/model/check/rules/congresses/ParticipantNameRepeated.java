package org.congress4j.model.check.rules.congresses;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.congress4j.model.Id;
import org.congress4j.model.Participant;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.FoldedName;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;

public final class ParticipantNameRepeated extends DocumentRule {
    public ParticipantNameRepeated() {
        super(RuleDescription.info(RuleGroup.CONGRESSES, "participant_name_repeated")
                .finds("A name that stands twice on one list of participants.")
                .message("'{name:name}' is already on the list as {first:id}, {where:text}")
                .reason(
                        "A person was listed twice, or two persons have one name; who belongs to several delegations is listed "
                                + "in each. Case, accents and the order of words do not count. Persons with two records or of two genders, "
                                + "surnames alone and, in other delegations, surnames with initials are left alone.")
                .example(
                        "The provisional list of the 24th Conference of the Parties to the UNFCCC has 22 names twice in one delegation.")
                .advice(
                        "Remove one of the two if they are of one person in one delegation; refer to the persons if they are two.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        ImmutableList<Participant> participants = context.records(Participant.class);
        List<String> names = new ArrayList<>(participants.size());
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new HashSet<>();
        for (Participant participant : participants) {
            String name = participant.writtenName().map(FoldedName::of).orElse("");
            names.add(name);
            if (!seen.add(name)) {
                repeated.add(name);
            }
        }
        Map<String, Participant> listed = new HashMap<>();
        Map<String, Participant> inDelegation = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!repeated.contains(name) || !FoldedName.hasSeveralWords(name)) {
                continue;
            }
            Participant participant = participants.get(i);
            Optional<? extends Id<?>> congress = context.congressOf(participant);
            if (congress.isPresent()) {
                String onList = name + "\n"
                        + participant
                                .rosterRef()
                                .map(Object::toString)
                                .orElseGet(() -> congress.get().toString());
                String among = onList + "\n"
                        + participant.delegationId().map(Id::toString).orElse("");
                Participant same = inDelegation.putIfAbsent(among, participant);
                Participant other = FoldedName.isFull(name) ? listed.putIfAbsent(onList, participant) : null;
                Participant first = same == null ? other : same;
                if (first != null && mayBeOne(first, participant)) {
                    findings.at(participant, "writtenName")
                            .with("name", participant.writtenName().orElseThrow())
                            .with("first", first.id())
                            .with("where", where(first, same != null))
                            .add();
                }
            }
        }
    }

    private static String where(Participant first, boolean same) {
        if (first.delegationId().isEmpty()) {
            return "in no delegation";
        }
        return same
                ? "in the same delegation"
                : "in delegation '" + first.delegationId().get() + "'";
    }

    /** Whether the two may be one person that is not known to be listed twice, which has a rule of its own. */
    private static boolean mayBeOne(Participant first, Participant second) {
        return (first.personId().isEmpty() || second.personId().isEmpty())
                && !Stated.differ(first.gender(), second.gender())
                && !Stated.differ(first.sex(), second.sex());
    }
}
