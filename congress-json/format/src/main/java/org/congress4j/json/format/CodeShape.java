package org.congress4j.json.format;

import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.congress4j.model.Code;

/** A code of an open list: a text that is not on the list is kept and warned about. */
final class CodeShape<C extends Code> extends TextShape<C> {
    private final String what;
    private final Supplier<ImmutableSet<C>> list;

    CodeShape(Class<C> type, Function<String, C> of, Supplier<ImmutableSet<C>> list) {
        super(
                CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_CAMEL, type.getSimpleName()),
                "a code",
                Patterns.NOT_BLANK,
                of);
        this.what = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, type.getSimpleName())
                .replace('-', ' ');
        this.list = list;
    }

    ImmutableSet<C> list() {
        return list.get();
    }

    @Override
    C read(WireReader in) {
        C code = super.read(in);
        if (!code.isRecognized()) {
            in.warn(
                    ProblemCode.UNKNOWN_CODE,
                    "'" + code + "' is not a known " + what + "; known are "
                            + Joiner.on(", ").join(list()));
        }
        return code;
    }
}
