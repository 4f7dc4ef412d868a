package org.provolt.formats.spectrum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// Rows of modulus and phase, with the real and the imaginary part computed of them: `Z' = |Z| cos φ`, `Z'' = |Z| sin
/// φ`.
final class PolarRows implements VendorRows {

    private final VendorRows rows;
    private final PolarHeads heads;

    PolarRows(VendorRows rows, PolarHeads heads) {
        this.rows = rows;
        this.heads = heads;
    }

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(rows.names());
        names.addAll(heads.computed());
        return names;
    }

    @Override
    public Optional<Columns> next() {
        return rows.next().map(this::withParts);
    }

    private Columns withParts(Columns block) {
        double[] real = new double[block.size()];
        double[] imaginary = new double[block.size()];
        for (int row = 0; row < block.size(); row++) {
            double modulus = block.at(heads.modulus(), row);
            double phase = block.at(heads.phase(), row);
            real[row] = heads.realOhm(modulus, phase);
            imaginary[row] = heads.imaginaryOhm(modulus, phase);
        }
        Map<String, double[]> all = new LinkedHashMap<>();
        for (String name : block.names()) {
            all.put(name, block.column(name));
        }
        all.put(heads.computed().getFirst(), real);
        all.put(heads.computed().getLast(), imaginary);
        return Columns.of(all);
    }

    @Override
    public Optional<Truncation> truncation() {
        return rows.truncation();
    }

    @Override
    public void close() {
        rows.close();
    }
}
