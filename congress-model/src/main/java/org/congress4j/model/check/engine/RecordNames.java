package org.congress4j.model.check.engine;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.FormalText;
import org.congress4j.model.MemberState;
import org.congress4j.model.ProceedingsRecord;

/** What the types of records are called in messages, such as <em>formal text</em> and <em>a session</em>. */
public final class RecordNames {
    private static final ImmutableMap<Class<?>, String> NAMES =
            ImmutableMap.of(MemberState.class, "State", FormalText.class, "formal text");

    private RecordNames() {}

    /** The name of a type of the model. */
    public static String of(Class<?> type) {
        String known = NAMES.get(type);
        return known == null
                ? CaseFormat.UPPER_CAMEL
                        .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                        .replace('_', ' ')
                : known;
    }

    public static String withArticle(Class<?> type) {
        String name = of(type);
        return ("aeiou".indexOf(Ascii.toLowerCase(name.charAt(0))) < 0 ? "a " : "an ") + name;
    }

    public static String withArticle(ProceedingsRecord<?> record) {
        return withArticle(typeOf(record));
    }

    /** The type of the model that a record is of; its own class is one that nobody knows. */
    static Class<?> typeOf(ProceedingsRecord<?> record) {
        return record.getClass().getSuperclass();
    }
}
