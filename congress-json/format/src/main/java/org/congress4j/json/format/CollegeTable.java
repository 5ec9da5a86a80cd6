package org.congress4j.json.format;

import static org.congress4j.json.format.Shapes.KEY;
import static org.congress4j.json.format.Shapes.LOCALIZED_TEXT;
import static org.congress4j.json.format.Shapes.object;

import org.congress4j.model.College;
import org.congress4j.model.CollegeBuilder;

/** The JSON form of {@link College}. */
final class CollegeTable {
    static final ObjectTable<College> TABLE = ObjectTable.value(College.class, College::builder, CollegeBuilder::build)
            .required("key", College::key, CollegeBuilder::key, KEY)
            .optional("name", College::name, CollegeBuilder::name, LOCALIZED_TEXT)
            .optional("tally", College::tally, CollegeBuilder::tally, object(() -> TallyTable.TABLE))
            .optionalLong("size", College::size, CollegeBuilder::size)
            .extensions(College::extensions, CollegeBuilder::putAllExtensions);

    private CollegeTable() {}
}
