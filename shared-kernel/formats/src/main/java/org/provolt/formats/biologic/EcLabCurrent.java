package org.provolt.formats.biologic;

import java.util.Optional;
import org.provolt.formats.biologic.EcLabColumns.Charge;
import org.provolt.formats.reading.Output;
import org.provolt.kernel.Bdf;

/// Where a file's current comes from, and how its sign is known. EC-Lab counts positive current and charge as oxidation
/// of the working electrode: charging.
///
/// @param output    the current in ampere
/// @param signBasis what the sign rests on, in words
record EcLabCurrent(Output output, String signBasis) {

    private static final double AMPERE_PER_MILLIAMPERE = 1e-3;

    /// The recorded current, else charge over time, else none at open circuit.
    static EcLabCurrent of(EcLabColumns columns, String technique) {
        return columns.first("I/mA", "<I>/mA")
                .map(EcLabCurrent::recorded)
                .or(() -> columns.increment().map(EcLabCurrent::fromIncrement))
                .or(() -> columns.netCounter().map(EcLabCurrent::fromCounter))
                .or(() -> atOpenCircuit(technique))
                .orElseThrow(() -> BiologicRefusals.unsupported(
                        "no-current-column", "The file has no column of current or charge to tell the current by."));
    }

    private static EcLabCurrent recorded(String name) {
        return new EcLabCurrent(
                new Output.Mapped(name, Bdf.CURRENT, AMPERE_PER_MILLIAMPERE),
                name + " is signed by the instrument: positive charges");
    }

    private static EcLabCurrent fromIncrement(Charge charge) {
        return new EcLabCurrent(
                new Output.Derived(
                        Bdf.CURRENT,
                        charge.vendor() + " over the time since the record before; 0 for the first record",
                        CurrentFromCharge.ofIncrement(charge.vendor(), charge.coulomb())),
                charge.vendor() + " is signed by the instrument: positive charges");
    }

    private static EcLabCurrent fromCounter(Charge charge) {
        return new EcLabCurrent(
                new Output.Derived(
                        Bdf.CURRENT,
                        "growth of " + charge.vendor()
                                + " over the time since the record before; 0 for the first record",
                        CurrentFromCharge.ofCounter(charge.vendor(), charge.coulomb())),
                charge.vendor() + " is signed by the instrument: it grows while charging");
    }

    private static Optional<EcLabCurrent> atOpenCircuit(String technique) {
        return technique.equals(Technique.OPEN_CIRCUIT)
                ? Optional.of(new EcLabCurrent(
                        new Output.Derived(
                                Bdf.CURRENT, "0: the technique is open circuit", rows -> new double[rows.size()]),
                        "open circuit: no current flows"))
                : Optional.empty();
    }
}
