package org.provolt.gateway.reading;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.ImportId;

/// Why a file was refused.
///
/// @param code       stable
/// @param detail     a sentence a person can act on
/// @param difference where it contradicts an earlier file; absent when it does not
record Refusal(String code, String detail, @Nullable Difference difference) {

    static final String DIFFERS = "differs-from-earlier";

    /// @param row    the first record that differs, from 0
    /// @param column BDF's name of the quantity
    record Difference(
            ImportId importId, String seriesId, long row, String column, double thisFile, double earlierFile) {}

    static Refusal of(Placement.Contradiction found) {
        String sentence = "Import " + found.earlier() + " tells the same test, but record " + found.row()
                + " differs in " + found.column() + ". Was one of the two files changed?";
        return new Refusal(
                DIFFERS,
                sentence,
                new Difference(
                        found.earlier(),
                        found.seriesId(),
                        found.row(),
                        found.column(),
                        found.thisFile(),
                        found.earlierFile()));
    }
}
