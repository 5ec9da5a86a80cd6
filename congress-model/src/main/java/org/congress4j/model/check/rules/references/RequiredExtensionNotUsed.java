package org.congress4j.model.check.rules.references;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.congress4j.model.check.engine.CheckRule;
import org.congress4j.model.check.engine.MemberKind;
import org.congress4j.model.check.engine.ParameterType;
import org.congress4j.model.check.engine.RuleDescription;
import org.congress4j.model.check.engine.RuleGroup;
import org.congress4j.model.check.engine.Walk;
import org.congress4j.model.code.Severity;

/** Finds an extension that the document requires readers to understand, and does not use. */
public final class RequiredExtensionNotUsed extends CheckRule {
    public RequiredExtensionNotUsed() {
        super(RuleDescription.builder()
                .code("required_extension_not_used")
                .severity(Severity.WARNING)
                .group(RuleGroup.REFERENCES)
                .finds("An extension that the document requires readers to understand, and does not use.")
                .message("'{extension}' is required, and no member has that name")
                .parameter("extension", ParameterType.MEMBER)
                .reason("A reader that does not understand the extension must refuse the document, for nothing.")
                .advice("Remove the extension from the required ones.")
                .build());
    }

    @Override
    public void join(Walk walk) {
        Set<String> used = new HashSet<>();
        walk.members(MemberKind.UNKNOWN_MEMBER, (name, place, findings) -> used.add(name));
        walk.document((context, findings) -> {
            ImmutableList<String> required = context.proceedings().requiredExtensions();
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
