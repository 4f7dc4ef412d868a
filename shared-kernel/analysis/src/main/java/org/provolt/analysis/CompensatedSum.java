package org.provolt.analysis;

/// A running sum whose rounding error does not grow with the number of terms.
///
/// Neumaier's variant of Kahan's summation: the bits that an addition loses are collected apart. The result depends on
/// the terms and their order, never on how they came in blocks. Relative error: two roundings plus n²·2⁻¹⁰⁶.
/// Source: A. Neumaier, Z. Angew. Math. Mech. 54 (1974) 39, doi:10.1002/zamm.19740540106.
public final class CompensatedSum {

    private double sum;
    private double lost;

    public void add(double term) {
        double total = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - total) + term : (term - total) + sum;
        sum = total;
    }

    public double value() {
        return sum + lost;
    }
}
