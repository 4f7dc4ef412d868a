package org.provolt.formats.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.biologic.EcLabColumns.Charge;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.kernel.Bdf;

/// The charges of a file.
///
/// (Q-Qo) starts again whenever the protocol loops back, and may take in what flowed in a hole of the record; the half
/// cycle's own counter does neither. Both come out.
final class EcLabCharge {

    private static final double COULOMB_PER_AH = 3_600;

    private EcLabCharge() {}

    static List<Output> of(EcLabColumns columns) {
        List<Output> outputs = new ArrayList<>();
        columns.netCounter()
                .ifPresent(net -> outputs.add(new Output.Mapped(net.vendor(), Bdf.NET_CAPACITY, ampereHour(net))));
        Optional<Charge> halfCycle = columns.halfCycleCounter();
        if (halfCycle.isPresent()) {
            outputs.addAll(accumulated(halfCycle.get(), columns.first(EcLabColumns.HALF_CYCLE)));
        } else if (columns.increment().isPresent()) {
            columns.increment().ifPresent(increment -> outputs.addAll(summed(increment)));
        } else {
            outputs.addAll(grown(columns));
        }
        return outputs;
    }

    /// Of the counters that have one direction each, as BT-Lab writes them.
    private static List<Output> grown(EcLabColumns columns) {
        return columns.has(EcLabColumns.CHARGED) && columns.has(EcLabColumns.DISCHARGED)
                ? List.of(
                        grown(Bdf.CHARGING_CAPACITY, EcLabColumns.CHARGED),
                        grown(Bdf.DISCHARGING_CAPACITY, EcLabColumns.DISCHARGED))
                : List.of();
    }

    private static Output grown(String bdf, String counter) {
        return new Output.Derived(
                bdf,
                "accumulated growth of " + counter + ", also where it begins again",
                GrownCharge.in(
                        counter, Optional.empty(), ampereHour(new Charge(counter, EcLabColumns.COULOMB_PER_MAH))));
    }

    private static List<Output> accumulated(Charge counter, Optional<String> halfCycle) {
        String name = counter.vendor();
        String what = " of " + name + ", which restarts each half cycle";
        return List.of(
                new Output.Derived(
                        Bdf.CHARGING_CAPACITY,
                        "accumulated growth" + what,
                        GrownCharge.in(name, halfCycle, ampereHour(counter))),
                new Output.Derived(
                        Bdf.DISCHARGING_CAPACITY,
                        "accumulated fall" + what,
                        GrownCharge.out(name, halfCycle, ampereHour(counter))));
    }

    private static List<Output> summed(Charge increment) {
        String name = increment.vendor();
        return List.of(
                new Output.Derived(
                        Bdf.CHARGING_CAPACITY,
                        "sum of positive " + name,
                        new SummedCharge(name, ampereHour(increment))),
                new Output.Derived(
                        Bdf.DISCHARGING_CAPACITY,
                        "sum of negative " + name + ", as positive",
                        new SummedCharge(name, -ampereHour(increment))));
    }

    /// The unit of a column of charge, in A·h.
    private static double ampereHour(Charge charge) {
        return charge.coulomb() / COULOMB_PER_AH;
    }

    /// The counters to be watched for restarts, each with its growth where that has the same unit.
    static List<Counter> counters(EcLabColumns columns) {
        return Stream.concat(columns.netCounter().stream(), columns.halfCycleCounter().stream())
                .map(counter -> new Counter(
                        counter.vendor(),
                        columns.increment()
                                .filter(it -> it.coulomb() == counter.coulomb())
                                .map(Charge::vendor)))
                .toList();
    }
}
