package org.provolt.formats.reading;

import org.provolt.kernel.Columns;

/// Computes a column that the file does not hold. It sees every block once, in order, and may remember the last record.
public interface Derivation {

    /// One value for each record of the block.
    double[] derive(Columns vendor);
}
