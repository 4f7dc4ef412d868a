package org.provolt.formats.biologic;

import java.util.List;
import java.util.Set;
import org.provolt.formats.spectrum.SpectrumColumns;

/// Which of EC-Lab's files hold spectra and nothing else, and how they are parted.
final class EcLabSpectra {

    /// Beside a sweep they may record the potential before it.
    private static final Set<String> IMPEDANCE_TECHNIQUES = Set.of("PEIS", "GEIS");

    private static final List<String> SAMPLED_POTENTIALS = List.of("Ewe/V", "Ecell/V");

    /// Each sweep has a number of its own in at least one of them, where EC-Lab writes them.
    private static final List<String> COUNTERS = List.of("cycle number", "z cycle", "Ns");

    private EcLabSpectra() {}

    static boolean are(List<String> names, String technique) {
        boolean alone = IMPEDANCE_TECHNIQUES.contains(technique)
                || SAMPLED_POTENTIALS.stream().noneMatch(names::contains);
        return alone && SpectrumColumns.of(names, COUNTERS).isPresent();
    }

    static SpectrumColumns columns(List<String> names) {
        return SpectrumColumns.of(names, COUNTERS)
                .orElseThrow(() -> new IllegalStateException("a file was recognised by columns that it does not have"));
    }
}
