package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.provolt.analysis.Reason;

/// One impedance spectrum, fit to be computed with: enough points, all of them usable, each frequency once, from the
/// highest frequency to the lowest. The order in which points are given does not matter.
public final class Spectrum {

    private final List<ImpedancePoint> points;

    private Spectrum(List<ImpedancePoint> points) {
        this.points = List.copyOf(points);
    }

    /// The spectrum of three columns of equal length.
    ///
    /// @param frequencyHertz Hz
    /// @param realOhm        ohm
    /// @param imaginaryOhm   ohm, as measured: negative where the cell is capacitive
    public static CheckedSpectrum of(double[] frequencyHertz, double[] realOhm, double[] imaginaryOhm) {
        if (frequencyHertz.length != realOhm.length || frequencyHertz.length != imaginaryOhm.length) {
            throw new IllegalArgumentException("columns of a spectrum have equal lengths");
        }
        List<ImpedancePoint> points = new ArrayList<>();
        for (int at = 0; at < frequencyHertz.length; at++) {
            points.add(new ImpedancePoint(frequencyHertz[at], realOhm[at], imaginaryOhm[at]));
        }
        return of(points, ImpedanceParameters.DEFAULTS);
    }

    /// A repeated point counts once; the same frequency with another impedance is a conflict that nobody can settle
    /// afterwards. A point that is not usable makes the spectrum unusable: leaving it out is a person's decision.
    public static CheckedSpectrum of(List<ImpedancePoint> points, ImpedanceParameters parameters) {
        if (!points.stream().allMatch(ImpedancePoint::usable)) {
            return new CheckedSpectrum.Unusable(Reason.POINT_NOT_USABLE);
        }
        List<ImpedancePoint> distinct = points.stream().distinct().toList();
        if (distinct.stream()
                        .mapToDouble(ImpedancePoint::frequencyHertz)
                        .distinct()
                        .count()
                < distinct.size()) {
            return new CheckedSpectrum.Unusable(Reason.CONFLICTING_POINTS);
        }
        return distinct.size() < parameters.minimumPoints()
                ? new CheckedSpectrum.Unusable(Reason.TOO_FEW_POINTS)
                : new CheckedSpectrum.Usable(new Spectrum(distinct.stream()
                        .sorted(Comparator.comparingDouble(ImpedancePoint::frequencyHertz)
                                .reversed())
                        .toList()));
    }

    /// The same without its lowest frequencies.
    ///
    /// @param count how many points stay, at least 1
    Spectrum highest(int count) {
        return new Spectrum(points.subList(0, count));
    }

    /// From the highest frequency to the lowest.
    public List<ImpedancePoint> points() {
        return points;
    }
}
