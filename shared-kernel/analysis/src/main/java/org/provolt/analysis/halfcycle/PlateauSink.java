package org.provolt.analysis.halfcycle;

/// Takes the charge of a plateau, piece by piece.
interface PlateauSink {

    /// Charge that passed while the voltage went straight from one to another.
    void add(double growthAh, double beginVolt, double endVolt);
}
