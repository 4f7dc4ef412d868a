package org.provolt.formats.biologic;

import java.util.List;
import org.provolt.kernel.Refused;

/// Refusals of files that are whole but of a kind that cannot be read.
final class BiologicRefusals {

    private BiologicRefusals() {}

    static Refused unsupported(String code, String sentence) {
        return new Refused(Refused.Kind.UNSUPPORTED, code, sentence, List.of());
    }
}
