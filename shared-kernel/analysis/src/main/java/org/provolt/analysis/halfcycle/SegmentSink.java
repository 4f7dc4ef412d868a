package org.provolt.analysis.halfcycle;

/// Takes a half cycle along its charge, piece by piece.
interface SegmentSink {

    /// Charge that passed while the voltage went straight from one to another.
    ///
    /// @param growthAh  in the half cycle's direction, A·h
    /// @param beginVolt voltage under current at its begin, V; `NaN` where none was given
    /// @param endVolt   voltage under current at its end, V; `NaN` where none was given
    void add(double growthAh, double beginVolt, double endVolt);

    static double voltAt(double share, double beginVolt, double endVolt) {
        return beginVolt + share * (endVolt - beginVolt);
    }
}
