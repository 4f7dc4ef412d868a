package org.provolt.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositWithdrawn;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.RegimeJudged;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VersionQuoted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.metrics.VolumeClosureWithdrawn;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StudyId;

/// What metrics tells of a bench.
public interface MetricsFacts {

    CellId cell();

    LotId lot();

    FixtureId fixture();

    CalibrationId calibration();

    PressureSettingId setting();

    RunId run();

    StudyId study();

    /// The identity of the cycle's efficiency under a pressure.
    default String resultId(int cycle, double pressurePa) {
        try {
            byte[] question = (run() + "/" + cycle + "/" + pressurePa).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(question));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    default CycleMeasured cycleMeasured(int cycle, double pressurePa) {
        Measurement efficiency = new Measurement(
                resultId(cycle, pressurePa),
                "coulombic_efficiency_percent",
                53.92,
                null,
                "coulombic-efficiency",
                "1",
                Map.of("deadband_share", 0.005));
        Measurement overpotential = new Measurement(
                resultId(cycle + 1_000, pressurePa),
                "nucleation_overpotential_volt",
                null,
                "too-few-records",
                "nucleation-overpotential",
                "1",
                Map.of());
        return new CycleMeasured(
                run(),
                cell(),
                cycle,
                1L,
                CellConfiguration.METAL_PLATING,
                true,
                List.of(efficiency, overpotential),
                List.of(new Flag("efficiency-above-100", 100.7, 100.5)),
                new CycleInputs(
                        List.of(new CycleInputs.RecordRange(Bench.SERIES, 0, 3, List.of(Bench.FILE_SHA256))),
                        Bench.FILE_SHA256.replace('f', 'e')),
                conditions(pressurePa),
                Bench.LATER);
    }

    /// The same cycle under a load cell that read through it.
    default CycleMeasured cycleUnderLoadCell(int cycle, double pressurePa) {
        return cycleUnderLoadCell(cycle, pressurePa, null);
    }

    /// The same, its readings told by files.
    ///
    /// @param sources absent where a live load cell alone told them
    default CycleMeasured cycleUnderLoadCell(int cycle, double pressurePa, @Nullable List<SampleSource> sources) {
        CycleMeasured measured = cycleMeasured(cycle, pressurePa);
        CycleConditions conditions = measured.conditions();
        CycleConditions.Readings readings = new CycleConditions.Readings(
                36_000,
                Bench.NOON,
                Bench.NOON.plusSeconds(3_599),
                1.0,
                List.of(calibration()),
                Bench.FILE_SHA256.replace('f', 'b'),
                sources);
        CycleConditions.Pressure pressure = new CycleConditions.Pressure(
                pressurePa,
                pressurePa - 200,
                pressurePa + 300,
                80,
                900.0,
                PressureBasis.LOAD_CELL,
                List.of(setting()),
                List.of(fixture()),
                List.of(calibration()),
                -12.5,
                null,
                readings);
        return new CycleMeasured(
                measured.runId(),
                measured.cellId(),
                measured.cycle(),
                measured.vendorCycleCount(),
                measured.cellConfiguration(),
                measured.complete(),
                measured.measurements(),
                measured.flags(),
                measured.inputs(),
                new CycleConditions(
                        conditions.from(),
                        conditions.to(),
                        conditions.buildVersion(),
                        conditions.areaCm2(),
                        conditions.lotIds(),
                        pressure,
                        null,
                        conditions.currentDensityMaCm2(),
                        conditions.arealCapacityMahCm2(),
                        conditions.digest(),
                        null,
                        new CycleConditions.Rests(null, "no-half-cycle-before", 7200.0, null, 0.0, null),
                        new CycleConditions.Temperature(25.1, 24.8, 25.4, "surface_temperature_celsius"),
                        null),
                measured.occurredAt());
    }

    SpectrumId spectrum();

    default SpectrumFitted spectrumFitted(double pressurePa) {
        Measurement resistance = new Measurement(
                resultId(2_000, pressurePa),
                "charge_transfer_resistance_ohm_cm2",
                3.62,
                null,
                "charge-transfer-resistance",
                "1",
                Map.of("closed_chord_share", 0.6));
        return new SpectrumFitted(
                run(),
                cell(),
                spectrum(),
                "after_plating:2",
                null,
                null,
                List.of(resistance),
                new SpectrumFitted.CircuitFit(
                        "arc",
                        "R0 - (R1 ∥ CPE1)",
                        List.of(
                                new SpectrumFitted.Parameter("R1", 3.62, "ohm", 0.05, null),
                                new SpectrumFitted.Parameter("CPE1_n", 1.0, "1", null, "at-bound")),
                        List.of(List.of(1.0, 0.0), List.of(0.0, 0.0)),
                        30,
                        1e5,
                        0.1,
                        1.2e-5,
                        -320.5,
                        0.98,
                        "The arc holds both electrodes of a two-electrode cell."),
                null,
                new SpectrumFitted.KramersKronig(
                        0.83, 12, false, 0.4, true, List.of(new SpectrumFitted.Residual(1e5, 0.4, -0.1))),
                List.of(
                        new SpectrumFitted.ModelTried("arc", -320.5, 1.2e-5, true, null),
                        new SpectrumFitted.ModelTried("two-arcs", null, null, false, "fit-not-converged")),
                null,
                new CycleInputs(
                        List.of(new CycleInputs.RecordRange(spectrum().toString(), 0, 3, List.of(Bench.FILE_SHA256))),
                        Bench.FILE_SHA256.replace('f', 'c')),
                conditions(pressurePa),
                Bench.LATER);
    }

    ImageId image();

    SegmentationId segmentation();

    default DepositMeasured depositMeasured(double pressurePa) {
        Measurement coverage = new Measurement(
                resultId(3_000, pressurePa),
                "coverage_percent",
                34.207,
                null,
                "deposit-segmentation",
                "1",
                Map.of("threshold_method", "Otsu"));
        Measurement thickness = new Measurement(
                resultId(3_001, pressurePa),
                "deposit_thickness_um",
                null,
                "not-defined",
                "deposit-thickness",
                "1",
                Map.of());
        return new DepositMeasured(
                image(),
                cell(),
                segmentation(),
                "after_plating:2",
                Modality.CLSM,
                List.of(coverage, thickness),
                128.0,
                List.of(new DepositMeasured.Sensitivity(90, 36.5), new DepositMeasured.Sensitivity(110, 32.1)),
                new CycleInputs(
                        List.of(new CycleInputs.RecordRange(
                                image().toString(), 0, 786_432, List.of(Bench.FILE_SHA256))),
                        Bench.FILE_SHA256.replace('f', 'b')),
                conditions(pressurePa),
                Bench.LATER);
    }

    default VolumeClosureMeasured volumeClosureMeasured(double pressurePa) {
        Measurement porosity = new Measurement(
                resultId(4_000, pressurePa),
                "apparent_porosity_last_plating_percent",
                64.8,
                null,
                "volume-closure",
                "1",
                Map.of("metal", "Na"));
        Measurement net = new Measurement(
                resultId(4_001, pressurePa),
                "apparent_porosity_net_percent",
                null,
                "earlier-cycle-absent",
                "volume-closure",
                "1",
                Map.of("metal", "Na"));
        return new VolumeClosureMeasured(
                image(),
                cell(),
                segmentation(),
                run(),
                "after_plating:2",
                List.of(porosity, net),
                new CycleInputs(
                        List.of(
                                new CycleInputs.RecordRange(image().toString(), 0, 786_432, List.of(Bench.FILE_SHA256)),
                                new CycleInputs.RecordRange("gcpl-1", 0, 100, List.of(Bench.FILE_SHA256))),
                        Bench.FILE_SHA256.replace('f', 'a')),
                conditions(pressurePa),
                Bench.LATER);
    }

    private CycleConditions conditions(double pressurePa) {
        CycleConditions.Pressure pressure = new CycleConditions.Pressure(
                pressurePa,
                pressurePa,
                pressurePa,
                0,
                900.0,
                PressureBasis.SET,
                List.of(setting()),
                List.of(fixture()),
                List.of(calibration()),
                null,
                null,
                null);
        return new CycleConditions(
                Bench.NOON,
                Bench.NOON.plusSeconds(3_600),
                1L,
                1.0,
                List.of(lot()),
                pressure,
                null,
                0.5,
                0.25,
                Bench.FILE_SHA256.replace('f', 'd'));
    }

    default DepositWithdrawn depositWithdrawn() {
        return new DepositWithdrawn(image(), cell(), segmentation(), Bench.LATER);
    }

    default VolumeClosureWithdrawn volumeClosureWithdrawn() {
        return new VolumeClosureWithdrawn(image(), cell(), null, Bench.LATER);
    }

    default FitWithdrawn fitWithdrawn() {
        return new FitWithdrawn(run(), cell(), spectrum(), Bench.LATER);
    }

    default VersionQuoted versionQuoted() {
        return new VersionQuoted(
                study(), "nucleation_overpotential_volt", "nucleation-overpotential", "2", Bench.LATER);
    }

    default RegimeJudged regimeJudged() {
        return new RegimeJudged(run(), "planar", Bench.LATER);
    }

    default CycleWithdrawn cycleWithdrawn(int cycle) {
        return new CycleWithdrawn(run(), cell(), cycle, Bench.LATER);
    }
}
