package org.provolt.metrics.heard;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.metrics.store.Sql;

/// Pressure settings and calibrations as they were heard of. A withdrawal may be heard before its setting.
@Singleton
class HeardPressures {

    private final Sql sql;
    private final News news;

    HeardPressures(Sql sql, News news) {
        this.sql = sql;
        this.news = news;
    }

    void set(PressureSet setting, Instant recordedAt, String actor) {
        sql.update(
                """
                insert into heard_setting (pressure_setting_id, cell_id, fixture_id, calibration_id,
                  applied_pressure_pa, measured_pressure_pa, basis, occurred_at, recorded_at, set_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
                setting.pressureSettingId(),
                setting.cellId(),
                setting.fixtureId(),
                setting.calibrationId(),
                setting.appliedPressurePa(),
                setting.measuredPressurePa(),
                setting.basis(),
                setting.occurredAt(),
                recordedAt,
                actor);
        news.ofCondition(setting.cellId());
    }

    void withdrawn(PressureSettingWithdrawn withdrawn) {
        sql.update(
                "insert into heard_setting_withdrawal (pressure_setting_id) values (?) on conflict do nothing",
                withdrawn.pressureSettingId());
        news.ofCondition(withdrawn.cellId());
    }

    void released(PressureReleased released) {
        sql.update("""
                insert into heard_setting_release (pressure_setting_id, released_at) values (?, ?)
                on conflict do nothing""", released.pressureSettingId(), released.occurredAt());
        news.ofCondition(released.cellId());
    }

    void calibrated(LoadCellCalibrated calibration) {
        sql.update("""
                insert into heard_calibration (calibration_id, standard_uncertainty_pa) values (?, ?)
                on conflict do nothing""", calibration.calibrationId(), calibration.standardUncertaintyPa());
        news.ofCondition(calibration.calibrationId());
    }
}
