package org.provolt.formats.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.reading.Derivation;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Translation;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.kernel.Bdf;

/// How EC-Lab's columns become records. EC-Lab counts positive current and charge as oxidation of the working
/// electrode: charging.
final class EcLabTranslation {

    private static final double AMPERE_PER_MILLIAMPERE = 1e-3;
    private static final double AH_PER_MAH = 1e-3;
    private static final double AH_PER_COULOMB = 1.0 / 3_600;

    private static final String FREQUENCY = "freq/Hz";
    private static final String HALF_CYCLE = "half cycle";
    private static final String HALF_CYCLE_CHARGE = "Q charge/discharge/mA.h";

    /// A charge column and its unit in coulomb.
    private record Charge(String vendor, double coulomb) {}

    private static final List<Charge> INCREMENTS =
            List.of(new Charge("dq/mA.h", 3.6), new Charge("dQ/mA.h", 3.6), new Charge("dQ/C", 1));
    private static final List<Charge> NET_COUNTERS = List.of(new Charge("(Q-Qo)/mA.h", 3.6), new Charge("(Q-Qo)/C", 1));

    private final List<String> vendor;
    private final String technique;
    private final List<Output> outputs = new ArrayList<>();
    private String currentSign = "";

    private EcLabTranslation(List<String> vendor, String technique) {
        this.vendor = vendor;
        this.technique = technique;
    }

    static Translation of(List<String> vendorColumns, String technique) {
        return new EcLabTranslation(vendorColumns, technique).translation();
    }

    private Translation translation() {
        time();
        voltage();
        current();
        map("cycle number", Bdf.CYCLE_COUNT, 1);
        cyclesFromHalfCycles();
        map("Ns", Bdf.STEP_ID, 1);
        map("step time/s", Bdf.STEP_TIME, 1);
        charge();
        verbatim();
        return new Translation(outputs, List.of(), currentSign, counters(), net().map(Charge::vendor));
    }

    private void time() {
        if (!vendor.contains(MptHead.TIME)) {
            throw BiologicRefusals.unsupported("no-time-column", "The file has no column " + MptHead.TIME + ".");
        }
        map(MptHead.TIME, Bdf.TEST_TIME, 1);
    }

    /// The working electrode's potential, which for two electrodes is the cell's voltage.
    private void voltage() {
        Optional<String> sampled = first("Ewe/V", "Ecell/V");
        if (sampled.isEmpty() && vendor.contains(FREQUENCY)) {
            throw BiologicRefusals.unsupported(
                    "not-a-cycler-technique",
                    "The file holds impedance spectra" + (technique.isEmpty() ? "" : " (" + technique + ")")
                            + ", not cycler records.");
        }
        String column = sampled.or(() -> first("<Ewe>/V", "<Ewe/V>", "<Ecell>/V"))
                .orElseThrow(() -> BiologicRefusals.unsupported(
                        "no-voltage-column", "The file has no column Ewe/V, Ecell/V or <Ewe>/V."));
        map(column, Bdf.VOLTAGE, 1);
    }

    private void current() {
        Optional<String> recorded = first("I/mA", "<I>/mA");
        Optional<Charge> increment = present(INCREMENTS);
        if (recorded.isPresent()) {
            currentSign = recorded.get() + " is signed by the instrument: positive charges";
            map(recorded.get(), Bdf.CURRENT, AMPERE_PER_MILLIAMPERE);
        } else if (increment.isPresent()) {
            String name = increment.get().vendor();
            currentSign = name + " is signed by the instrument: positive charges";
            derive(
                    Bdf.CURRENT,
                    name + " over the time since the record before; 0 for the first record",
                    CurrentFromCharge.ofIncrement(name, increment.get().coulomb()));
        } else {
            currentWithoutIncrement();
        }
    }

    private void currentWithoutIncrement() {
        Optional<Charge> counter = net();
        if (counter.isPresent()) {
            String name = counter.get().vendor();
            currentSign = name + " is signed by the instrument: it grows while charging";
            derive(
                    Bdf.CURRENT,
                    "growth of " + name + " over the time since the record before; 0 for the first record",
                    CurrentFromCharge.ofCounter(name, counter.get().coulomb()));
        } else if (technique.equals(Technique.OPEN_CIRCUIT)) {
            currentSign = "open circuit: no current flows";
            derive(Bdf.CURRENT, "0: the technique is open circuit", rows -> new double[rows.size()]);
        } else {
            throw BiologicRefusals.unsupported(
                    "no-current-column", "The file has no column of current or charge to tell the current by.");
        }
    }

    private void cyclesFromHalfCycles() {
        if (!vendor.contains("cycle number") && vendor.contains(HALF_CYCLE)) {
            derive(Bdf.CYCLE_COUNT, "floor(half cycle / 2), as EC-Lab's cycle number counts", rows -> {
                double[] values = rows.column(HALF_CYCLE);
                for (int row = 0; row < values.length; row++) {
                    values[row] = Math.floor(values[row] / 2);
                }
                return values;
            });
        }
    }

    /// (Q-Qo) starts again whenever the protocol loops back, and on the way may take in what flowed in a hole of the
    /// record; the half cycle's own counter does not. Both come out.
    private void charge() {
        if (vendor.contains("(Q-Qo)/mA.h")) {
            map("(Q-Qo)/mA.h", Bdf.NET_CAPACITY, AH_PER_MAH);
        } else {
            map("(Q-Qo)/C", Bdf.NET_CAPACITY, AH_PER_COULOMB);
        }
        Optional<Charge> increment = present(INCREMENTS);
        if (vendor.contains(HALF_CYCLE_CHARGE)) {
            Optional<String> halfCycle = first(HALF_CYCLE);
            String what = " of " + HALF_CYCLE_CHARGE + ", which restarts each half cycle";
            derive(
                    Bdf.CHARGING_CAPACITY,
                    "accumulated growth" + what,
                    GrownCharge.in(HALF_CYCLE_CHARGE, halfCycle, AH_PER_MAH));
            derive(
                    Bdf.DISCHARGING_CAPACITY,
                    "accumulated fall" + what,
                    GrownCharge.out(HALF_CYCLE_CHARGE, halfCycle, AH_PER_MAH));
        } else if (increment.isPresent()) {
            String name = increment.get().vendor();
            double unitAh = increment.get().coulomb() * AH_PER_COULOMB;
            derive(Bdf.CHARGING_CAPACITY, "sum of positive " + name, new SummedCharge(name, unitAh));
            derive(
                    Bdf.DISCHARGING_CAPACITY,
                    "sum of negative " + name + ", as positive",
                    new SummedCharge(name, -unitAh));
        }
    }

    private void verbatim() {
        List<String> mapped = outputs.stream()
                .flatMap(it -> it instanceof Output.Mapped known ? Stream.of(known.vendor()) : Stream.empty())
                .toList();
        vendor.stream()
                .filter(it -> !mapped.contains(it))
                .map(Output.Verbatim::new)
                .forEach(outputs::add);
    }

    private List<Counter> counters() {
        Optional<Charge> increment = present(INCREMENTS);
        return Stream.concat(net().stream(), first(HALF_CYCLE_CHARGE).map(it -> new Charge(it, 3.6)).stream())
                .map(counter -> new Counter(
                        counter.vendor(),
                        increment
                                .filter(it -> it.coulomb() == counter.coulomb())
                                .map(Charge::vendor)))
                .toList();
    }

    private Optional<Charge> net() {
        return present(NET_COUNTERS);
    }

    private Optional<Charge> present(List<Charge> candidates) {
        return candidates.stream().filter(it -> vendor.contains(it.vendor())).findFirst();
    }

    private Optional<String> first(String... candidates) {
        return Stream.of(candidates).filter(vendor::contains).findFirst();
    }

    private void map(String column, String bdf, double factor) {
        if (vendor.contains(column)) {
            outputs.add(new Output.Mapped(column, bdf, factor));
        }
    }

    private void derive(String bdf, String how, Derivation derivation) {
        outputs.add(new Output.Derived(bdf, how, derivation));
    }
}
