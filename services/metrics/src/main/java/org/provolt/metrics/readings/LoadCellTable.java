package org.provolt.metrics.readings;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.LoadCellCalibration;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// The load cells' calibrations and the areas that their forces press on, as they were heard of.
@Singleton
public class LoadCellTable {

    private final Sql sql;

    LoadCellTable(Sql sql) {
        this.sql = sql;
    }

    public void keep(FixtureRegistered fixture) {
        sql.update(
                "insert into heard_fixture (fixture_id, pressed_area_mm2) values (?, ?) on conflict do nothing",
                fixture.fixtureId(),
                fixture.pressedAreaMm2());
    }

    /// @param recorded its place in its fixture's stream
    public void keep(LoadCellCalibrated calibration, long recorded) {
        sql.update(
                """
                insert into heard_load_cell_calibration (calibration_id, fixture_id, recorded, slope_pa_per_volt,
                  slope_newton_per_volt, offset_pa, standard_uncertainty_pa, valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                calibration.calibrationId(),
                calibration.fixtureId(),
                recorded,
                calibration.slopePaPerVolt(),
                calibration.slopeNewtonPerVolt(),
                calibration.offsetPa(),
                calibration.standardUncertaintyPa(),
                calibration.validFrom().toString(),
                calibration.validUntil().toString());
    }

    /// Those of a fixture, in a fixed order. One in N/V is none while the fixture itself was not heard of.
    List<LoadCellCalibration> of(FixtureId fixtureId) {
        return sql.list("""
                select c.*, f.pressed_area_mm2 from heard_load_cell_calibration c left join heard_fixture f using (fixture_id)
                where fixture_id = ? and (slope_pa_per_volt is not null or pressed_area_mm2 is not null)
                order by recorded""", LoadCellTable::calibration, fixtureId);
    }

    private static LoadCellCalibration calibration(Row row) throws SQLException {
        @Nullable Double paPerVolt = row.valueOrNull("slope_pa_per_volt");
        return new LoadCellCalibration(
                row.identity("calibration_id", CalibrationId::new),
                paPerVolt != null
                        ? paPerVolt
                        : LoadCellCalibration.slopePaPerVolt(
                                Objects.requireNonNull(row.valueOrNull("slope_newton_per_volt")),
                                row.value("pressed_area_mm2")),
                row.value("offset_pa"),
                row.value("standard_uncertainty_pa"),
                Instant.parse(row.text("valid_from")),
                Instant.parse(row.text("valid_until")),
                row.number("recorded"));
    }
}
