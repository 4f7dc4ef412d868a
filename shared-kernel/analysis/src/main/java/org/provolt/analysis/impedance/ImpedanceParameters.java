package org.provolt.analysis.impedance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Every threshold of the impedance's formulas, by name. Stored with each result.
///
/// @param minimumPoints         a spectrum of fewer points is not fitted
/// @param inductivePointsKept   whether points with a positive imaginary part take part in a fit; they do in the
/// Kramers-Kronig check. Left out by default, as most of the field's tools do: what lies there is mostly the leads
/// @param startingFrequencies   apex frequencies that are tried for each arc before the first step of a fit
/// @param starts                of these trials the best so many are followed to their end
/// @param leastExponent         a constant phase element's exponent is not below this
/// @param accuracyShare         no potentiostat knows |Z| better than this share of it: residuals below are no evidence
/// for a further element, and a parameter must be determined in spite of them
/// @param determinedShare       a parameter is determined when its standard error is at most this share of it
/// @param leastArcShare         an arc of a smaller share of the arcs' sum is no arc
/// @param leastArcSeparation    two arcs whose time constants differ by less than this factor are one
/// @param largestDeviationShare a fit whose root mean square residual is above this share of |Z| describes nothing
/// @param closedChordShare      share of an arc's chord that must lie inside the measured frequencies
/// @param overfitMu             elements are added to the Kramers-Kronig model until µ is not above this
/// @param elementsPerDecade     µ is not asked before there are so many elements per decade of frequency: with fewer, a
/// sharp arc between two time constants also makes negative elements
/// @param kramersKronigElements and at most so many
/// @param passResidualShare     the check passes where every residual is below this share of |Z|
public record ImpedanceParameters(
        int minimumPoints,
        boolean inductivePointsKept,
        int startingFrequencies,
        int starts,
        double leastExponent,
        double accuracyShare,
        double determinedShare,
        double leastArcShare,
        double leastArcSeparation,
        double largestDeviationShare,
        double closedChordShare,
        double overfitMu,
        double elementsPerDecade,
        int kramersKronigElements,
        double passResidualShare) {

    /// The defaults of the laboratory's definitions.
    public static final ImpedanceParameters DEFAULTS =
            new ImpedanceParameters(8, false, 12, 3, 0.1, 0.001, 0.33, 0.02, 3, 0.1, 0.6, 0.85, 3, 50, 0.01);

    /// The same with points of positive imaginary part in the fits, too.
    public ImpedanceParameters keepingInductivePoints() {
        return new ImpedanceParameters(
                minimumPoints,
                true,
                startingFrequencies,
                starts,
                leastExponent,
                accuracyShare,
                determinedShare,
                leastArcShare,
                leastArcSeparation,
                largestDeviationShare,
                closedChordShare,
                overfitMu,
                elementsPerDecade,
                kramersKronigElements,
                passResidualShare);
    }

    /// Name and value of each, in a fixed order, as they are stored; a switch is 0 or 1.
    public SequencedMap<String, Double> byName() {
        LinkedHashMap<String, Double> values = new LinkedHashMap<>();
        values.put("minimum_points", (double) minimumPoints);
        values.put("inductive_points_kept", inductivePointsKept ? 1.0 : 0.0);
        values.put("starting_frequencies", (double) startingFrequencies);
        values.put("starts", (double) starts);
        values.put("least_exponent", leastExponent);
        values.put("accuracy_share", accuracyShare);
        values.put("determined_share", determinedShare);
        values.put("least_arc_share", leastArcShare);
        values.put("least_arc_separation", leastArcSeparation);
        values.put("largest_deviation_share", largestDeviationShare);
        values.put("closed_chord_share", closedChordShare);
        values.put("overfit_mu", overfitMu);
        values.put("elements_per_decade", elementsPerDecade);
        values.put("kramers_kronig_elements", (double) kramersKronigElements);
        values.put("pass_residual_share", passResidualShare);
        return Collections.unmodifiableSequencedMap(values);
    }
}
