package org.congress4j.model.check.rules.references;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Walk;

public final class RequiredExtensionNotUsed extends CheckRule {
    public RequiredExtensionNotUsed() {
        super(RuleDescription.warning(RuleGroup.REFERENCES, "required_extension_not_used")
                .finds("A required extension that the document does not use.")
                .message("'{extension:member}' is required, but no member has that name")
                .reason("Readers that do not understand the extension have to reject the document for no reason.")
                .advice("Remove the extension from the required ones.")
                .build());
    }

    @Override
    public void join(Walk walk) {
        Set<String> used = new HashSet<>();
        walk.members(MemberKind.UNKNOWN_MEMBER, (name, place, findings) -> used.add(name));
        walk.document((context, findings) -> {
            ImmutableList<String> required = context.header().requiredExtensions();
            for (int i = 0; i < required.size(); i++) {
                if (!used.contains(required.get(i))) {
                    findings.atRoot("requiredExtensions", i)
                            .with("extension", required.get(i))
                            .add();
                }
            }
        });
    }
}
