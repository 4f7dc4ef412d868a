package org.provolt.metrics.conditions;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.pressure.PressureSetting;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.store.Row;
import org.provolt.metrics.store.Sql;

/// What was heard of the circumstances of runs.
@Singleton
public class CircumstancesTable {

    private final Sql sql;

    CircumstancesTable(Sql sql) {
        this.sql = sql;
    }

    public Circumstances of(HeardRun run, Instant origin) {
        return new Circumstances(
                run.cellId(),
                run.cellConfiguration(),
                origin,
                build(run.cellId()),
                settings(run.cellId()),
                accuracy(run.runId()));
    }

    /// Of the current of the run's instrument, where somebody stated it.
    public Optional<AccuracyInForce> accuracy(RunId runId) {
        return sql.first(
                """
                select a.* from heard_run join heard_current_accuracy a using (instrument_id) where run_id = ?""",
                row -> new AccuracyInForce(
                        row.identity("instrument_id", InstrumentId::new),
                        (int) row.number("version"),
                        row.value("gain_percent"),
                        row.valueOrNull("offset_ampere")),
                runId);
    }

    public CellCircumstances of(CellId cellId) {
        return new CellCircumstances(cellId, build(cellId), settings(cellId));
    }

    private Optional<Build> build(CellId cellId) {
        return sql.first(
                "select version, area_cm2, lot_ids from heard_cell where cell_id = ?",
                row -> new Build(row.number("version"), row.value("area_cm2"), row.identities("lot_ids", LotId::new)),
                cellId);
    }

    private List<SettingOnFixture> settings(CellId cellId) {
        return sql.list("""
                select s.*, r.released_at, c.standard_uncertainty_pa
                from heard_setting s
                left join heard_setting_release r using (pressure_setting_id)
                left join heard_calibration c using (calibration_id)
                where s.cell_id = ? and not exists (
                  select 1 from heard_setting_withdrawal w where w.pressure_setting_id = s.pressure_setting_id)
                order by s.pressure_setting_id""", CircumstancesTable::setting, cellId);
    }

    private static SettingOnFixture setting(Row row) throws SQLException {
        OptionalDouble measuredPa = optional(row.valueOrNull("measured_pressure_pa"));
        String basis = row.text("basis");
        PressureSetting setting = new PressureSetting(
                row.identity("pressure_setting_id", PressureSettingId::new),
                row.moment("occurred_at"),
                row.moment("recorded_at"),
                row.value("applied_pressure_pa"),
                measuredPa,
                Arrays.stream(PressureBasis.values())
                        .filter(each -> each.toString().equals(basis))
                        .findFirst()
                        .orElseThrow(),
                measuredPa.isPresent() ? optional(row.valueOrNull("standard_uncertainty_pa")) : OptionalDouble.empty(),
                row.momentIfAny("released_at"));
        return new SettingOnFixture(
                setting,
                row.identityIfAny("fixture_id", FixtureId::new),
                row.identityIfAny("calibration_id", CalibrationId::new));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
