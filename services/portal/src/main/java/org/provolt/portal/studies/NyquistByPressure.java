package org.provolt.portal.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.look.ChartSheet;

/// Spectra of one stage in the plane of impedance, capacitive upwards, in the colours of their pressures; those whose
/// arc gives no resistance too; beside it the circuit that the study reads the resistance by.
final class NyquistByPressure {

    private NyquistByPressure() {}

    /// A run's spectra, as the house answers them.
    record Spectra(List<Spectrum> items) {}

    record Spectrum(
            @Nullable String stage,
            Points columns,
            @Nullable Pressure appliedPressure,
            @Nullable Fit fit) {}

    /// The circuit that its resistance is read by.
    record Fit(String model, Points curve) {}

    record Pressure(double meanPa) {}

    record Points(List<Double> realImpedanceOhm, List<Double> imaginaryImpedanceOhm) {}

    /// One run's spectrum of the stage.
    record Drawn(
            String label,
            @Nullable Double pascal,
            Points points,
            @Nullable Fit fit) {

        static Drawn of(String label, Spectrum spectrum) {
            Pressure pressure = spectrum.appliedPressure();
            return new Drawn(
                    label,
                    pressure == null ? null : Double.valueOf(pressure.meanPa()),
                    spectrum.columns(),
                    spectrum.fit());
        }
    }

    /// From the least pressure to the greatest, then by cell.
    private static final Comparator<Drawn> IN_ORDER = Comparator.comparing(
                    Drawn::pascal, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(Drawn::label);

    static ChartSheet of(List<Drawn> spectra, String stage) {
        return ChartSheet.ofPlane(
                "Nyquist plot of the spectra at stage " + stage + ", in the colour of the stack pressure",
                ChartSheet.Axis.value("Real part", "Ω"),
                new ChartSheet.Panel(
                        ChartSheet.Axis.value("−Imaginary part", "Ω"),
                        1,
                        spectra.stream()
                                .sorted(IN_ORDER)
                                .flatMap(NyquistByPressure::drawn)
                                .toList()),
                "No spectrum of this stage was measured.");
    }

    private static Stream<ChartSheet.Series> drawn(Drawn spectrum) {
        ChartSheet.Series measured =
                new ChartSheet.Series(spectrum.label(), "points", spectrum.pascal(), points(spectrum.points()));
        Fit fit = spectrum.fit();
        return fit == null
                ? Stream.of(measured)
                : Stream.of(
                        measured,
                        new ChartSheet.Series(
                                spectrum.label() + ", " + fit.model(),
                                "curve",
                                spectrum.pascal(),
                                points(fit.curve())));
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
