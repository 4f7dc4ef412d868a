package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.UnixSecond;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.CellId;

/// Finds what pressed on a cell.
@Singleton
public class CellPressures {

    // Before and after anything a laboratory records, within what the database's calendar holds.
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final KnownCells cells;
    private final PressureSettings settings;
    private final CellReadings readings;
    private final EntityManager entityManager;

    CellPressures(KnownCells cells, PressureSettings settings, CellReadings readings, EntityManager entityManager) {
        this.cells = cells;
        this.settings = settings;
        this.readings = readings;
        this.entityManager = entityManager;
    }

    /// What pressed from `from` until before `to`, the setting that was in force at `from` included.
    ///
    /// @param mostReadings where there are more, the ends and the extremes of each stretch stay
    public CellPressure get(
            CellId cellId, @Nullable Instant from, @Nullable Instant to, int mostReadings, Instant asOf) {
        List<SettingCard> found = settings(cellId, from, to);
        List<FixtureStay> stays = stays(found, from, to);
        long total = readings.atMost(stays);
        ThinnedReadings thinned = new ThinnedReadings(total, mostReadings);
        readings.through(stays, thinned);
        List<CalibrationView> calibrations = thinned.calibrations().stream()
                .map(id -> entityManager.find(CalibrationView.class, id))
                .toList();
        return new CellPressure(cellId, found, thinned.cards(), total > mostReadings, calibrations, asOf);
    }

    /// Refuses a cell that nobody told of.
    public void require(CellId cellId) {
        cells.require(cellId);
    }

    /// All readings of that time as CSV (RFC 4180), a line each.
    public void csv(CellId cellId, @Nullable Instant from, @Nullable Instant to, Appendable out) {
        List<FixtureStay> stays = stays(settings(cellId, from, to), from, to);
        line(
                out,
                "unix_time_second,at,fixture_id,load_cell_volt,surface_pressure_pa,surface_pressure_pa_absent_because,"
                        + "calibration_id");
        readings.through(stays, (second, fixtureId, column, value, pressurePa, by) -> {
            boolean volt = column.equals(LoadCellMessage.VOLT);
            boolean absent = Double.isNaN(pressurePa);
            line(
                    out,
                    BigDecimal.valueOf(second).toPlainString() + "," + UnixSecond.moment(second) + "," + fixtureId + ","
                            + (volt ? value : "") + "," + (absent ? "" : pressurePa) + ","
                            + (absent ? ReadingCard.NOT_CALIBRATED : "") + "," + (by == null ? "" : by));
        });
    }

    private static void line(Appendable out, String text) {
        try {
            out.append(text).append("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private List<SettingCard> settings(CellId cellId, @Nullable Instant from, @Nullable Instant to) {
        cells.require(cellId);
        return settings.of(cellId, from == null ? BEGINNING : from, to == null ? END : to);
    }

    private static List<FixtureStay> stays(List<SettingCard> found, @Nullable Instant from, @Nullable Instant to) {
        return FixtureStay.of(found, from == null ? BEGINNING : from, to == null ? END : to);
    }
}
