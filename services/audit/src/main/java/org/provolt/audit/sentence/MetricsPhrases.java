package org.provolt.audit.sentence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.Quantity;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VersionQuoted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.StageBasis;

/// What was measured.
final class MetricsPhrases {

    private static final String EFFICIENCY = "coulombic_efficiency_percent";
    private static final String HYSTERESIS = "voltage_hysteresis_volt";

    private static final String COVERAGE = "coverage_percent";
    private static final String POROSITY = "apparent_porosity_last_plating_percent";
    private static final String RESISTANCE = "charge_transfer_resistance_ohm";
    private static final String RESISTANCE_CM2 = "charge_transfer_resistance_ohm_cm2";

    private final Names names;

    MetricsPhrases(Names names) {
        this.names = names;
    }

    String of(MetricsFact fact) {
        return switch (fact) {
            case CycleMeasured cycle -> measured(cycle);
            case SpectrumFitted spectrum -> fitted(spectrum);
            case DepositMeasured deposit -> measured(deposit);
            case VolumeClosureMeasured closure -> measured(closure);
            case CycleWithdrawn cycle ->
                "withdrew cycle %d of %s, which is counted otherwise now"
                        .formatted(cycle.cycle(), names.run(cycle.runId()));
            case FitWithdrawn spectrum ->
                "withdrew the results of an impedance spectrum of %s, which was withdrawn"
                        .formatted(names.run(spectrum.runId()));
            case VersionQuoted quoted ->
                "chose version %s of %s for %s to quote as its %s"
                        .formatted(
                                quoted.version(), quoted.algorithm(), names.study(quoted.studyId()), quoted.metric());
            case RegimeJudged verdict ->
                "judged the growth of metal in %s to be %s".formatted(names.run(verdict.runId()), verdict.regime());
            case DepositWithdrawn image ->
                "withdrew what was measured of the deposit on %s of %s, which was withdrawn"
                        .formatted(names.image(image.imageId()), names.cell(image.cellId()));
            case VolumeClosureWithdrawn image ->
                "withdrew what was held against the deposit on %s of %s, which was withdrawn"
                        .formatted(names.image(image.imageId()), names.cell(image.cellId()));
        };
    }

    private String measured(CycleMeasured cycle) {
        return "measured cycle %d%s of %s: %s%s, %s"
                .formatted(
                        cycle.cycle(),
                        cycle.complete() ? "" : " (incomplete)",
                        names.run(cycle.runId()),
                        headline(cycle.measurements()),
                        flow(cycle.conditions()),
                        pressure(cycle.conditions()));
    }

    private String fitted(SpectrumFitted spectrum) {
        return "fitted an impedance spectrum of %s%s: %s, %s"
                .formatted(
                        names.run(spectrum.runId()),
                        stage(spectrum),
                        resistance(spectrum),
                        pressure(spectrum.conditions()));
    }

    private static String stage(SpectrumFitted spectrum) {
        if (spectrum.stage() == null) {
            return " at no known stage (" + spectrum.stageAbsentBecause() + ")";
        }
        boolean derived = spectrum.stageBasis() == StageBasis.DERIVED;
        return " at " + spectrum.stage() + (derived ? ", by its time" : "");
    }

    private String measured(DepositMeasured deposit) {
        return "measured the deposit on %s of %s at %s%s: %s, %s"
                .formatted(
                        names.image(deposit.imageId()),
                        names.cell(deposit.cellId()),
                        deposit.stage(),
                        deposit.segmentationId() == null ? "" : " as a person segmented it",
                        coverage(deposit.measurements()),
                        pressure(deposit.conditions()));
    }

    private String measured(VolumeClosureMeasured closure) {
        return "held the charge that was plated against the deposit on %s of %s at %s%s: %s"
                .formatted(
                        names.image(closure.imageId()),
                        names.cell(closure.cellId()),
                        closure.stage(),
                        closure.segmentationId() == null ? "" : " as a person segmented it",
                        porosity(closure.measurements()));
    }

    private static String porosity(List<Measurement> measurements) {
        return value(measurements, POROSITY)
                .map(percent -> "apparent porosity " + Quantity.plain(percent) + " % by the last plating")
                .orElseGet(() -> "no porosity" + whyNot(measurements, POROSITY));
    }

    private static String coverage(List<Measurement> measurements) {
        return value(measurements, COVERAGE)
                .map(percent -> "coverage " + Quantity.plain(percent) + " %")
                .orElseGet(() -> "no coverage" + whyNot(measurements, COVERAGE));
    }

    private static String resistance(SpectrumFitted spectrum) {
        List<Measurement> measurements = spectrum.measurements();
        String model =
                spectrum.fit() == null ? "" : " by the model " + spectrum.fit().model();
        return value(measurements, RESISTANCE_CM2)
                .map(ohmCm2 -> Quantity.plain(ohmCm2) + " Ω cm²")
                .or(() -> value(measurements, RESISTANCE).map(ohm -> Quantity.plain(ohm) + " Ω"))
                .map(value -> "charge-transfer resistance " + value + model)
                .orElseGet(() -> "no charge-transfer resistance" + whyNot(measurements, RESISTANCE));
    }

    /// The number that the cycle is known for: its Coulombic efficiency, or a symmetric cell's hysteresis.
    private static String headline(List<Measurement> measurements) {
        return value(measurements, EFFICIENCY)
                .map(percent -> "Coulombic efficiency " + Quantity.plain(percent) + " %")
                .or(() -> value(measurements, HYSTERESIS).map(volt -> "voltage hysteresis " + Quantity.millivolt(volt)))
                .orElseGet(() -> "no Coulombic efficiency" + whyNot(measurements, EFFICIENCY));
    }

    private static Optional<Double> value(List<Measurement> measurements, String metric) {
        return find(measurements, metric).flatMap(measurement -> Optional.ofNullable(measurement.value()));
    }

    private static String whyNot(List<Measurement> measurements, String metric) {
        return find(measurements, metric)
                .flatMap(measurement -> Optional.ofNullable(measurement.absentBecause()))
                .map(because -> " (" + because + ")")
                .orElse("");
    }

    private static Optional<Measurement> find(List<Measurement> measurements, String metric) {
        return measurements.stream()
                .filter(measurement -> measurement.metric().equals(metric))
                .findFirst();
    }

    private static String flow(CycleConditions conditions) {
        return quantity(", ", conditions.arealCapacityMahCm2(), " mAh cm⁻²")
                + quantity(" at ", conditions.currentDensityMaCm2(), " mA cm⁻²");
    }

    private static String quantity(String before, @Nullable Double value, String unit) {
        return value == null ? "" : before + Quantity.plain(value) + unit;
    }

    private static String pressure(CycleConditions conditions) {
        CycleConditions.Pressure pressure = conditions.pressure();
        return pressure == null
                ? "pressure not known (" + conditions.pressureAbsentBecause() + ")"
                : "under " + Quantity.kilopascal(pressure.meanPa()) + " (" + pressure.basis() + ")";
    }
}
