package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.Locator;
import org.congress4j.model.LocatorBuilder;

/** The description of {@link Locator}. */
final class LocatorDescription {
    static final ValueType<Locator> TYPE = ValueType.of(Locator.class, LocatorDescription::members);

    private static Members<Locator> members() {
        return Members.of(Locator::builder, LocatorBuilder::build)
                .optional("page", Locator::page, LocatorBuilder::page, TEXT)
                .optional("section", Locator::section, LocatorBuilder::section, TEXT)
                .optional("paragraph", Locator::paragraph, LocatorBuilder::paragraph, TEXT)
                .atLeastOneOf("page", "section", "paragraph")
                .extensions(Locator::extensions, LocatorBuilder::putAllExtensions);
    }
}
