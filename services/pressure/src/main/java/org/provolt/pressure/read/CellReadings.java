package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.LoadCellCalibration;
import org.provolt.analysis.pressure.LoadCellCalibrations;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.FixtureId;

/// What load cells said while a cell lay in their fixtures, each reading with the calibration in force then.
@Singleton
class CellReadings {

    private final ReadingBlocks blocks;
    private final Calibrations calibrations;

    CellReadings(ReadingBlocks blocks, Calibrations calibrations) {
        this.blocks = blocks;
        this.calibrations = calibrations;
    }

    /// Takes one reading, in order of time.
    interface Taker {
        /// @param pressurePa NaN where no calibration was in force
        void take(
                double second, FixtureId fixtureId, String column, double value, double pressurePa, @Nullable UUID by);
    }

    /// How many there are, or a few more.
    long atMost(List<FixtureStay> stays) {
        return stays.stream()
                .mapToLong(stay -> blocks.atMost(
                        stay.fixtureId().value(), UnixSecond.of(stay.from()), UnixSecond.of(stay.until())))
                .sum();
    }

    void through(List<FixtureStay> stays, Taker each) {
        Map<FixtureId, LoadCellCalibrations> byFixture = new HashMap<>();
        for (FixtureStay stay : stays) {
            LoadCellCalibrations chosen = byFixture.computeIfAbsent(stay.fixtureId(), calibrations::of);
            blocks.through(
                    stay.fixtureId(),
                    UnixSecond.of(stay.from()),
                    UnixSecond.of(stay.until()),
                    (second, column, value) -> take(each, stay.fixtureId(), chosen, second, column, value));
        }
    }

    private static void take(
            Taker each, FixtureId fixtureId, LoadCellCalibrations chosen, double second, String column, double value) {
        if (!column.equals(LoadCellMessage.VOLT)) {
            each.take(second, fixtureId, column, value, value, null);
            return;
        }
        LoadCellCalibration inForce = chosen.inForce(UnixSecond.moment(second)).orElse(null);
        each.take(
                second,
                fixtureId,
                column,
                value,
                inForce == null ? Double.NaN : inForce.pressurePa(value),
                inForce == null ? null : inForce.id().value());
    }
}
