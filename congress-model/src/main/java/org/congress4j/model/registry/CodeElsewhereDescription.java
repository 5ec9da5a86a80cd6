package org.congress4j.model.registry;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Id;
import org.congress4j.model.MemberState;
import org.congress4j.model.describe.Members;
import org.congress4j.model.describe.ValueType;
import org.jspecify.annotations.Nullable;

/** The description of {@link CodeElsewhere}. */
final class CodeElsewhereDescription {
    static final ValueType<CodeElsewhere> TYPE = ValueType.of(CodeElsewhere.class, CodeElsewhereDescription::members);

    /** What is read. */
    private static final class Read {
        private String list = "";
        private @Nullable Id<MemberState> stateId;

        private void list(String read) {
            list = read;
        }

        private void stateId(Id<MemberState> read) {
            stateId = read;
        }

        private CodeElsewhere build() {
            return new CodeElsewhere(list, RegisteredStateDescription.find(String.valueOf(stateId)));
        }
    }

    private static Members<CodeElsewhere> members() {
        return Members.of(Read::new, Read::build)
                .required("list", CodeElsewhere::list, Read::list, TEXT)
                .required("stateId", elsewhere -> elsewhere.state().id(), Read::stateId, reference(MemberState.class))
                .closed();
    }
}
