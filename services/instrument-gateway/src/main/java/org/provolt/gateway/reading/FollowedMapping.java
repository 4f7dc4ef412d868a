package org.provolt.gateway.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.MappedQuantity;
import org.provolt.formats.table.ColumnRule.CellKind;
import org.provolt.formats.table.SignRule;
import org.provolt.formats.table.TextMapping;

/// A mapping of an instrument's columns as the reader of delimited text follows it.
final class FollowedMapping {

    private FollowedMapping() {}

    static TextMapping of(ColumnMapping mapping) {
        return new TextMapping(
                delimiter(mapping.delimiter()),
                mapping.decimalMark().equals("comma") ? ',' : '.',
                mapping.headLine() - 1,
                columns(mapping.columns()),
                sign(mapping.currentSign()));
    }

    private static char delimiter(String word) {
        return switch (word) {
            case "tab" -> '\t';
            case "semicolon" -> ';';
            case "comma" -> ',';
            case "bar" -> '|';
            default -> throw new IllegalStateException("a stored mapping parts cells by " + word);
        };
    }

    private static List<TextMapping.MappedColumn> columns(List<ColumnMapping.Column> columns) {
        return columns.stream()
                .map(column ->
                        new TextMapping.MappedColumn(column.head(), column.quantity(), factor(column), kind(column)))
                .toList();
    }

    private static double factor(ColumnMapping.Column column) {
        if (column.unit() == null) {
            return 1;
        }
        return MappedQuantity.of(column.quantity())
                .map(quantity -> quantity.units().get(column.unit()))
                .orElseThrow(() -> new IllegalStateException("a stored mapping has the unit " + column.unit()));
    }

    private static CellKind kind(ColumnMapping.Column column) {
        String holds = Objects.requireNonNullElse(column.holds(), "number");
        return CellKind.valueOf(holds.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static SignRule sign(ColumnMapping.CurrentSign sign) {
        return switch (sign.rule()) {
            case "positive-charges" -> new SignRule.PositiveCharges();
            case "positive-discharges" -> new SignRule.PositiveDischarges();
            case "by-state" ->
                new SignRule.ByState(
                        Objects.requireNonNull(sign.stateHead()),
                        Set.copyOf(Objects.requireNonNull(sign.discharging())));
            default -> throw new IllegalStateException("a stored mapping tells the sign by " + sign.rule());
        };
    }
}
