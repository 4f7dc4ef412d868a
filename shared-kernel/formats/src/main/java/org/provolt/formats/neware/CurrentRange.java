package org.provolt.formats.neware;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one count of current is worth, by the code of the current range that a record or the file's head names.
///
/// Known are the codes that somebody has seen in a file and compared with BTSDA. A further one is refused: off by a
/// power of ten, nobody would notice.
final class CurrentRange {

    /// In a record: the range that the file's head names.
    static final int OF_THE_CHANNEL = 0;

    private static final Map<Integer, Double> MILLIAMPERE = Stream.of(
                    worth(1e-5, -5, -2, -1),
                    worth(1e-4, -50, -25, -20, -10, 1, 2, 5),
                    worth(1e-3, -500, -100, 10, 20, 25, 50),
                    worth(1e-2, -200_000, -100_000, -60_000, -50_000, -40_000, -30_000, -20_000, -12_000, -10_000),
                    worth(1e-2, -6_000, -5_000, -3_000, -2_000, -1_000, 100, 200, 250, 500),
                    worth(1e-1, 1_000, 6_000, 10_000, 12_000, 20_000, 30_000, 40_000, 50_000, 60_000, 100_000, 200_000))
            .flatMap(map -> map.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CurrentRange() {}

    private static Map<Integer, Double> worth(double milliampere, Integer... codes) {
        return Stream.of(codes).collect(Collectors.toMap(code -> code, code -> milliampere));
    }

    /// mA a count, or NaN for a code that nobody knows.
    static double milliampere(int code) {
        return MILLIAMPERE.getOrDefault(code, Double.NaN);
    }
}
