package org.provolt.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.Bdf;

/// Heads that name BDF's quantities, by label or machine name.
final class BdfHeads {

    private static final String UNIT_MARK = " / ";

    private static final List<String> NAMES = List.of(
            Bdf.TEST_TIME,
            Bdf.VOLTAGE,
            Bdf.CURRENT,
            Bdf.UNIX_TIME,
            Bdf.CYCLE_COUNT,
            Bdf.STEP_COUNT,
            Bdf.STEP_ID,
            Bdf.STEP_TIME,
            Bdf.RECORD_INDEX,
            Bdf.AMBIENT_TEMPERATURE,
            Bdf.CHARGING_CAPACITY,
            Bdf.DISCHARGING_CAPACITY,
            Bdf.NET_CAPACITY,
            Bdf.STEP_CHARGING_CAPACITY,
            Bdf.STEP_DISCHARGING_CAPACITY,
            Bdf.STEP_NET_CAPACITY,
            Bdf.CYCLE_CHARGING_CAPACITY,
            Bdf.CYCLE_DISCHARGING_CAPACITY,
            Bdf.CHARGING_ENERGY,
            Bdf.DISCHARGING_ENERGY,
            Bdf.APPLIED_PRESSURE,
            Bdf.SURFACE_PRESSURE,
            Bdf.SURFACE_TEMPERATURE,
            Bdf.TEMPERATURE_T1);

    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.TIME, Dimension.VOLTAGE, Dimension.CURRENT, Dimension.CHARGE, Dimension.ENERGY);

    private BdfHeads() {}

    static boolean isBdf(List<Head> heads) {
        List<String> found = rules(heads).stream().map(ColumnRule::bdf).toList();
        return found.containsAll(List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT));
    }

    /// One for each head that names a quantity in a unit that is understood.
    static List<ColumnRule> rules(List<Head> heads) {
        List<ColumnRule> rules = new ArrayList<>();
        heads.forEach(head -> NAMES.stream()
                .flatMap(name -> rule(name, head).stream())
                .findFirst()
                .ifPresent(rules::add));
        return rules;
    }

    private static Optional<ColumnRule> rule(String name, Head head) {
        if (head.written().equals(name)) {
            return Optional.of(new ColumnRule(head, name, 1, ColumnRule.CellKind.NUMBER));
        }
        String label = Bdf.head(name).orElse(name);
        Head known = Head.of(0, label);
        boolean labelled = head.written().contains(UNIT_MARK) || !label.contains(UNIT_MARK);
        if (!labelled || !head.name().equals(known.name())) {
            return Optional.empty();
        }
        return factor(head.unit(), known.unit())
                .map(factor -> new ColumnRule(head, name, factor, ColumnRule.CellKind.NUMBER));
    }

    private static Optional<Double> factor(String unit, String bdf) {
        if (unit.equals(bdf)) {
            return Optional.of(1.0);
        }
        return DIMENSIONS.stream()
                .filter(dimension -> dimension.factor(bdf).isPresent())
                .flatMap(dimension -> dimension.factor(unit).stream())
                .findFirst();
    }
}
