package org.provolt.formats.table;

import org.provolt.kernel.Refused;

/// Why a mapping does not fit a file.
final class MappingRefusals {

    private MappingRefusals() {}

    static Refused headMissing(String head) {
        return Refused.malformed(
                "mapping-head-missing", "The file has no column " + head + ", which the mapping names.");
    }

    static Refused incomplete(String what) {
        return Refused.malformed("mapping-incomplete", "The mapping names no column for " + what + ".");
    }
}
