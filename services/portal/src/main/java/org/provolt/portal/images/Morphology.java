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
        @Nullable Pores pores,
        @Nullable String poresAbsentBecause,
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

    /// Ground that deposit surrounds.
    public record Pores(
            double areaPercent,
            double count,
            @Nullable @JsonProperty("mean_area_um2") Double meanAreaUm2,
            @Nullable @JsonProperty("median_area_um2") Double medianAreaUm2,
            @Nullable @JsonProperty("largest_area_um2") Double largestAreaUm2,
            @Nullable @JsonProperty("diameter_d10_um") Double diameterD10Um,
            @Nullable @JsonProperty("diameter_d50_um") Double diameterD50Um,
            @Nullable @JsonProperty("diameter_d90_um") Double diameterD90Um,
            @Nullable String areasAbsentBecause) {}

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

    public boolean isMicrograph() {
        return !"not-an-sem-image".equals(poresAbsentBecause);
    }

    public Reported getPoreShare() {
        return reported("pore_area_percent", pores == null ? null : pores.areaPercent(), "%", poresAbsentBecause);
    }

    public Reported getPoreCount() {
        return reported("pore_count", pores == null ? null : pores.count(), "pores", poresAbsentBecause);
    }

    public Reported getPoreMedian() {
        return pore("median_pore_area_um2", pores == null ? null : pores.medianAreaUm2(), "µm²");
    }

    public Reported getPoreLargest() {
        return pore("largest_pore_area_um2", pores == null ? null : pores.largestAreaUm2(), "µm²");
    }

    public Reported getPoreD10() {
        return pore("pore_diameter_d10_um", pores == null ? null : pores.diameterD10Um(), "µm");
    }

    public Reported getPoreD50() {
        return pore("pore_diameter_d50_um", pores == null ? null : pores.diameterD50Um(), "µm");
    }

    public Reported getPoreD90() {
        return pore("pore_diameter_d90_um", pores == null ? null : pores.diameterD90Um(), "µm");
    }

    private Reported pore(String metric, @Nullable Double value, String unit) {
        return reported(metric, value, unit, pores == null ? poresAbsentBecause : pores.areasAbsentBecause());
    }

    private Reported reported(String metric, @Nullable Double value, String unit, @Nullable String because) {
        int digits = metric.endsWith("_count") ? 0 : DIGITS;
        return new Reported(value, unit, digits, because, resultIds.get(metric));
    }
}
