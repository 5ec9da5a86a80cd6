package org.congress4j.model.check.rules.references;

import org.congress4j.model.DeclaredCode;
import org.congress4j.model.check.engine.CheckContext;
import org.congress4j.model.check.engine.DocumentRule;
import org.congress4j.model.check.engine.Findings;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.describe.RecordTypes;
import org.congress4j.model.spelling.SpelledNames;
import org.congress4j.model.spelling.Spelling;

public final class DeclaredForNoList extends DocumentRule {
    public DeclaredForNoList() {
        super(RuleDescription.warning(RuleGroup.REFERENCES, "declared_for_no_list")
                .finds("A declared code of a list that does not exist.")
                .message("there is no list '{list:name}' to which '{code:name}' could be added{hint:text}")
                .reason("A code is declared for one list, which has the name of its definition in the schema, such as "
                        + "sessionKind.")
                .advice("Correct the name of the list.")
                .addCause("list")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (int i = 0; i < context.header().declaredCodes().size(); i++) {
            DeclaredCode declared = context.header().declaredCodes().get(i);
            if (!RecordTypes.codeLists().containsKey(declared.list())) {
                SpelledNames lists = SpelledNames.of(RecordTypes.codeLists().keySet());
                findings.atRoot("declaredCodes", i, "list")
                        .with("list", declared.list())
                        .with("code", declared.code())
                        .with("hint", Spelling.didYouMean(lists.suggestions(declared.list())))
                        .add();
            }
        }
    }
}
