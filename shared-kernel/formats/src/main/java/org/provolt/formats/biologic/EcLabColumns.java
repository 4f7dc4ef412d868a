package org.provolt.formats.biologic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of one file, and which of several that mean the same it has.
record EcLabColumns(List<String> names) {

    static final String HALF_CYCLE = "half cycle";
    static final String HALF_CYCLE_CHARGE = "Q charge/discharge/mA.h";
    static final String CHARGED = "Q charge/mA.h";
    static final String DISCHARGED = "Q discharge/mA.h";

    static final double COULOMB_PER_MAH = 3.6;

    /// A column of charge and its unit.
    record Charge(String vendor, double coulomb) {}

    EcLabColumns {
        names = List.copyOf(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /// The first of these that the file has.
    Optional<String> first(String... candidates) {
        return Stream.of(candidates).filter(names::contains).findFirst();
    }

    /// What flowed since the record before.
    Optional<Charge> increment() {
        return inMilliampereHour("dq/mA.h", "dQ/mA.h").or(() -> inCoulomb("dQ/C"));
    }

    /// What flowed since the test or the technique began, with its sign.
    Optional<Charge> netCounter() {
        return inMilliampereHour("(Q-Qo)/mA.h").or(() -> inCoulomb("(Q-Qo)/C"));
    }

    /// What flowed since the half cycle began, with its sign.
    Optional<Charge> halfCycleCounter() {
        return inMilliampereHour(HALF_CYCLE_CHARGE);
    }

    private Optional<Charge> inMilliampereHour(String... candidates) {
        return first(candidates).map(name -> new Charge(name, COULOMB_PER_MAH));
    }

    private Optional<Charge> inCoulomb(String candidate) {
        return first(candidate).map(name -> new Charge(name, 1));
    }
}
