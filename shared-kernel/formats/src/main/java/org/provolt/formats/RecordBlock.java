package org.provolt.formats;

import org.provolt.kernel.Columns;

/// Some records of one series, one after another.
///
/// @param series            the numbering they belong to
/// @param firstRecordIndex  index of the first record within the series, from 0
/// @param columns           BDF machine names in BDF's units, other columns under the vendor's own names; `NaN` where
///                          the instrument gave no number
public record RecordBlock(SeriesDescription series, long firstRecordIndex, Columns columns) {

    /// No block is longer.
    public static final int MOST_ROWS = 1_000;
}
