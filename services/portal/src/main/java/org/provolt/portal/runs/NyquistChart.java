package org.provolt.portal.runs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;
import org.provolt.portal.runs.SpectraSheet.Fit;
import org.provolt.portal.runs.SpectraSheet.Points;
import org.provolt.portal.runs.SpectraSheet.Spectrum;

/// Spectra in the plane of impedance, capacitive upwards, each with the circuit that was fitted to it.
final class NyquistChart {

    /// More cannot be told apart.
    private static final int MOST_SPECTRA = 12;

    private NyquistChart() {}

    static ChartSheet of(SpectraSheet sheet) {
        List<ChartSheet.Series> series = new ArrayList<>();
        int number = 1;
        for (Spectrum spectrum : sheet.items().stream().limit(MOST_SPECTRA).toList()) {
            Double pascal = spectrum.appliedPressure() == null
                    ? null
                    : Double.valueOf(spectrum.appliedPressure().meanPa());
            String name = number++ + ", " + spectrum.getStageSpoken();
            series.add(new ChartSheet.Series(name, "points", pascal, points(spectrum.columns())));
            Fit fit = spectrum.getDrawn();
            if (fit != null) {
                series.add(new ChartSheet.Series(name + ", fit", "curve", pascal, points(fit.curve())));
            }
        }
        return ChartSheet.ofPlane(
                "Nyquist plot: impedance of each spectrum and the circuit fitted to it",
                ChartSheet.Axis.value("Real part", "Ω"),
                new ChartSheet.Panel(ChartSheet.Axis.value("−Imaginary part", "Ω"), 1, series),
                "No spectrum was measured in this run.");
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
