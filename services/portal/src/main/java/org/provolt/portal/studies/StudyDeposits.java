package org.provolt.portal.studies;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.images.Closure;
import org.provolt.portal.runs.Reported;

/// What a study's images show, image by image, with every deposit.
record StudyDeposits(List<Image> images) {

    private static final int DIGITS = 4;
    /// Pressures that lie no further apart are one level: 2 kPa, or 2 %.
    private static final double LEVEL_PA = 2_000;

    private static final double LEVEL_SHARE = 0.02;

    /// @param segmentedBy `person` or `automatic`
    /// @param resultIds   by the metrics' names
    /// @param depositsLeftOut how many smaller deposits are not among these
    record Image(
            UUID cellId,
            UUID imageId,
            String stage,
            String modality,
            String segmentedBy,
            @Nullable Double appliedPressurePa,
            @Nullable String appliedPressurePaAbsentBecause,
            @Nullable Double restDurationSecond,
            @Nullable Double coveragePercent,
            @Nullable String coveragePercentAbsentBecause,
            @Nullable Double particleCount,
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
            @Nullable Closure volumeClosure,
            @Nullable String volumeClosureAbsentBecause,
            Map<String, String> resultIds,
            List<Deposit> deposits,
            int depositsLeftOut) {

        /// `after_plating:2` is "after plating 2".
        public String getMoment() {
            return stage.replace('_', ' ').replace(':', ' ');
        }

        public boolean isHeightMap() {
            return modality.equals("height-map");
        }

        public Reported getCount() {
            return reported("particle_count", particleCount, "", 0, particleCountAbsentBecause);
        }

        public Reported getCoverage() {
            return reported("coverage_percent", coveragePercent, "%", DIGITS, coveragePercentAbsentBecause);
        }

        public Reported getMeanArea() {
            return reported("mean_deposit_area_um2", meanDepositAreaUm2, "µm²", DIGITS, meanDepositAreaAbsentBecause);
        }

        public Reported getMedianArea() {
            return reported(
                    "median_deposit_area_um2", medianDepositAreaUm2, "µm²", DIGITS, medianDepositAreaAbsentBecause);
        }

        public Reported getThickness() {
            return reported("deposit_thickness_um", depositThicknessUm, "µm", DIGITS, depositThicknessUmAbsentBecause);
        }

        private Reported reported(
                String metric, @Nullable Double value, String unit, int digits, @Nullable String because) {
            return new Reported(value, unit, digits, because, resultIds.get(metric));
        }
    }

    record Deposit(
            @Nullable @JsonProperty("area_um2") Double areaUm2,
            @Nullable Double thicknessUm) {}

    /// Images under one pressure.
    ///
    /// @param pascal mean over them; absent where none is known
    /// @param images by stage and cell
    record Level(@Nullable Double pascal, List<Image> images) {

        /// Apart by moment of the cell's life.
        public Map<String, List<Image>> getByMoment() {
            return images.stream()
                    .collect(Collectors.groupingBy(Image::getMoment, LinkedHashMap::new, Collectors.toList()));
        }
    }

    /// From the lowest pressure to the highest, then those under none that is known; of one level by stage and cell.
    List<Level> levels(Map<UUID, String> labels) {
        List<List<Image>> levels = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Image image : ordered(labels)) {
            double pascal = pressure(image);
            if (levels.isEmpty() || pascal - last > Math.max(LEVEL_PA, LEVEL_SHARE * last)) {
                levels.add(new ArrayList<>());
                last = pascal;
            }
            levels.getLast().add(image);
        }
        return levels.stream().map(images -> level(images, labels)).toList();
    }

    private List<Image> ordered(Map<UUID, String> labels) {
        return images.stream()
                .sorted(Comparator.comparingDouble(StudyDeposits::pressure).thenComparing(byStage(labels)))
                .toList();
    }

    private static Comparator<Image> byStage(Map<UUID, String> labels) {
        return Comparator.comparing(Image::stage)
                .thenComparing(image -> labels.getOrDefault(image.cellId(), ""))
                .thenComparing(Image::imageId);
    }

    private static Level level(List<Image> images, Map<UUID, String> labels) {
        double mean = images.stream().collect(Collectors.averagingDouble(StudyDeposits::pressure));
        return new Level(
                Double.isFinite(mean) ? mean : null,
                images.stream().sorted(byStage(labels)).toList());
    }

    private static double pressure(Image image) {
        return image.appliedPressurePa() == null ? Double.POSITIVE_INFINITY : image.appliedPressurePa();
    }
}
