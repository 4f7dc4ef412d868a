package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.metrics.readings.LoadCellTable;
import org.provolt.metrics.readings.ReadingBlocks;

/// Readings and what makes pressures of them, as they were heard of, in any order.
@Singleton
class HeardReadings {

    private final ReadingBlocks blocks;
    private final LoadCellTable loadCells;
    private final News news;

    HeardReadings(ReadingBlocks blocks, LoadCellTable loadCells, News news) {
        this.blocks = blocks;
        this.loadCells = loadCells;
        this.news = news;
    }

    void recorded(ReadingsRecorded readings) {
        Columns columns = readings.columns();
        if (blocks.keep(readings)) {
            changed(readings.fixtureId(), columns.at(Bdf.UNIX_TIME, 0), columns.at(Bdf.UNIX_TIME, columns.size() - 1));
        }
    }

    /// Of a file that was taken back; those of it that are heard of later do not count either.
    void withdrawn(ReadingsWithdrawn withdrawn) {
        blocks.withdraw(withdrawn)
                .ifPresent(span -> changed(withdrawn.fixtureId(), span.firstSecond(), span.lastSecond()));
    }

    /// Of a live load cell, from a moment until before another.
    void withdrawn(LiveReadingsWithdrawn withdrawn) {
        if (blocks.withdraw(withdrawn)) {
            news.ofReadings(withdrawn.fixtureId(), withdrawn.from(), withdrawn.until());
        }
    }

    private void changed(FixtureId fixtureId, double firstSecond, double lastSecond) {
        news.ofReadings(fixtureId, UnixSecond.moment(firstSecond), UnixSecond.moment(lastSecond));
    }

    void calibrated(LoadCellCalibrated calibration, long recorded) {
        loadCells.keep(calibration, recorded);
        Instant until =
                calibration.validUntil().isBefore(LaboratoryTime.END) ? calibration.validUntil() : LaboratoryTime.END;
        news.ofReadings(calibration.fixtureId(), calibration.validFrom(), until);
    }

    /// Its area makes pressures of forces.
    void registered(FixtureRegistered fixture) {
        loadCells.keep(fixture);
        news.ofReadings(fixture.fixtureId(), LaboratoryTime.FIRST, LaboratoryTime.END);
    }
}
