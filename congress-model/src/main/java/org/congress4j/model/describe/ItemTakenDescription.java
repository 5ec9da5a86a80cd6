package org.congress4j.model.describe;

import static org.congress4j.model.describe.Kind.*;

import org.congress4j.model.ItemTaken;
import org.congress4j.model.ItemTakenBuilder;
import org.congress4j.model.code.Access;
import org.congress4j.model.code.ItemState;

/** The description of {@link ItemTaken}. */
final class ItemTakenDescription {
    static final ValueType<ItemTaken> TYPE = ValueType.of(ItemTaken.class, ItemTakenDescription::members);

    private static Members<ItemTaken> members() {
        return Members.of(ItemTaken::builder, ItemTakenBuilder::build)
                .required("itemRef", ItemTaken::itemRef, ItemTakenBuilder::itemRef, keyReference(KeyTarget.ITEM))
                .optional("time", ItemTaken::time, ItemTakenBuilder::time, value(TimeRangeDescription.TYPE))
                .optional("access", ItemTaken::access, ItemTakenBuilder::access, code(Access.LIST))
                .optional("state", ItemTaken::state, ItemTakenBuilder::state, code(ItemState.LIST))
                .extensions(ItemTaken::extensions, ItemTakenBuilder::putAllExtensions);
    }
}
