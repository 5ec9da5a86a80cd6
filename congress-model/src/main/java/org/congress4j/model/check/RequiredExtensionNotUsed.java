package org.congress4j.model.check;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;

/** Finds an extension that the document requires readers to understand, and does not use. */
final class RequiredExtensionNotUsed extends CheckRule {
    RequiredExtensionNotUsed() {
        super(RuleDescription.builder()
                .code("required_extension_not_used")
                .severity(Severity.WARNING)
                .finds("An extension that the document requires readers to understand, and does not use.")
                .message("'{extension}' is required, and no member has that name")
                .reason("A reader that does not understand the extension must refuse the document, for nothing.")
                .advice("Remove the extension from the required ones.")
                .build());
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        ImmutableList<String> required = context.proceedings().requiredExtensions();
        if (required.isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        new MemberWalk(context)
                .members(MemberKind.UNKNOWN_MEMBER, (name, place) -> used.add(name))
                .run();
        for (int i = 0; i < required.size(); i++) {
            if (!used.contains(required.get(i))) {
                findings.atRoot("requiredExtensions", i)
                        .with("extension", required.get(i))
                        .add();
            }
        }
    }
}
