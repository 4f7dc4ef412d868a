package org.provolt.formats.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.MappedColumn;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.kernel.Bdf;

/// Which columns of a table are a spectrum's, and which are kept beside them.
///
/// @param mapped   frequency, real and imaginary part, and the time where there is one
/// @param verbatim kept under the vendor's name
/// @param refused  left out
/// @param counters of `verbatim` or not, columns whose change begins another spectrum
public record SpectrumColumns(
        List<MappedColumn> mapped, List<String> verbatim, List<RefusedColumn> refused, List<String> counters) {

    /// A spectrum of 1,000 points stays within what a message may hold.
    private static final int MOST_COLUMNS = 56;

    private static final List<String> REQUIRED = List.of(Bdf.FREQUENCY, Bdf.REAL_IMPEDANCE, Bdf.IMAGINARY_IMPEDANCE);

    public SpectrumColumns {
        mapped = List.copyOf(mapped);
        verbatim = List.copyOf(verbatim);
        refused = List.copyOf(refused);
        counters = List.copyOf(counters);
    }

    /// The columns of these names; empty where they are not a spectrum's. Of several that mean the same the first
    /// counts: it is what was measured, others were corrected.
    ///
    /// @param counters those of the names whose change begins another spectrum
    public static Optional<SpectrumColumns> of(List<String> names, List<String> counters) {
        return of(names, Map.of(), counters);
    }

    /// @param computed BDF's names of columns in ohm that are computed of others
    static Optional<SpectrumColumns> of(List<String> names, Map<String, String> computed, List<String> counters) {
        List<MappedColumn> mapped = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : names) {
            Optional<MappedColumn> known = Optional.ofNullable(computed.get(name))
                    .map(bdf -> new MappedColumn(name, bdf, 1))
                    .or(() -> ColumnHead.of(name).map(head -> new MappedColumn(name, head.bdf(), head.factor())))
                    .filter(head -> mapped.stream().noneMatch(it -> it.bdf().equals(head.bdf())));
            known.ifPresentOrElse(mapped::add, () -> others.add(name));
        }
        boolean spectrum = REQUIRED.stream()
                .allMatch(bdf -> mapped.stream().anyMatch(column -> column.bdf().equals(bdf)));
        return spectrum
                ? Optional.of(of(
                        mapped,
                        others,
                        counters.stream().filter(names::contains).toList()))
                : Optional.empty();
    }

    private static SpectrumColumns of(List<MappedColumn> mapped, List<String> others, List<String> counters) {
        List<String> verbatim = new ArrayList<>();
        List<RefusedColumn> refused = new ArrayList<>();
        for (String name : others) {
            if (mapped.stream().anyMatch(column -> column.bdf().equals(name))) {
                refused.add(new RefusedColumn(name, "another column tells the same and stands before it"));
            } else if (mapped.size() + verbatim.size() == MOST_COLUMNS) {
                refused.add(new RefusedColumn(name, "a spectrum keeps " + MOST_COLUMNS + " columns"));
            } else {
                verbatim.add(name);
            }
        }
        return new SpectrumColumns(mapped, verbatim, refused, counters);
    }

    MappedColumn column(String bdf) {
        return mapped.stream()
                .filter(column -> column.bdf().equals(bdf))
                .findFirst()
                .orElseThrow();
    }

    boolean has(String bdf) {
        return mapped.stream().anyMatch(column -> column.bdf().equals(bdf));
    }

    /// How the imaginary part's sign is known.
    String imaginarySign() {
        MappedColumn imaginary = column(Bdf.IMAGINARY_IMPEDANCE);
        return imaginary.factor() < 0
                ? "\"" + imaginary.vendor() + "\" is the negative of the imaginary part: turned"
                : "\"" + imaginary.vendor() + "\" is the imaginary part as measured";
    }
}
