package org.provolt.formats.table;

/// What a column of a cycler's table holds.
public enum Quantity {
    TEST_TIME(Dimension.TIME),
    STEP_TIME(Dimension.TIME),
    VOLTAGE(Dimension.VOLTAGE),
    CURRENT(Dimension.CURRENT),
    /// The charge that flowed in, counted apart.
    CHARGED(Dimension.CHARGE),
    /// The charge that flowed out, counted apart.
    DISCHARGED(Dimension.CHARGE),
    /// One counter for both directions, without a sign.
    CAPACITY(Dimension.CHARGE),
    /// The wall clock of a record.
    CLOCK(Dimension.NONE),
    CYCLE(Dimension.NONE),
    /// The step of the protocol, which comes again in every cycle.
    STEP_ID(Dimension.NONE),
    /// Counts the steps that were gone through.
    STEP_COUNT(Dimension.NONE),
    /// In words or letters: charge, discharge, rest.
    STATE(Dimension.NONE);

    private final Dimension dimension;

    Quantity(Dimension dimension) {
        this.dimension = dimension;
    }

    Dimension dimension() {
        return dimension;
    }
}
