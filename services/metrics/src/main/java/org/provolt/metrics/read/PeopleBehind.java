package org.provolt.metrics.read;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.kernel.Identity;
import org.provolt.kernel.PressureSettingId;
import org.provolt.metrics.heard.HeardFiles;
import org.provolt.metrics.store.Sql;

/// Who was behind what a result rests on.
@Singleton
class PeopleBehind {

    private final Sql sql;

    PeopleBehind(Sql sql) {
        this.sql = sql;
    }

    ResultCard.People behind(ResultCard.Subject subject, CycleConditions conditions, ResultCard.Inputs inputs) {
        List<PressureSettingId> settings = conditions.pressure() == null
                ? List.of()
                : conditions.pressure().settingIds();
        Map<PressureSettingId, String> setBy = new LinkedHashMap<>();
        for (PressureSettingId setting : settings) {
            String actor = actor("set_by", "heard_setting where pressure_setting_id = ?", setting);
            if (actor != null) {
                setBy.put(setting, actor);
            }
        }
        return new ResultCard.People(
                actor("registered_by", "heard_cell_registration where cell_id = ?", subject.cellId()),
                setBy,
                subject.runId() == null
                        ? null
                        : actor("started_by", "heard_run_start where run_id = ?", subject.runId()),
                inputs.ranges().stream()
                        .flatMap(range -> range.files().stream())
                        .map(HeardFiles.File::importedBy)
                        .distinct()
                        .toList());
    }

    private @Nullable String actor(String column, String from, Identity of) {
        return sql.first("select " + column + " from " + from, row -> row.text(column), of)
                .orElse(null);
    }
}
