package org.provolt.formats.biologic;

import org.provolt.formats.reading.NumberType;

/// One column that a data module names by its id.
sealed interface MprColumn {

    /// EC-Lab's own name, with its unit.
    String name();

    /// One whose width is proven.
    sealed interface Sized extends MprColumn {}

    /// Some bits of the flag byte, which all flags of a record share.
    record Flag(String name, int mask) implements Sized {
        double value(int flags) {
            return (flags & mask) >>> Integer.numberOfTrailingZeros(mask);
        }
    }

    /// A number of its own.
    record Stored(String name, NumberType type) implements Sized {}

    /// A number of its own whose width nobody has proven.
    ///
    /// @param supposed counts where the length of the records says so
    record Supposed(String name, NumberType supposed) implements MprColumn {}
}
