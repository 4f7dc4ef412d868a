package org.provolt.analysis.study;

/// One run's value of a metric at its value of a factor, each in its unit.
public record StudyPoint(double factorValue, double value) {

    public StudyPoint {
        if (!Double.isFinite(factorValue) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("a point is finite, not " + factorValue + ", " + value);
        }
    }
}
