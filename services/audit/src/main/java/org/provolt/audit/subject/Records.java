package org.provolt.audit.subject;

import java.util.Arrays;
import java.util.Optional;

/// Kinds of records that facts are about, by their paths in the API.
public enum Records {
    CELLS("cells"),
    LOTS("lots"),
    STUDIES("studies"),
    FIXTURES("fixtures"),
    CALIBRATIONS("calibrations"),
    PRESSURE_SETTINGS("pressure-settings"),
    INSTRUMENTS("instruments"),
    RUNS("runs"),
    /// One uninterrupted numbering within a run; known by `run/series`.
    SERIES("series"),
    /// One impedance spectrum.
    SPECTRA("spectra"),
    /// Images and height maps.
    IMAGES("images"),
    IMPORTS("imports"),
    RESULTS("results"),
    /// Whoever acted, by the identity provider's subject; no path of its own.
    PEOPLE("people");

    private final String path;

    Records(String path) {
        this.path = path;
    }

    public static Optional<Records> ofPath(String path) {
        return Arrays.stream(values())
                .filter(records -> records.path.equals(path))
                .findFirst();
    }

    @Override
    public String toString() {
        return path;
    }
}
