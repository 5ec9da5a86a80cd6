package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.TEXT;

import org.congress4j.model.Locator;
import org.congress4j.model.LocatorBuilder;

/** The JSON form of {@link Locator}. */
final class LocatorTable {
    static final ObjectTable<Locator> TABLE = ObjectTable.value(Locator.class, Locator::builder, LocatorBuilder::build)
            .optional("page", Locator::page, LocatorBuilder::page, TEXT)
            .optional("section", Locator::section, LocatorBuilder::section, TEXT)
            .optional("paragraph", Locator::paragraph, LocatorBuilder::paragraph, TEXT)
            .atLeastOneOf("page", "section", "paragraph")
            .extensions(Locator::extensions, LocatorBuilder::putAllExtensions);

    private LocatorTable() {}
}
