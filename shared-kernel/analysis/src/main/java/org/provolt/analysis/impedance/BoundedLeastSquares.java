package org.provolt.analysis.impedance;

import java.util.BitSet;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.hipparchus.util.Pair;
import org.provolt.analysis.impedance.circuit.Circuit;

/// Least squares from one start: Levenberg-Marquardt over the parameters that are free to move, and again without those
/// that it presses against a bound, until the bounds pressed on are the bounds held.
///
/// Source: J. J. Moré, The Levenberg-Marquardt algorithm, Lecture Notes in Mathematics 630 (1978) 105,
/// doi:10.1007/BFb0067700, as Hipparchus has it.
final class BoundedLeastSquares {

    private static final int ROUNDS = 5;
    private static final int EVALUATIONS = 150;

    /// Relative: of the sum of squares, of the parameters, of the angle between residuals and derivatives.
    private static final double TOLERANCE = 1e-10;

    /// A pull off a bound below this share of |Z| is rounding.
    private static final double ROUNDING = 1e-13;

    private static final LevenbergMarquardtOptimizer OPTIMIZER = new LevenbergMarquardtOptimizer()
            .withInitialStepBoundFactor(1)
            .withCostRelativeTolerance(TOLERANCE)
            .withParameterRelativeTolerance(TOLERANCE)
            .withOrthoTolerance(TOLERANCE);

    private final Circuit circuit;
    private final FitPoints points;
    private final Coordinates coordinates;

    BoundedLeastSquares(Circuit circuit, FitPoints points, Coordinates coordinates) {
        this.circuit = circuit;
        this.points = points;
        this.coordinates = coordinates;
    }

    /// Empty where no end was found within the evaluations allowed.
    Optional<Solution> solve() {
        double[] place = new double[circuit.size()];
        BitSet held = new BitSet();
        for (int round = 0; round < ROUNDS; round++) {
            try {
                advance(place, held);
            } catch (MathIllegalStateException notConverged) {
                return Optional.empty();
            }
            WeightedResiduals there = residuals(place);
            BitSet pressed = pressed(place, there);
            if (pressed.equals(held)) {
                return Optional.of(new Solution(values(place), held, there));
            }
            held = pressed;
        }
        return Optional.empty();
    }

    private void advance(double[] place, BitSet held) {
        int[] free = Free.of(held, place.length);
        double[] start = Free.pick(place, free);
        LeastSquaresProblem problem = new LeastSquaresBuilder()
                .start(start)
                .target(new double[2 * points.size()])
                .model(moved -> evaluate(Free.put(place, free, moved.toArray()), free))
                .parameterValidator(moved -> within(moved, free))
                .maxEvaluations(EVALUATIONS)
                .maxIterations(EVALUATIONS)
                .lazyEvaluation(false)
                .build();
        double[] end = OPTIMIZER.optimize(problem).getPoint().toArray();
        for (int at = 0; at < free.length; at++) {
            place[free[at]] = end[at];
        }
    }

    private Pair<RealVector, RealMatrix> evaluate(double[] place, int[] free) {
        WeightedResiduals there = residuals(place);
        double[][] columns = new double[free.length][];
        for (int at = 0; at < free.length; at++) {
            columns[at] = there.column(free[at]);
        }
        return Pair.create(MatrixUtils.createRealVector(there.residuals()), Columns.matrix(columns));
    }

    private RealVector within(RealVector moved, int[] free) {
        RealVector inside = new ArrayRealVector(moved);
        for (int at = 0; at < free.length; at++) {
            inside.setEntry(at, coordinates.within(free[at], moved.getEntry(at)));
        }
        return inside;
    }

    /// Residuals at a place, with derivatives by the coordinates.
    private WeightedResiduals residuals(double[] place) {
        double[] values = values(place);
        WeightedResiduals there = WeightedResiduals.of(circuit, points, values);
        for (double[] row : there.jacobian()) {
            for (int by = 0; by < values.length; by++) {
                row[by] *= coordinates.slope(by, values[by]);
            }
        }
        return there;
    }

    private double[] values(double[] place) {
        double[] values = new double[place.length];
        for (int at = 0; at < place.length; at++) {
            values[at] = coordinates.value(at, place[at]);
        }
        return values;
    }

    private BitSet pressed(double[] place, WeightedResiduals there) {
        BitSet pressed = new BitSet();
        for (int at = 0; at < place.length; at++) {
            double[] column = there.column(at);
            double norm = Math.sqrt(Columns.dot(column, column));
            double pull = norm == 0 ? 0 : -Columns.dot(there.residuals(), column) / norm;
            pressed.set(
                    at,
                    (place[at] <= coordinates.least(at) && pull <= ROUNDING)
                            || (place[at] >= coordinates.most(at) && pull >= -ROUNDING));
        }
        return pressed;
    }

    /// Where a fit came to an end.
    static final class Solution {

        private final double[] values;
        private final BitSet held;
        private final WeightedResiduals residuals;

        Solution(double[] values, BitSet held, WeightedResiduals residuals) {
            this.values = values;
            this.held = held;
            this.residuals = residuals;
        }

        /// Of the parameters.
        double[] values() {
            return values;
        }

        /// Those that lie at a bound.
        BitSet held() {
            return held;
        }

        /// There, with derivatives by the coordinates.
        WeightedResiduals residuals() {
            return residuals;
        }
    }
}
