package org.provolt.contracts.cellbuild;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What can vary between the cells of a study, by its name in the API, unit included.
public enum StudyFactor {
    /// Stack pressure in force, Pa above ambient.
    APPLIED_PRESSURE("applied_pressure_pa"),
    /// Mean current while it flowed, by the area of the working electrode.
    CURRENT_DENSITY("current_density_ma_cm2"),
    /// Charge of the half cycle that opens a cycle, by the area of the working electrode.
    AREAL_CAPACITY("areal_capacity_mah_cm2"),
    /// Time between the end of the current of one half cycle and the begin of the next one's within a cycle.
    REST_DURATION("rest_duration_second"),
    /// Geometric area of the working electrode.
    AREA("area_cm2");

    private final String text;

    StudyFactor(String text) {
        this.text = text;
    }

    public static Optional<StudyFactor> of(String name) {
        return Arrays.stream(values())
                .filter(factor -> factor.text.equals(name))
                .findFirst();
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(StudyFactor::toString).toList();
    }

    /// The name on the wire, such as `applied_pressure_pa`.
    @Override
    public String toString() {
        return text;
    }
}
