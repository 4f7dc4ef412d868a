package org.provolt.formats.neware;

/// The names of a Neware file's columns: as BTSDA prints them where it does, with the unit they come out in.
final class NewareColumn {

    static final String DATA_POINT = "DataPoint";
    static final String CYCLE_INDEX = "Cycle Index";
    static final String STEP_INDEX = "Step Index";
    static final String STEP_NUMBER = "Step Number";
    static final String STEP_TYPE = "Step Type";
    /// A byte that changes when the protocol comes to a step, the same one included.
    static final String STEP_CHANGES = "step changes";

    static final String STEP_TIME = "Time/s";
    static final String TOTAL_TIME = "Total Time/s";
    static final String VOLTAGE = "Voltage/V";
    static final String CURRENT = "Current/mA";
    static final String CHARGED = "Chg. Cap./mAh";
    static final String DISCHARGED = "DChg. Cap./mAh";
    /// One capacity for both directions, signed as the current.
    static final String SIGNED_CAPACITY = "Capacity/mAh";
    /// One capacity for both directions, without a sign.
    static final String UNSIGNED_CAPACITY = "Capacity without sign/mAh";

    static final String CHARGED_ENERGY = "Chg. Energy/mWh";
    static final String DISCHARGED_ENERGY = "DChg. Energy/mWh";
    static final String SIGNED_ENERGY = "Energy/mWh";
    static final String UNSIGNED_ENERGY = "Energy without sign/mWh";
    /// Seconds since 1970 UTC.
    static final String UTC = "Date UTC/s";
    /// Seconds since 1970 began by a wall clock whose zone is not told.
    static final String LOCAL = "Date local/s";

    private NewareColumn() {}

    /// A temperature beside the cell.
    static String temperature(int channel) {
        return "T" + channel + "/degC";
    }

    /// A voltage beside the cell's.
    static String auxiliaryVoltage(int channel) {
        return "V" + channel + "/V";
    }
}
