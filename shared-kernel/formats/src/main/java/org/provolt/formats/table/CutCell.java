package org.provolt.formats.table;

import java.util.stream.IntStream;

/// Tells whether a text was cut off within its last row, which has no line end then.
///
/// @param cells    as many as every row of the sample has, at least
/// @param last     the last cell of a row that is given
/// @param decimals digits behind the mark of that cell, where all of the sample have as many; -1 elsewhere
record CutCell(int cells, int last, int decimals) {

    static CutCell of(Sample sample, int cells) {
        int last = IntStream.range(0, cells)
                .filter(cell -> sample.given(cell).size() == sample.size())
                .max()
                .orElse(0);
        int[] decimals = sample.given(last).stream()
                .mapToInt(CutCell::decimals)
                .distinct()
                .toArray();
        boolean padded = sample.size() > 1 && decimals.length == 1 && decimals[0] > 0 && sample.isNumeric(last);
        return new CutCell(last + 1, last, padded ? decimals[0] : -1);
    }

    boolean isCut(TableRows rows) {
        if (!rows.mayBeCut()) {
            return false;
        }
        boolean shorter = rows.cells() < cells || Absent.is(rows.text(last));
        boolean fewerDigits = rows.cells() == cells && decimals > 0 && decimals(rows.text(last)) < decimals;
        return shorter || fewerDigits;
    }

    private static int decimals(String text) {
        int mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        return mark < 0 || text.toLowerCase(java.util.Locale.ROOT).indexOf('e') >= 0 ? -1 : text.length() - mark - 1;
    }
}
