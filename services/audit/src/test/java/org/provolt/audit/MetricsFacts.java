package org.provolt.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;

/// What metrics tells of a bench.
public interface MetricsFacts {

    CellId cell();

    LotId lot();

    FixtureId fixture();

    CalibrationId calibration();

    PressureSettingId setting();

    RunId run();

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
                List.of(calibration()));
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

    default CycleWithdrawn cycleWithdrawn(int cycle) {
        return new CycleWithdrawn(run(), cell(), cycle, Bench.LATER);
    }
}
