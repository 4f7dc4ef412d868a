package org.provolt.formats.reading;

import org.provolt.kernel.Columns;

/// One column of the records that come out.
public sealed interface Output {

    /// Its name there.
    String name();

    /// Its values for one block.
    double[] values(Columns vendor);

    /// A vendor's column in BDF's name and unit: vendor's value × factor.
    record Mapped(String vendor, String name, double factor) implements Output {
        @Override
        public double[] values(Columns rows) {
            double[] values = rows.column(vendor);
            for (int row = 0; row < values.length; row++) {
                values[row] *= factor;
            }
            return values;
        }
    }

    /// A vendor's column as it is.
    record Verbatim(String name) implements Output {
        @Override
        public double[] values(Columns rows) {
            return rows.column(name);
        }
    }

    /// A column computed from others.
    record Derived(String name, String how, Derivation derivation) implements Output {
        @Override
        public double[] values(Columns rows) {
            return derivation.derive(rows);
        }
    }
}
