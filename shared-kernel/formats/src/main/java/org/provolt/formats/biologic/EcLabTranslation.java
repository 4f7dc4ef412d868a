package org.provolt.formats.biologic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.provolt.formats.reading.Output;
import org.provolt.formats.reading.Translation;
import org.provolt.formats.reading.Translation.NetCharge;
import org.provolt.kernel.Bdf;

/// How EC-Lab's columns become records.
final class EcLabTranslation {

    private static final String FREQUENCY = "freq/Hz";
    private static final String CYCLE_NUMBER = "cycle number";

    private EcLabTranslation() {}

    static Translation of(List<String> vendorColumns, String technique) {
        EcLabColumns columns = new EcLabColumns(vendorColumns);
        String time = time(columns);
        String voltage = voltage(columns, technique);
        EcLabCurrent current = EcLabCurrent.of(columns, technique);
        List<Output> outputs = new ArrayList<>();
        outputs.add(new Output.Mapped(time, Bdf.TEST_TIME, 1));
        outputs.add(new Output.Mapped(voltage, Bdf.VOLTAGE, 1));
        outputs.add(current.output());
        cycle(columns).ifPresent(outputs::add);
        columns.first("Ns").ifPresent(it -> outputs.add(new Output.Mapped(it, Bdf.STEP_ID, 1)));
        columns.first("step time/s").ifPresent(it -> outputs.add(new Output.Mapped(it, Bdf.STEP_TIME, 1)));
        outputs.addAll(EcLabCharge.of(columns));
        outputs.addAll(rest(columns, outputs));
        return new Translation(
                outputs,
                List.of(),
                current.signBasis(),
                EcLabCharge.counters(columns),
                columns.netCounter().map(counter -> new NetCharge(Bdf.NET_CAPACITY, Optional.empty())),
                Optional.empty());
    }

    private static String time(EcLabColumns columns) {
        return columns.first(MptHead.TIME)
                .orElseThrow(() ->
                        BiologicRefusals.unsupported("no-time-column", "The file has no column " + MptHead.TIME + "."));
    }

    /// The working electrode's potential, which for two electrodes is the cell's voltage.
    private static String voltage(EcLabColumns columns, String technique) {
        Optional<String> sampled = columns.first("Ewe/V", "Ecell/V");
        if (sampled.isEmpty() && columns.has(FREQUENCY)) {
            throw BiologicRefusals.unsupported(
                    "not-a-cycler-technique",
                    "The file holds impedance spectra" + (technique.isEmpty() ? "" : " (" + technique + ")")
                            + ", not cycler records.");
        }
        return sampled.or(() -> columns.first("<Ewe>/V", "<Ewe/V>", "<Ecell>/V"))
                .orElseThrow(() -> BiologicRefusals.unsupported(
                        "no-voltage-column", "The file has no column Ewe/V, Ecell/V or <Ewe>/V."));
    }

    /// EC-Lab's cycle number, which an `.mpr` leaves to be computed.
    private static Optional<Output> cycle(EcLabColumns columns) {
        return columns.first(CYCLE_NUMBER)
                .<Output>map(it -> new Output.Mapped(it, Bdf.CYCLE_COUNT, 1))
                .or(() -> columns.first(EcLabColumns.HALF_CYCLE)
                        .map(it -> new Output.Derived(
                                Bdf.CYCLE_COUNT,
                                "floor(half cycle / 2), as EC-Lab's cycle number counts",
                                rows -> java.util.Arrays.stream(rows.column(it))
                                        .map(number -> Math.floor(number / 2))
                                        .toArray())));
    }

    /// Every column that BDF does not name, as it is.
    private static List<Output> rest(EcLabColumns columns, List<Output> outputs) {
        Set<String> mapped = outputs.stream()
                .flatMap(it -> it instanceof Output.Mapped known ? Stream.of(known.vendor()) : Stream.empty())
                .collect(Collectors.toSet());
        return columns.names().stream()
                .filter(it -> !mapped.contains(it))
                .<Output>map(Output.Verbatim::new)
                .toList();
    }
}
