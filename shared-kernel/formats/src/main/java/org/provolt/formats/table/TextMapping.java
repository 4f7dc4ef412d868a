package org.provolt.formats.table;

import java.util.List;

/// How the columns of a delimited text that no reader knows become records: what a user settles once for an
/// instrument.
///
/// @param delimiter   parts the cells: tab, semicolon, comma, bar or another single character
/// @param decimalMark of numbers, `.` or `,`
/// @param headLine    the line of the column heads, from 0; empty lines count
/// @param columns     by their heads
/// @param sign        how the current's direction is told
public record TextMapping(char delimiter, char decimalMark, int headLine, List<MappedColumn> columns, SignRule sign) {

    /// @param head   as written, without blanks around it
    /// @param bdf    BDF's machine name, such as `voltage_volt`, or any other name that it shall have
    /// @param factor BDF's value = the column's × factor
    /// @param kind   what its cells hold
    public record MappedColumn(String head, String bdf, double factor, ColumnRule.CellKind kind) {
        public MappedColumn {
            if (!Double.isFinite(factor) || factor == 0) {
                throw new IllegalArgumentException("no factor: " + factor);
            }
        }
    }

    public TextMapping {
        columns = List.copyOf(columns);
        if (headLine < 0 || headLine >= TextHead.MOST_LINES) {
            throw new IllegalArgumentException("no line of heads: " + headLine);
        }
    }
}
