package org.provolt.formats.neware;

import java.util.List;
import org.provolt.kernel.Refused;

/// Refusals of files that are whole but of a kind that cannot be read.
final class NewareRefusals {

    private NewareRefusals() {}

    static Refused unsupported(String code, String sentence) {
        return new Refused(Refused.Kind.UNSUPPORTED, code, sentence, List.of());
    }
}
