package org.provolt.formats.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.FileDescription;
import org.provolt.formats.reading.ColumnNames;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.TextLines;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Refused;

/// A text file's table of impedance: its column heads, and what opens it.
final class SpectrumTable {

    private static final int MOST_NAMES = 1_000;

    private SpectrumTable() {}

    /// What a text file's head says of itself.
    record Facts(String format, String version, String technique, Optional<String> software, AcquisitionStart start) {}

    /// The column names of a line, each once; empty where they are not those of a spectrum. ZView parts the names in
    /// one pair of quotation marks by spaces.
    static Optional<List<String>> heads(String line) {
        String text = line.strip();
        boolean oneQuotation = text.length() > 1 && text.startsWith("\"") && text.indexOf('"', 1) == text.length() - 1;
        String bare =
                oneQuotation || isZView(text) ? text.replaceAll("^\"|\"$", "").strip() : text;
        List<String> found = oneQuotation || isZView(text)
                ? List.of(bare.split("\\s{2,}|\t", MOST_NAMES))
                : Cells.of(bare).split(bare);
        ColumnNames names = new ColumnNames();
        List<String> unique =
                found.stream().map(name -> names.unique(bare(name))).toList();
        return found(unique).map(columns -> unique);
    }

    /// Its heads hold `Z''(b)`, which ends no quotation.
    private static boolean isZView(String text) {
        return text.contains("Z'(a)") && text.contains("Z''(b)") && text.indexOf(',') < 0 && text.indexOf('\t') < 0;
    }

    private static String bare(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String text = quoted ? name.substring(1, name.length() - 1).strip() : name;
        return text.isEmpty() ? "column" : text;
    }

    /// Opens the table whose heads were read and whose rows come next.
    ///
    /// @param lines closed with the file
    static SpectrumFile open(Facts facts, TextLines lines, List<String> names) {
        return open(facts, lines, names, Optional.empty());
    }

    /// The same of a file with further tables of the same columns.
    static SpectrumFile open(
            Facts facts, TextLines lines, List<String> names, Optional<SpectrumRows.NextTable> nextTable) {
        SpectrumColumns columns = columns(names);
        Repairs repairs = new Repairs();
        Optional<PolarHeads> polar =
                SpectrumColumns.of(names, List.of()).isPresent() ? Optional.empty() : PolarHeads.of(names);
        List<Integer> needed = new ArrayList<>();
        columns.mapped().stream()
                .map(column -> names.indexOf(column.vendor()))
                .filter(place -> place >= 0)
                .forEach(needed::add);
        polar.ifPresent(heads -> needed.addAll(List.of(names.indexOf(heads.modulus()), names.indexOf(heads.phase()))));
        VendorRows rows = new SpectrumRows(lines, names, needed, repairs, nextTable);
        FileDescription description = new FileDescription(
                facts.format(),
                facts.version(),
                facts.technique(),
                facts.software(),
                facts.start(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                names);
        return new TranslatedSpectra(
                description,
                columns,
                polar.<VendorRows>map(heads -> new PolarRows(rows, heads)).orElse(rows),
                repairs);
    }

    /// By real and imaginary part, else by modulus and phase.
    private static Optional<SpectrumColumns> found(List<String> names) {
        return SpectrumColumns.of(names, List.of())
                .or(() -> PolarHeads.of(names).flatMap(heads -> {
                    List<String> all = new ArrayList<>(names);
                    all.addAll(heads.computed());
                    Map<String, String> computed = Map.of(
                            heads.computed().getFirst(), Bdf.REAL_IMPEDANCE,
                            heads.computed().getLast(), Bdf.IMAGINARY_IMPEDANCE);
                    return SpectrumColumns.of(all, computed, List.of());
                }));
    }

    private static SpectrumColumns columns(List<String> names) {
        return found(names)
                .orElseThrow(() -> Refused.malformed(
                        "spectrum-columns-missing",
                        "The table has no columns of frequency, real and imaginary part in units that are known."));
    }
}
