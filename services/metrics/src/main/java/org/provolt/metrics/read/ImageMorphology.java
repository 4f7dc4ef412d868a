package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.DepositMeasured.Sensitivity;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// What a deposit looks like in one image, segmented in one way.
///
/// @param segmentationId absent for the automatic one
/// @param segmentedBy    `person` or `automatic`
/// @param pixelSize      on the specimen, and who said it
/// @param threshold      in the image's own values: the least of bright deposit, the greatest of dark
/// @param parameters     by which deposit was told from ground
/// @param sensitivity    coverage at other thresholds
/// @param volumeClosure  the charge that was plated against this deposit
/// @param depositAge     how long it lay before it was looked at
/// @param resultId       of the coverage
/// @param resultIds      by the metrics' names
public record ImageMorphology(
        ImageId imageId,
        CellId cellId,
        String stage,
        Modality modality,
        @Nullable SegmentationId segmentationId,
        String segmentedBy,
        int width,
        int height,
        @Nullable PixelSize pixelSize,
        @Nullable Double coveragePercent,
        @Nullable String coveragePercentAbsentBecause,
        @Nullable Long particleCount,
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
        @Nullable Double depositThicknessStandardDeviationUm,
        @Nullable String depositThicknessStandardDeviationUmAbsentBecause,
        @Nullable Surface surface,
        @Nullable String surfaceAbsentBecause,
        @Nullable ImagePores pores,
        @Nullable String poresAbsentBecause,
        @Nullable Double threshold,
        Map<String, Object> parameters,
        List<Sensitivity> sensitivity,
        @Nullable ImageClosure volumeClosure,
        @Nullable String volumeClosureAbsentBecause,
        CycleConditions.@Nullable Pressure appliedPressure,
        @Nullable String appliedPressureAbsentBecause,
        @Nullable DepositAge depositAge,
        @Nullable String depositAgeAbsentBecause,
        @Nullable String resultId,
        @JsonProperty("result_ids") Map<String, String> resultIds) {

    static final String NOT_YET = "not-measured-yet";
    static final String WITHDRAWN = "image-withdrawn";
    private static final String NOT_THEN = "not-measured-then";
    private static final String COVERAGE = "coverage_percent";

    /// Height parameters of ISO 25178 after levelling.
    ///
    /// @param missingPointCount that took no part
    public record Surface(double saUm, double sqUm, double szUm, double ssk, double sku, long missingPointCount) {}

    /// One number, or why there is none.
    private record Told(@Nullable Double value, @Nullable String because) {}

    static ImageMorphology of(
            HeardImage image, Asked asked, @Nullable DepositMeasured told, @Nullable VolumeClosureMeasured closure) {
        String none = image.withdrawn() ? WITHDRAWN : NOT_YET;
        Map<String, Measurement> byName = new LinkedHashMap<>();
        Map<String, String> resultIds = new LinkedHashMap<>();
        if (told != null) {
            told.measurements().forEach(each -> byName.putIfAbsent(each.metric(), each));
            told.measurements().forEach(each -> resultIds.putIfAbsent(each.metric(), each.resultId()));
        }
        Told coverage = number(byName, COVERAGE, none);
        Told count = number(byName, "particle_count", none);
        Told mean = number(byName, "mean_deposit_area_um2", none);
        Told median = number(byName, "median_deposit_area_um2", none);
        Told largest = number(byName, "largest_component_percent", none);
        Told border = number(byName, "border_percent", none);
        Told thickness = number(byName, "deposit_thickness_um", none);
        Told spread = number(byName, "deposit_thickness_standard_deviation_um", none);
        Told roughness = number(byName, "sa_um", none);
        return new ImageMorphology(
                image.imageId(),
                image.cellId(),
                image.stage(),
                image.modality(),
                asked.segmentationId(),
                asked.segmentationId() == null ? "automatic" : "person",
                image.width(),
                image.height(),
                image.pixelSize().orElse(null),
                coverage.value(),
                coverage.because(),
                count.value() == null ? null : Long.valueOf(count.value().longValue()),
                count.because(),
                mean.value(),
                mean.because(),
                median.value(),
                median.because(),
                largest.value(),
                largest.because(),
                border.value(),
                border.because(),
                thickness.value(),
                thickness.because(),
                spread.value(),
                spread.because(),
                surface(byName),
                roughness.because(),
                ImagePores.of(byName),
                ImagePores.absentBecause(image.modality(), byName, told == null ? none : NOT_THEN),
                told == null ? null : told.threshold(),
                parameters(byName),
                told == null ? List.of() : told.sensitivity(),
                closure == null ? null : ImageClosure.of(closure),
                closure == null ? none : null,
                told == null ? null : told.conditions().pressure(),
                told == null ? none : told.conditions().pressureAbsentBecause(),
                told == null ? null : told.conditions().depositAge(),
                told == null ? none : null,
                resultIds.get(COVERAGE),
                resultIds);
    }

    private static Map<String, Object> parameters(Map<String, Measurement> byName) {
        Measurement areas = byName.get("mean_deposit_area_um2");
        return areas == null ? Map.of() : areas.parameters();
    }

    private static Told number(Map<String, Measurement> byName, String metric, String none) {
        Measurement measurement = byName.get(metric);
        return measurement == null ? new Told(null, none) : new Told(measurement.value(), measurement.absentBecause());
    }

    private static @Nullable Surface surface(Map<String, Measurement> byName) {
        return number(byName, "sa_um", NOT_YET).value() == null
                ? null
                : new Surface(
                        there(byName, "sa_um"),
                        there(byName, "sq_um"),
                        there(byName, "sz_um"),
                        there(byName, "ssk"),
                        there(byName, "sku"),
                        (long) there(byName, "missing_point_count"));
    }

    private static double there(Map<String, Measurement> byName, String metric) {
        return Objects.requireNonNull(number(byName, metric, NOT_YET).value(), metric);
    }
}
