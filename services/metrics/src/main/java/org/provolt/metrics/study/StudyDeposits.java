package org.provolt.metrics.study;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.read.DepositLine;
import org.provolt.metrics.read.ImageClosure;
import org.provolt.metrics.read.ImageMorphology;

/// What a study's images show, image by image, with every deposit: as the newest segmentation of a person counted them,
/// else the automatic one.
record StudyDeposits(StudyId studyId, List<Image> images) {

    /// So many of an image are told here, the largest; all of them are told by the image itself.
    static final int MOST_DEPOSITS = 2_000;

    /// @param segmentedBy     `person` or `automatic`
    /// @param restDurationSecond of the cell's run, mean over its complete cycles
    /// @param resultIds       by the metrics' names
    /// @param depositsLeftOut how many smaller deposits are not among these
    record Image(
            CellId cellId,
            ImageId imageId,
            String stage,
            Modality modality,
            String segmentedBy,
            @Nullable SegmentationId segmentationId,
            @Nullable Double appliedPressurePa,
            @Nullable String appliedPressurePaAbsentBecause,
            @Nullable Double restDurationSecond,
            @Nullable String restDurationSecondAbsentBecause,
            @Nullable Double coveragePercent,
            @Nullable String coveragePercentAbsentBecause,
            @Nullable Long particleCount,
            @Nullable String particleCountAbsentBecause,
            @Nullable @JsonProperty("mean_deposit_area_um2") Double meanDepositAreaUm2,

            @Nullable @JsonProperty("mean_deposit_area_um2_absent_because")
            String meanDepositAreaAbsentBecause,

            @Nullable @JsonProperty("median_deposit_area_um2")
            Double medianDepositAreaUm2,

            @Nullable @JsonProperty("median_deposit_area_um2_absent_because")
            String medianDepositAreaAbsentBecause,

            @Nullable Double depositThicknessUm,
            @Nullable String depositThicknessUmAbsentBecause,
            @Nullable ImageClosure volumeClosure,
            @Nullable String volumeClosureAbsentBecause,
            Map<String, String> resultIds,
            List<DepositLine> deposits,
            int depositsLeftOut) {

        static Image of(ImageMorphology seen, Measured rest, List<DepositLine> all, int most) {
            List<DepositLine> largest = all.size() <= most
                    ? all
                    : all.stream()
                            .sorted(Comparator.comparingDouble(DepositLine::areaPixels)
                                    .reversed())
                            .limit(most)
                            .toList();
            return new Image(
                    seen.cellId(),
                    seen.imageId(),
                    seen.stage(),
                    seen.modality(),
                    seen.segmentedBy(),
                    seen.segmentationId(),
                    seen.appliedPressure() == null
                            ? null
                            : seen.appliedPressure().meanPa(),
                    seen.appliedPressureAbsentBecause(),
                    rest instanceof Measured.Value(double second) ? second : null,
                    rest instanceof Measured.Absent(var reason) ? reason.toString() : null,
                    seen.coveragePercent(),
                    seen.coveragePercentAbsentBecause(),
                    seen.particleCount(),
                    seen.particleCountAbsentBecause(),
                    seen.meanDepositAreaUm2(),
                    seen.meanDepositAreaAbsentBecause(),
                    seen.medianDepositAreaUm2(),
                    seen.medianDepositAreaAbsentBecause(),
                    seen.depositThicknessUm(),
                    seen.depositThicknessUmAbsentBecause(),
                    seen.volumeClosure(),
                    seen.volumeClosureAbsentBecause(),
                    seen.resultIds(),
                    largest,
                    all.size() - largest.size());
        }
    }
}
