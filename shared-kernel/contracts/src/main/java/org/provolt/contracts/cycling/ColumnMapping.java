package org.provolt.contracts.cycling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the columns of a delimited text of an instrument, which no reader knows, become records.
///
/// @param headLine    the line of the column heads, from 1; empty lines count
/// @param delimiter   parts the cells: `tab`, `semicolon`, `comma` or `bar`
/// @param decimalMark of numbers: `point` or `comma`
/// @param columns     those that mean something; every other column of numbers is kept under its own name
public record ColumnMapping(
        int headLine, String delimiter, String decimalMark, List<Column> columns, CurrentSign currentSign) {

    public ColumnMapping {
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /// @param head     as the file writes it, without blanks around it
    /// @param quantity BDF's machine name, such as `voltage_volt`, see [MappedQuantity]
    /// @param unit     of the column, such as `mV`; absent where its cells hold times, or counts
    /// @param holds    what its cells hold: `number`, `time-span` (`hh:mm:ss`), `clock-year-first`,
    ///                 `clock-month-first` or `clock-day-first`; `number` where absent
    public record Column(
            String head,
            String quantity,
            @Nullable String unit,
            @Nullable String holds) {}

    /// @param rule        `positive-charges`, `positive-discharges` or `by-state`
    /// @param stateHead   of the column whose words tell the direction of a current without a sign
    /// @param discharging its words while the current discharges
    public record CurrentSign(
            String rule,
            @Nullable String stateHead,
            @Nullable List<String> discharging) {}
}
