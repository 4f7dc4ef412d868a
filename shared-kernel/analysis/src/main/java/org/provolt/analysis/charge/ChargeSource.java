package org.provolt.analysis.charge;

/// Where a charge was read from, as it is stored: `counter:net_capacity_ah`, `integrated`.
public record ChargeSource(String name) {

    /// The trapezium rule on the recorded current.
    public static final ChargeSource INTEGRATED = new ChargeSource("integrated");

    /// A counter of the cycler, by its BDF column.
    public static ChargeSource counter(String column) {
        return new ChargeSource("counter:" + column);
    }

    public boolean isCounter() {
        return !equals(INTEGRATED);
    }

    @Override
    public String toString() {
        return name;
    }
}
