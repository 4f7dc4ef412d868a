package org.provolt.analysis.study;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// How a run's metal grew, by what was measured: the colour of its place in the regime map.
///
/// - soft-shorted, where at least `shortedCycles` of its cycles are [evidence of a soft short][SoftShort];
/// - else planar, where the deposit covers `coveragePercent` of the field or more and is not thicker than
///   `thicknessTimes` times what the same metal would be as a dense layer of that coverage;
/// - else three-dimensional; a coverage below the limit says so without a thickness.
///
/// It says what was measured, no mechanism; a person's verdict stands beside it. Absent where the deposit was not
/// measured, with the reason. The limits are this laboratory's reading of the map in W. Jiao et al., "Critical Role of
/// Pressure for Chemo-Mechanical Induced Stability of Sodium Metal Battery Anodes", Fig. 5H.
public enum Regime {
    PLANAR("planar"),
    THREE_DIMENSIONAL("three-dimensional"),
    SOFT_SHORTED("soft-shorted");

    public static final Algorithm ALGORITHM = new Algorithm("regime", 1);

    private final String text;

    Regime(String text) {
        this.text = text;
    }

    /// Limits.
    ///
    /// @param coveragePercent from which on a deposit can be planar
    /// @param thicknessTimes  of the dense-equivalent thickness, up to which it is
    /// @param shortedCycles   so many cycles with evidence make a run soft-shorted
    public record Rules(double coveragePercent, double thicknessTimes, int shortedCycles) {
        public static final Rules DEFAULTS = new Rules(50, 5, 1);
    }

    /// What is asked of one run.
    ///
    /// @param shortedCycles      how many of its cycles are evidence of a soft short
    /// @param coveragePercent    of the field by the deposit
    /// @param thicknessUm        mean, on the deposit, µm
    /// @param denseEquivalentUm  of the plated metal at that coverage, µm
    public record Observed(
            int shortedCycles, Measured coveragePercent, Measured thicknessUm, Measured denseEquivalentUm) {}

    /// A regime, or why none can be told.
    public sealed interface Found {
        record As(Regime regime) implements Found {}

        record None(Reason because) implements Found {}
    }

    public static Found of(Observed run, Rules rules) {
        if (run.shortedCycles() >= rules.shortedCycles()) {
            return new Found.As(SOFT_SHORTED);
        }
        return switch (run.coveragePercent()) {
            case Measured.Absent(Reason because) -> new Found.None(because);
            case Measured.Value(double percent) ->
                percent < rules.coveragePercent() ? new Found.As(THREE_DIMENSIONAL) : byThickness(run, rules);
        };
    }

    private static Found byThickness(Observed run, Rules rules) {
        Measured times = run.thicknessUm().with(run.denseEquivalentUm(), (thickness, dense) -> thickness / dense);
        return switch (times) {
            case Measured.Absent(Reason because) -> new Found.None(because);
            case Measured.Value(double value) ->
                new Found.As(value <= rules.thicknessTimes() ? PLANAR : THREE_DIMENSIONAL);
        };
    }

    /// The name on the wire, such as `three-dimensional`.
    @Override
    public String toString() {
        return text;
    }
}
