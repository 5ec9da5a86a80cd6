package org.congress4j.model.check;

/** Finds a key that an element before it in the same list has. */
final class DuplicateKey extends MemberRule<String> {
    DuplicateKey() {
        super(
                MemberKind.DUPLICATE_KEY,
                RuleDescription.builder()
                        .code("duplicate_key")
                        .severity(Severity.ERROR)
                        .finds("A key that an element before it in the same list has.")
                        .message("key '{key}' stands twice among the {list}")
                        .reason(
                                "A value is cited by its key. A reference and a claim find the first element, and never this one.")
                        .advice("Give the element a key of its own.")
                        .build());
    }

    @Override
    void check(String key, MemberPlace place, Findings findings) {
        findings.at(place).with("key", key).with("list", place.list()).add();
    }
}
