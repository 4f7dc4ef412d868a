package org.provolt.metrics.study;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A regime map as CSV (RFC 4180): one line each run, absent values empty, with the reason in the column after them.
final class RegimeCsv {

    private static final String HEAD = String.join(
            ",",
            "cell_id",
            "run_id",
            "applied_pressure_pa",
            "applied_pressure_pa_absent_because",
            "current_density_ma_cm2",
            "current_density_ma_cm2_absent_because",
            "rest_duration_second",
            "rest_duration_second_absent_because",
            "soft_shorted_cycle_count",
            "coverage_percent",
            "coverage_percent_absent_because",
            "deposit_thickness_um",
            "deposit_thickness_um_absent_because",
            "dense_equivalent_thickness_um",
            "dense_equivalent_thickness_um_absent_because",
            "regime",
            "regime_absent_because",
            "verdict");

    private RegimeCsv() {}

    static String of(RegimeMap map) {
        return HEAD + "\r\n" + map.points().stream().map(RegimeCsv::line).collect(Collectors.joining());
    }

    private static String line(RegimeMap.Point point) {
        Stream<@Nullable Object> fields = Stream.of(
                point.cellId(),
                point.runId(),
                point.appliedPressurePa(),
                point.appliedPressurePaAbsentBecause(),
                point.currentDensityMaCm2(),
                point.currentDensityMaCm2AbsentBecause(),
                point.restDurationSecond(),
                point.restDurationSecondAbsentBecause(),
                point.softShortedCycleCount(),
                point.coveragePercent(),
                point.coveragePercentAbsentBecause(),
                point.depositThicknessUm(),
                point.depositThicknessUmAbsentBecause(),
                point.denseEquivalentThicknessUm(),
                point.denseEquivalentThicknessUmAbsentBecause(),
                point.regime(),
                point.regimeAbsentBecause(),
                point.verdict() == null ? null : point.verdict().regime());
        return fields.map(field -> field == null ? "" : field.toString()).collect(Collectors.joining(",")) + "\r\n";
    }
}
