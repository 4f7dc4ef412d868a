package org.provolt.metrics.study;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.metrics.read.DepositLine;

/// A study's deposits as CSV (RFC 4180): one line each deposit, and one with empty fields for an image without any;
/// absent values are empty, with the reason in the column after them. No field needs quotes: all are identities, names
/// of Provolt and numbers.
final class StudyDepositsCsv {

    private static final String HEAD = String.join(
            ",",
            "cell_id",
            "image_id",
            "stage",
            "modality",
            "segmented_by",
            "segmentation_id",
            "applied_pressure_pa",
            "applied_pressure_pa_absent_because",
            "rest_duration_second",
            "rest_duration_second_absent_because",
            "coverage_percent",
            "coverage_percent_absent_because",
            "coverage_result_id",
            "deposit",
            "area_um2",
            "thickness_um",
            "thickness_um_absent_because",
            "cut");

    private StudyDepositsCsv() {}

    static String of(StudyDeposits seen) {
        return HEAD + "\r\n"
                + seen.images().stream().flatMap(StudyDepositsCsv::lines).collect(Collectors.joining());
    }

    private static Stream<String> lines(StudyDeposits.Image image) {
        return image.deposits().isEmpty()
                ? Stream.of(line(image, null))
                : image.deposits().stream().map(deposit -> line(image, deposit));
    }

    private static String line(StudyDeposits.Image image, @Nullable DepositLine deposit) {
        Stream<@Nullable Object> fields = Stream.of(
                image.cellId(),
                image.imageId(),
                image.stage(),
                image.modality(),
                image.segmentedBy(),
                image.segmentationId(),
                image.appliedPressurePa(),
                image.appliedPressurePaAbsentBecause(),
                image.restDurationSecond(),
                image.restDurationSecondAbsentBecause(),
                image.coveragePercent(),
                image.coveragePercentAbsentBecause(),
                image.resultIds().get("coverage_percent"),
                deposit == null ? null : deposit.deposit(),
                deposit == null ? null : deposit.areaUm2(),
                deposit == null ? null : deposit.thicknessUm(),
                deposit == null ? image.depositThicknessUmAbsentBecause() : deposit.thicknessUmAbsentBecause(),
                deposit == null ? null : deposit.cut());
        return fields.map(field -> field == null ? "" : field.toString()).collect(Collectors.joining(",")) + "\r\n";
    }
}
