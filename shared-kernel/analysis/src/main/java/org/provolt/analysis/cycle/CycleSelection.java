package org.provolt.analysis.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.CycleAverage.Excluded;

/// The cycles of a range that have a value, and those that have none or that a person left out.
///
/// @param counted cycles with their values, in order
record CycleSelection(List<Counted> counted, List<Excluded> excluded) {

    record Counted(Cycle cycle, double value) {}

    static CycleSelection of(
            List<Cycle> cycles, int from, int to, List<Excluded> exclusions, Function<Cycle, Measured> metric) {
        List<Counted> counted = new ArrayList<>();
        List<Excluded> excluded = new ArrayList<>();
        for (Cycle cycle : cycles) {
            if (cycle.number() < from || cycle.number() > to) {
                continue;
            }
            Optional<Excluded> byPerson = exclusions.stream()
                    .filter(exclusion -> exclusion.cycle() == cycle.number())
                    .findFirst();
            if (byPerson.isPresent()) {
                excluded.add(byPerson.get());
                continue;
            }
            switch (metric.apply(cycle)) {
                case Measured.Value(double value) -> counted.add(new Counted(cycle, value));
                case Measured.Absent(var because) -> excluded.add(new Excluded(cycle.number(), because.toString()));
            }
        }
        return new CycleSelection(counted, excluded);
    }
}
