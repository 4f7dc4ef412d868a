package org.provolt.audit.subject;

import java.util.List;
import java.util.stream.Stream;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;

/// The types of the facts for which [About#rises] holds.
final class RisingTypes {

    private RisingTypes() {}

    static List<String> names(FactTypes types) {
        return Stream.of(
                        RunCompleted.class,
                        RunAborted.class,
                        RunCorrected.class,
                        PressureReleased.class,
                        PressureSettingWithdrawn.class)
                .map(types::nameOf)
                .toList();
    }
}
