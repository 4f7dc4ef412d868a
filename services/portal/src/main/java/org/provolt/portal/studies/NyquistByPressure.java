package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// Spectra of one stage in the plane of impedance, capacitive upwards, in the colours of their pressures.
final class NyquistByPressure {

    private NyquistByPressure() {}

    /// A run's spectra, as the house answers them.
    record Spectra(List<Spectrum> items) {}

    record Spectrum(@Nullable String stage, Points columns) {}

    record Points(List<Double> realImpedanceOhm, List<Double> imaginaryImpedanceOhm) {}

    /// One run's spectrum of the stage.
    record Drawn(String label, @Nullable Double pascal, Points points) {}

    static ChartSheet of(List<Drawn> spectra, String stage) {
        return new ChartSheet(
                "Nyquist plot of the spectra at stage " + stage + ", in the colour of the stack pressure",
                ChartSheet.Axis.value("Real part", "Ω"),
                List.of(new ChartSheet.Panel(
                        ChartSheet.Axis.value("−Imaginary part", "Ω"),
                        1,
                        spectra.stream()
                                .map(each -> new ChartSheet.Series(
                                        each.label(), "points", each.pascal(), points(each.points())))
                                .toList())),
                "No spectrum of this stage was measured.");
    }

    private static List<List<@Nullable Object>> points(Points columns) {
        List<List<@Nullable Object>> points = new ArrayList<>();
        for (int at = 0; at < columns.realImpedanceOhm().size(); at++) {
            points.add(Arrays.asList(
                    columns.realImpedanceOhm().get(at),
                    -columns.imaginaryImpedanceOhm().get(at)));
        }
        return points;
    }
}
