package org.provolt.analysis.cycle;

import org.provolt.analysis.Measured;
import org.provolt.analysis.halfcycle.HalfCycle;

/// Which voltage stands for a half cycle. The convention is part of the metric's name.
public enum VoltageConvention {
    /// Charge-weighted median over the middle 20–80 % of the capacity; the default.
    PLATEAU_MEDIAN("voltage_hysteresis_volt"),
    /// At half the capacity.
    MID_CAPACITY("voltage_hysteresis_mid_capacity_volt"),
    /// Charge-weighted mean `∫V dQ / ∫dQ`, with the nucleation spike and the end-of-strip rise in it.
    CHARGE_WEIGHTED_MEAN("voltage_hysteresis_mean_volt");

    private final String hysteresisName;

    VoltageConvention(String hysteresisName) {
        this.hysteresisName = hysteresisName;
    }

    Measured volt(HalfCycle half) {
        return switch (this) {
            case PLATEAU_MEDIAN -> half.plateauVoltageVolt();
            case MID_CAPACITY -> half.midCapacityVoltageVolt();
            case CHARGE_WEIGHTED_MEAN -> half.meanVoltageVolt();
        };
    }

    /// The name on the wire of the hysteresis by this convention.
    @Override
    public String toString() {
        return hysteresisName;
    }
}
