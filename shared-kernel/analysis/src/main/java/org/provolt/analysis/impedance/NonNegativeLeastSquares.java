package org.provolt.analysis.impedance;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/// How much of each column makes the target, none of them negative: least squares, leaving out the most negative column
/// until none is. Rough, for starting values only.
final class NonNegativeLeastSquares {

    private final double[] amounts;
    private final double sumOfSquares;

    NonNegativeLeastSquares(double[] amounts, double sumOfSquares) {
        this.amounts = amounts;
        this.sumOfSquares = sumOfSquares;
    }

    /// One for each column.
    double[] amounts() {
        return amounts;
    }

    /// Of what is left.
    double sumOfSquares() {
        return sumOfSquares;
    }

    /// Empty where columns cannot be told apart.
    static Optional<NonNegativeLeastSquares> of(List<double[]> columns, double[] target) {
        BitSet dropped = new BitSet();
        while (dropped.cardinality() < columns.size()) {
            int[] taken = Free.of(dropped, columns.size());
            Optional<double[]> solved =
                    solve(IntStream.of(taken).mapToObj(columns::get).toList(), target);
            if (solved.isEmpty()) {
                return Optional.empty();
            }
            double[] amounts = solved.get();
            int lowest = IntStream.range(0, amounts.length)
                    .reduce(0, (left, right) -> amounts[right] < amounts[left] ? right : left);
            if (amounts[lowest] >= 0) {
                return Optional.of(spread(columns, Free.put(new double[columns.size()], taken, amounts), target));
            }
            dropped.set(taken[lowest]);
        }
        return Optional.empty();
    }

    private static Optional<double[]> solve(List<double[]> columns, double[] target) {
        int count = columns.size();
        RealMatrix products = MatrixUtils.createRealMatrix(count, count);
        double[] shares = new double[count];
        double[] norms = columns.stream()
                .mapToDouble(column -> Math.sqrt(Columns.dot(column, column)))
                .toArray();
        for (int row = 0; row < count; row++) {
            shares[row] = Columns.dot(columns.get(row), target) / norms[row];
            for (int at = 0; at < count; at++) {
                products.setEntry(row, at, Columns.dot(columns.get(row), columns.get(at)) / norms[row] / norms[at]);
            }
        }
        LUDecomposition decomposition = new LUDecomposition(products);
        if (!decomposition.getSolver().isNonSingular()) {
            return Optional.empty();
        }
        double[] scaled = decomposition
                .getSolver()
                .solve(MatrixUtils.createRealVector(shares))
                .toArray();
        return Optional.of(IntStream.range(0, count)
                .mapToDouble(at -> scaled[at] / norms[at])
                .toArray());
    }

    private static NonNegativeLeastSquares spread(List<double[]> columns, double[] amounts, double[] target) {
        double[] left = target.clone();
        for (int at = 0; at < amounts.length; at++) {
            double[] column = columns.get(at);
            for (int row = 0; row < left.length; row++) {
                left[row] -= amounts[at] * column[row];
            }
        }
        return new NonNegativeLeastSquares(amounts, Columns.dot(left, left));
    }
}
