package org.provolt.formats.biologic;

import org.provolt.formats.reading.NumberType;

/// One column that a data module names by its id.
sealed interface MprColumn {

    /// EC-Lab's own name, with its unit.
    String name();

    /// Some bits of the flag byte, which all flags of a record share.
    record Flag(String name, int mask) implements MprColumn {
        double value(int flags) {
            return (flags & mask) >>> Integer.numberOfTrailingZeros(mask);
        }
    }

    /// A number of its own.
    record Stored(String name, NumberType type) implements MprColumn {}
}
