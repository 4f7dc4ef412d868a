package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.LoadCellCalibration;
import org.provolt.analysis.pressure.LoadCellCalibrations;
import org.provolt.analysis.pressure.PressureReading;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.FixtureId;

/// Readings as pressures, by the calibrations in force at their moments.
@Singleton
public class CalibratedReadings {

    private final ReadingBlocks blocks;
    private final LoadCellTable loadCells;

    CalibratedReadings(ReadingBlocks blocks, LoadCellTable loadCells) {
        this.blocks = blocks;
        this.loadCells = loadCells;
    }

    /// What is seen in one transaction.
    public View view() {
        return new View();
    }

    /// What is seen in one transaction. Calibrations are looked up once.
    public final class View {

        private final Map<FixtureId, LoadCellCalibrations> calibrations = new HashMap<>();

        private View() {}

        /// What the readings of an interval and their meaning depend on; empty where there are none. The same content
        /// means the same pressures.
        public List<Object> state(FixtureId fixtureId, Instant from, Instant until) {
            long count = blocks.changes(fixtureId, from, until);
            if (count == 0) {
                return List.of();
            }
            List<Object> state = new ArrayList<>(List.of(fixtureId, count));
            state.addAll(calibrations(fixtureId).all());
            return state;
        }

        /// The files that told readings about an interval.
        public List<SampleSource> sources(FixtureId fixtureId, Instant from, Instant until) {
            return blocks.sources(fixtureId, from, until);
        }

        /// Readings in order of time; those of a voltage without a calibration in force are left out.
        public void through(FixtureId fixtureId, Instant from, Instant until, Consumer<PressureReading> each) {
            LoadCellCalibrations chosen = calibrations(fixtureId);
            blocks.through(fixtureId, from, until, (second, value, volt) -> {
                Instant at = UnixSecond.moment(second);
                if (!at.isBefore(from) && at.isBefore(until)) {
                    @Nullable LoadCellCalibration by = volt ? chosen.inForce(at).orElse(null) : null;
                    if (by != null) {
                        each.accept(new PressureReading(at, by.pressurePa(value), by));
                    } else if (!volt) {
                        each.accept(new PressureReading(at, value, null));
                    }
                }
            });
        }

        private LoadCellCalibrations calibrations(FixtureId fixtureId) {
            return calibrations.computeIfAbsent(fixtureId, id -> new LoadCellCalibrations(loadCells.of(id)));
        }
    }
}
