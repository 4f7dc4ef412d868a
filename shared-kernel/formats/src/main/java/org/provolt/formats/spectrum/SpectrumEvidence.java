package org.provolt.formats.spectrum;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.MappedColumn;
import org.provolt.formats.EvidenceReport.RefusedColumn;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.EvidenceReport.Truncation;

/// How a file of spectra was read, for a person who must trust the numbers. Rows count from 0.
///
/// @param mapped        columns that got a BDF name; a negative factor turns a sign
/// @param verbatim      columns kept under the vendor's name, unit unchanged
/// @param refused       columns left out, each with its reason
/// @param imaginarySign how it is known that the imaginary part comes out as measured
/// @param repairs       what was mended or left out on the way
/// @param rowsRead      rows of the file's tables
/// @param points        those that are points of a spectrum
/// @param truncation    where the file breaks off, when it does
public record SpectrumEvidence(
        List<MappedColumn> mapped,
        List<String> verbatim,
        List<RefusedColumn> refused,
        String imaginarySign,
        List<Repair> repairs,
        long rowsRead,
        long points,
        Optional<Truncation> truncation) {

    public SpectrumEvidence {
        mapped = List.copyOf(mapped);
        verbatim = List.copyOf(verbatim);
        refused = List.copyOf(refused);
        repairs = List.copyOf(repairs);
    }
}
