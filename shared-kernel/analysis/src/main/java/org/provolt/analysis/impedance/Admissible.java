package org.provolt.analysis.impedance;

import java.util.List;
import org.provolt.analysis.impedance.ImpedanceFit.Fitted;

/// Whether a fit says something of the spectrum rather than of its noise.
final class Admissible {

    private Admissible() {}

    static boolean is(Fitted fitted) {
        return describes(fitted) && determined(fitted) && arcsCount(fitted) && arcsDiffer(fitted) && arcsShow(fitted);
    }

    private static boolean describes(Fitted fitted) {
        double largest = fitted.thresholds().largestDeviationShare();
        return fitted.reducedChiSquare() <= largest * largest;
    }

    /// Where the highest frequency does not reach the series resistance, it is not determined; the arc can still be.
    private static boolean determined(Fitted fitted) {
        return fitted.parameters().stream()
                .filter(parameter -> !parameter.name().equals("R0"))
                .allMatch(FittedParameter::determined);
    }

    private static boolean arcsCount(Fitted fitted) {
        double sum = fitted.arcs().stream().mapToDouble(Arc::resistanceOhm).sum();
        double least = fitted.thresholds().leastArcShare() * sum;
        return fitted.arcs().stream().allMatch(arc -> arc.resistanceOhm() >= least);
    }

    private static boolean arcsDiffer(Fitted fitted) {
        List<Double> seconds =
                fitted.arcs().stream().map(Arc::timeConstantSecond).sorted().toList();
        for (int at = 1; at < seconds.size(); at++) {
            if (seconds.get(at) < fitted.thresholds().leastArcSeparation() * seconds.get(at - 1)) {
                return false;
            }
        }
        return true;
    }

    /// Of several arcs each is closed; what is not closed is a tail. A single one may be open: then it has no
    /// resistance.
    private static boolean arcsShow(Fitted fitted) {
        return fitted.arcs().size() < 2 || fitted.arcs().stream().allMatch(fitted::closed);
    }
}
