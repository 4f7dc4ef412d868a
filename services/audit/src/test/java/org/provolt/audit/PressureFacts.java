package org.provolt.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;

/// What pressure tells of a bench.
public interface PressureFacts {

    CellId cell();

    FixtureId fixture();

    ImportId fileImport();

    CalibrationId calibration();

    PressureSettingId setting();

    default FixtureRegistered fixtureRegistered() {
        return new FixtureRegistered(
                fixture(), "P-" + fixture().toString().substring(24), 113.1, 1_500_000.0, "LC-7", Bench.NOON);
    }

    default LoadCellCalibrated loadCellCalibrated() {
        return new LoadCellCalibrated(
                calibration(),
                fixture(),
                250_000.0,
                null,
                -120.0,
                900.0,
                "DKD-4711",
                Instant.parse("2026-10-01T00:00:00Z"),
                Instant.parse("2027-10-01T00:00:00Z"),
                Bench.NOON);
    }

    default PressureSet pressureSet() {
        return new PressureSet(
                setting(),
                cell(),
                fixture(),
                calibration(),
                500_000.0,
                498_200.0,
                PressureBasis.MEASURED,
                null,
                Bench.NOON);
    }

    default PressureReleased pressureReleased() {
        return new PressureReleased(setting(), cell(), Bench.LATER);
    }

    default PressureSettingWithdrawn settingWithdrawn() {
        return new PressureSettingWithdrawn(setting(), cell(), Bench.LATER);
    }

    default ReadingsRecorded readingsRecorded() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.UNIX_TIME, new double[] {1793534400.0, 1793534400.1, 1793534460.0});
        columns.put(LoadCellMessage.VOLT, new double[] {2.0004, 2.0006, 1.9998});
        return new ReadingsRecorded(fixture(), Columns.of(columns), Bench.NOON);
    }

    default ReadingsWithdrawn readingsWithdrawn() {
        return new ReadingsWithdrawn(fixture(), fileImport(), 1, Bench.LATER);
    }

    default LiveReadingsWithdrawn liveReadingsWithdrawn() {
        return new LiveReadingsWithdrawn(fixture(), 1, Bench.NOON, Bench.NOON.plusSeconds(3_600), Bench.LATER);
    }
}
