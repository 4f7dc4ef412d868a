package org.provolt.formats.spectrum;

import java.util.OptionalDouble;
import org.provolt.kernel.Columns;

/// One spectrum of a file, its points in the file's order.
///
/// @param number      its place in the file, from 1
/// @param columns     `frequency_hertz`, `real_impedance_ohm`, `imaginary_impedance_ohm` (as measured: negative where
///                    the cell is capacitive), `test_time_second` where the file tells it, then the vendor's own
/// @param firstSecond test time of its first point, s since the acquisition began; empty where the file does not tell
public record ReadSpectrum(int number, Columns columns, OptionalDouble firstSecond) {

    /// No spectrum has more; a sweep has a few dozen.
    public static final int MOST_POINTS = 1_000;
}
