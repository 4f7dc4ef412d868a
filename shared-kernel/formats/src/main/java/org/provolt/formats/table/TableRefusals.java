package org.provolt.formats.table;

import java.util.List;
import org.provolt.kernel.Refused;

/// Refusals of tables that are whole but of a kind that cannot be read.
public final class TableRefusals {

    private TableRefusals() {}

    public static Refused unsupported(String code, String sentence) {
        return new Refused(Refused.Kind.UNSUPPORTED, code, sentence, List.of());
    }
}
