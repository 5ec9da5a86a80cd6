package org.congress4j.model.check.engine;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import org.congress4j.model.FormalText;
import org.congress4j.model.MemberState;
import org.congress4j.model.ProceedingsRecord;

/** What messages call the types of records, such as <em>formal text</em> or <em>a session</em>. */
public final class RecordNames {
    private static final ImmutableMap<Class<?>, String> NAMES =
            ImmutableMap.of(MemberState.class, "State", FormalText.class, "formal text");

    private RecordNames() {}

    /**
     * {@return the name of a type, such as <em>speaker</em>, <em>State</em> or <em>position statement</em>}
     *
     * @param type a type of the model, such as {@code Session.class}
     */
    public static String of(Class<?> type) {
        String known = NAMES.get(type);
        return known == null
                ? CaseFormat.UPPER_CAMEL
                        .to(CaseFormat.LOWER_UNDERSCORE, type.getSimpleName())
                        .replace('_', ' ')
                : known;
    }

    /**
     * {@return the name of a type with its article, such as <em>an agenda</em>}
     *
     * @param type a type of the model, such as {@code Agenda.class}
     */
    public static String withArticle(Class<?> type) {
        String name = of(type);
        return ("aeiou".indexOf(Ascii.toLowerCase(name.charAt(0))) < 0 ? "a " : "an ") + name;
    }

    /**
     * {@return the name of the type of a record with its article, such as <em>an agenda</em>}
     *
     * @param record the record
     */
    public static String withArticle(ProceedingsRecord<?> record) {
        return withArticle(typeOf(record));
    }

    /** The type of the model; the class of the record itself is generated. */
    static Class<?> typeOf(ProceedingsRecord<?> record) {
        return record.getClass().getSuperclass();
    }
}
