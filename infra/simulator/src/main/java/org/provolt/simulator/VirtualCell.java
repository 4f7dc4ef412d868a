package org.provolt.simulator;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A cell of the simulated laboratory, by what is true of it. The same seed has the same truth.
///
/// @param label    marked as made
/// @param replicate from 1; cells of one pressure differ by it
/// @param shorts   numbers of the cycles in which it is soft-shorted
public record VirtualCell(
        String label, SodiumUnderPressure pressure, Protocol protocol, int replicate, Set<Integer> shorts) {

    /// With which everything begins that is made and not measured.
    public static final String MARK = "DEMO-";

    public VirtualCell {
        shorts = Set.copyOf(shorts);
    }

    long seed() {
        return label.hashCode();
    }

    /// Two cells at each of the six pressures.
    public static List<VirtualCell> pressureStudy() {
        return List.of(SodiumUnderPressure.values()).stream()
                .flatMap(pressure -> List.of(1, 2).stream()
                        .map(replicate -> new VirtualCell(
                                MARK + "Na-%04d-%02d".formatted(pressure.kilopascal, replicate),
                                pressure,
                                Protocol.PRESSURE_STUDY,
                                replicate,
                                Set.of())))
                .toList();
    }

    /// Two cells with rest and two without at a low and a high pressure. At the low one those without rest are
    /// soft-shorted in some cycles.
    public static List<VirtualCell> restStudy() {
        return List.of(SodiumUnderPressure.P22, SodiumUnderPressure.P500).stream()
                .flatMap(pressure -> List.of(1, 2).stream()
                        .flatMap(replicate ->
                                List.of(true, false).stream().map(rest -> rested(pressure, replicate, rest))))
                .toList();
    }

    private static VirtualCell rested(SodiumUnderPressure pressure, int replicate, boolean rest) {
        boolean shorted = !rest && pressure == SodiumUnderPressure.P22;
        return new VirtualCell(
                MARK + "Na-%04d-%s-%02d".formatted(pressure.kilopascal, rest ? "rest" : "norest", replicate),
                pressure,
                rest ? Protocol.WITH_REST : Protocol.WITHOUT_REST,
                replicate,
                shorted ? new TreeSet<>(List.of(11 + replicate, 12 + replicate, 20 + replicate)) : Set.of());
    }
}
