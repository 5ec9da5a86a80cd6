package org.congress4j.json.format;

import com.google.common.base.CaseFormat;
import com.google.common.base.Joiner;
import org.congress4j.model.code.Code;
import org.congress4j.model.code.CodeList;
import org.congress4j.model.spelling.Spelling;

/** A code of an open list: a string that is not on the list is kept, with a warning. */
final class CodeShape<C extends Code> extends TextShape<C> {
    private final String what;
    private final CodeList<C> list;

    CodeShape(CodeList<C> list) {
        super(list.name(), "a code", Patterns.NOT_BLANK, list::of);
        this.what = CaseFormat.UPPER_CAMEL
                .to(CaseFormat.LOWER_HYPHEN, list.type().getSimpleName())
                .replace('-', ' ');
        this.list = list;
    }

    CodeList<C> list() {
        return list;
    }

    @Override
    C read(WireReader in) {
        C code = super.read(in);
        warnIfUnknown(code, in);
        return code;
    }

    void warnIfUnknown(C code, WireReader in) {
        if (!code.isRecognized()) {
            in.warnOfCode(code, () -> {
                String meant = Spelling.didYouMean(list.suggestions(code.toString()));
                return "'" + code + "' is not a known " + what + meant
                        + (meant.isEmpty() ? "; known are " : " Known are ")
                        + Joiner.on(", ").join(list.codes());
            });
        }
    }
}
