package org.provolt.gateway.known;

import org.provolt.contracts.cycling.ColumnMapping;

/// A version of a mapping of an instrument's columns.
public record KnownMapping(String name, int version, ColumnMapping mapping) {

    /// As evidence names it.
    @Override
    public String toString() {
        return name + ", version " + version;
    }
}
