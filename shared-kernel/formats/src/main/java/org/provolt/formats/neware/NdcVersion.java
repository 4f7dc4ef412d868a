package org.provolt.formats.neware;

import java.util.Optional;
import org.provolt.kernel.Refused;

/// How the `.ndc` files of one version are laid out and in which units they are: the versions that somebody has checked
/// against real files. Sources: docs/formats.md.
///
/// @param perVolt         of a voltage in the records
/// @param perMilliampere  of a current in the records
/// @param perMilliampereHour of a capacity, and of an energy in mWh
/// @param timesBytes      bytes of an entry in `data_runInfo.ndc`
/// @param stepBytes       bytes of an entry in `data_step.ndc`
record NdcVersion(double perVolt, double perMilliampere, double perMilliampereHour, int timesBytes, int stepBytes) {

    private static final double TENTH_MILLIVOLT = 1e4;
    private static final double MILLIAMPERE_SECOND = 3_600;
    private static final double MILLI = 1e-3;

    /// The layout of a version that keeps voltages and currents apart from times; empty for one that does not.
    static Optional<NdcVersion> split(int version) {
        return switch (version) {
            case 11 -> Optional.of(new NdcVersion(TENTH_MILLIVOLT, 1, MILLIAMPERE_SECOND, 47, 37));
            case 14 -> Optional.of(new NdcVersion(1, MILLI, MILLI, 55, 37));
            case 16 -> Optional.of(new NdcVersion(TENTH_MILLIVOLT, 1, MILLIAMPERE_SECOND, 100, 100));
            case 17 -> Optional.of(new NdcVersion(1, MILLI, MILLI, 100, 100));
            default -> Optional.empty();
        };
    }

    static NdcVersion of(NdcFile file, String name) {
        return split(file.version()).orElseThrow(() -> unknown(file, name));
    }

    static Refused unknown(NdcFile file, String name) {
        return NewareRefusals.unsupported(
                "ndc-unknown-version-" + file.version(),
                name + " is version " + file.version()
                        + " of .ndc. Nobody has published a layout of it that was checked"
                        + " against a real file. BTSDA's export can be read.");
    }
}
