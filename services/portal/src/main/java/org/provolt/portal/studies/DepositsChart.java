package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.look.Lasting;

/// The paper's Fig. 3 G, H and I: thickness, area and coverage by stack pressure. Every deposit is a point in its
/// pressure's colour; an image's mean is a stroke over its deposits, and the median of their areas a diamond.
final class DepositsChart {

    private static final double REST_STEP_SECOND = 60;

    private DepositsChart() {}

    static ChartSheet of(StudyDeposits seen) {
        Map<String, List<StudyDeposits.Image>> groups = groups(seen);
        return new ChartSheet(
                "Thickness and area of every deposit, and coverage of every image, against stack pressure",
                Factor.PRESSURE.axis(),
                List.of(
                        panel("Thickness", "µm", null, thickness(groups)),
                        panel("Area", "µm²", null, area(groups)),
                        panel(
                                "Coverage",
                                "%",
                                100.0,
                                series(groups, "each image", "dots", image -> one(image.coveragePercent())))),
                "No image of the study has a deposit under a known pressure yet.");
    }

    private static Stream<ChartSheet.Series> thickness(Map<String, List<StudyDeposits.Image>> groups) {
        return Stream.concat(
                series(groups, "each deposit", "dots", DepositsChart::thicknesses),
                series(groups, "mean of an image", "mean", image -> one(image.depositThicknessUm())));
    }

    private static Stream<ChartSheet.Series> area(Map<String, List<StudyDeposits.Image>> groups) {
        return Stream.of(
                        series(groups, "each deposit", "dots", DepositsChart::areas),
                        series(groups, "mean of an image", "mean", image -> one(image.meanDepositAreaUm2())),
                        series(groups, "median of an image", "median", image -> one(image.medianDepositAreaUm2())))
                .flatMap(each -> each);
    }

    /// Apart by stage and rest, where these differ.
    private static Map<String, List<StudyDeposits.Image>> groups(StudyDeposits seen) {
        List<StudyDeposits.Image> drawn = seen.images().stream()
                .filter(image -> image.appliedPressurePa() != null)
                .toList();
        boolean stages =
                new TreeSet<>(drawn.stream().map(StudyDeposits.Image::stage).toList()).size() > 1;
        boolean rests = new TreeSet<>(drawn.stream().map(DepositsChart::rest).toList()).size() > 1;
        Map<String, List<StudyDeposits.Image>> groups = new LinkedHashMap<>();
        for (StudyDeposits.Image image : drawn) {
            String group = (stages ? ", " + image.getMoment() : "") + (rests ? ", " + rest(image) : "");
            groups.computeIfAbsent(group, name -> new ArrayList<>()).add(image);
        }
        return groups;
    }

    private static String rest(StudyDeposits.Image image) {
        Double second = image.restDurationSecond();
        if (second == null) {
            return "rest unknown";
        }
        double rounded = Math.rint(second / REST_STEP_SECOND) * REST_STEP_SECOND;
        return rounded == 0 ? "no rest" : "rest of " + Lasting.text(rounded);
    }

    private static ChartSheet.Panel panel(
            String label, String unit, @Nullable Double most, Stream<ChartSheet.Series> series) {
        return new ChartSheet.Panel(
                new ChartSheet.Axis(label, unit, "value", null, true, null, most), 1, series.toList());
    }

    private static Stream<ChartSheet.Series> series(
            Map<String, List<StudyDeposits.Image>> groups,
            String name,
            String kind,
            Function<StudyDeposits.Image, List<Double>> values) {
        return groups.entrySet().stream()
                .map(group -> new ChartSheet.Series(
                        name + group.getKey(),
                        kind,
                        null,
                        group.getValue().stream()
                                .flatMap(image -> values.apply(image).stream().map(value -> point(image, value)))
                                .toList()));
    }

    private static List<@Nullable Object> point(StudyDeposits.Image image, Double value) {
        double pascal = image.appliedPressurePa() == null ? Double.NaN : image.appliedPressurePa();
        return Arrays.asList(Factor.PRESSURE.shown(pascal), value, "/images/" + image.imageId(), pascal);
    }

    private static List<Double> thicknesses(StudyDeposits.Image image) {
        return image.deposits().stream()
                .flatMap(deposit -> one(deposit.thicknessUm()).stream())
                .toList();
    }

    private static List<Double> areas(StudyDeposits.Image image) {
        return image.deposits().stream()
                .flatMap(deposit -> one(deposit.areaUm2()).stream())
                .toList();
    }

    private static List<Double> one(@Nullable Double value) {
        return value == null ? List.of() : List.of(value);
    }
}
