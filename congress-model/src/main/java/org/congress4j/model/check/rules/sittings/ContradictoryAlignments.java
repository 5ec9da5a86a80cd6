package org.congress4j.model.check.rules.sittings;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.congress4j.model.Alignment;
import org.congress4j.model.Id;
import org.congress4j.model.Statement;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RecordRule;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.code.AlignmentKind;

public final class ContradictoryAlignments extends RecordRule<Statement> {
    private static final ImmutableSet<AlignmentKind> JOINS =
            ImmutableSet.of(AlignmentKind.ALIGN, AlignmentKind.SUPPORT);
    private static final ImmutableSet<AlignmentKind> LEAVES =
            ImmutableSet.of(AlignmentKind.OPPOSE, AlignmentKind.DISSOCIATE);

    public ContradictoryAlignments() {
        super(
                Statement.class,
                RuleDescription.warning(RuleGroup.SITTINGS, "contradictory_alignments")
                        .finds("A party that both joins and rejects a statement.")
                        .message("{party:id-or-name} is listed under '{first:code}' and under '{second:code}'")
                        .reason("A party that aligns itself with a statement, or supports it, neither dissociates "
                                + "itself from it nor opposes it.")
                        .advice("Check the printed record. A view on parts of a text is a position statement.")
                        .build());
    }

    @Override
    public void check(Statement statement, CheckContext context, Findings findings) {
        if (statement.alignments().size() > 1) {
            check(statement, findings);
        }
    }

    private static void check(Statement statement, Findings findings) {
        Map<String, AlignmentKind> first = new HashMap<>();
        for (int i = 0; i < statement.alignments().size(); i++) {
            Alignment alignment = statement.alignments().get(i);
            String party =
                    alignment.partyId().map(Id::toString).or(alignment::name).orElseThrow();
            AlignmentKind before = first.putIfAbsent(party, alignment.kind());
            if (before != null
                    && ((JOINS.contains(before) && LEAVES.contains(alignment.kind()))
                            || (LEAVES.contains(before) && JOINS.contains(alignment.kind())))) {
                findings.at(statement, "alignments", i)
                        .with("party", party)
                        .with("first", before)
                        .with("second", alignment.kind())
                        .add();
            }
        }
    }
}
