package org.provolt.portal.images;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.results.DepositAge;
import org.provolt.portal.runs.Reported;

/// What the deposit on an image looks like, as its page shows it.
///
/// @param segmentedBy `person` or `automatic`
/// @param threshold   in the image's own values
/// @param parameters  by which deposit was told from ground
/// @param volumeClosure absent until it is measured
/// @param depositAge  absent until it is measured
/// @param resultIds   by the metrics' names
public record Morphology(
        @Nullable UUID segmentationId,
        String segmentedBy,
        @Nullable Double coveragePercent,
        @Nullable String coveragePercentAbsentBecause,
        @Nullable Double particleCount,
        @Nullable String particleCountAbsentBecause,
        @Nullable @JsonProperty("mean_deposit_area_um2") Double meanDepositAreaUm2,

        @Nullable @JsonProperty("mean_deposit_area_um2_absent_because")
        String meanDepositAreaAbsentBecause,

        @Nullable @JsonProperty("median_deposit_area_um2") Double medianDepositAreaUm2,

        @Nullable @JsonProperty("median_deposit_area_um2_absent_because")
        String medianDepositAreaAbsentBecause,

        @Nullable Double largestComponentPercent,
        @Nullable String largestComponentPercentAbsentBecause,
        @Nullable Double borderPercent,
        @Nullable String borderPercentAbsentBecause,
        @Nullable Double depositThicknessUm,
        @Nullable String depositThicknessUmAbsentBecause,
        @Nullable Surface surface,
        @Nullable String surfaceAbsentBecause,
        @Nullable Double threshold,
        Map<String, Object> parameters,
        List<Sensitivity> sensitivity,
        @Nullable Closure volumeClosure,
        @Nullable String volumeClosureAbsentBecause,
        @Nullable Pressure appliedPressure,
        @Nullable String appliedPressureAbsentBecause,
        @Nullable DepositAge depositAge,
        Map<String, String> resultIds) {

    private static final int DIGITS = 4;

    /// Height parameters of ISO 25178.
    public record Surface(double saUm, double sqUm, double szUm, double ssk, double sku) {}

    /// Coverage at so many percent of the threshold.
    public record Sensitivity(double thresholdPercent, double coveragePercent) {}

    public record Pressure(double meanPa, String basis) {}

    public Reported getCoverage() {
        return reported("coverage_percent", coveragePercent, "%", coveragePercentAbsentBecause);
    }

    public Reported getCount() {
        return reported("particle_count", particleCount, "deposits", particleCountAbsentBecause);
    }

    public Reported getMeanArea() {
        return reported("mean_deposit_area_um2", meanDepositAreaUm2, "µm²", meanDepositAreaAbsentBecause);
    }

    public Reported getMedianArea() {
        return reported("median_deposit_area_um2", medianDepositAreaUm2, "µm²", medianDepositAreaAbsentBecause);
    }

    public Reported getLargest() {
        return reported(
                "largest_component_percent", largestComponentPercent, "%", largestComponentPercentAbsentBecause);
    }

    public Reported getBorder() {
        return reported("border_percent", borderPercent, "%", borderPercentAbsentBecause);
    }

    public Reported getThickness() {
        return reported("deposit_thickness_um", depositThicknessUm, "µm", depositThicknessUmAbsentBecause);
    }

    public Reported getSa() {
        return reported("sa_um", surface == null ? null : surface.saUm(), "µm", surfaceAbsentBecause);
    }

    public Reported getSq() {
        return reported("sq_um", surface == null ? null : surface.sqUm(), "µm", surfaceAbsentBecause);
    }

    public Reported getSz() {
        return reported("sz_um", surface == null ? null : surface.szUm(), "µm", surfaceAbsentBecause);
    }

    private Reported reported(String metric, @Nullable Double value, String unit, @Nullable String because) {
        int digits = metric.equals("particle_count") ? 0 : DIGITS;
        return new Reported(value, unit, digits, because, resultIds.get(metric));
    }
}
