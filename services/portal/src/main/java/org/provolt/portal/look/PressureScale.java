package org.provolt.portal.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which colour a pressure has, everywhere: cividis, which people with any kind of colour vision read in the same
/// order,
/// with fixed stops from 0 to 2000 kPa. Fixed, so that 500 kPa looks the same in a plot of two cells and in one of six;
/// closer at the low end, where pressures lie closer.
///
/// `js/pressure-scale.js` is the same for charts; a test holds the two together.
/// Source of the colours: Nuñez et al., PLoS ONE 13 (2018) e0199239, ten steps as viridisLite prints them.
public final class PressureScale {

    /// A pressure and its colour; between two stops the colour is mixed evenly in sRGB.
    public record Stop(int kilopascal, String colour) {

        public int getPascal() {
            return kilopascal * 1_000;
        }
    }

    public static final List<Stop> STOPS = List.of(
            new Stop(0, "#00204d"),
            new Stop(10, "#00336f"),
            new Stop(25, "#39486b"),
            new Stop(50, "#575c6d"),
            new Stop(100, "#707173"),
            new Stop(200, "#8a8779"),
            new Stop(400, "#a69d75"),
            new Stop(700, "#c4b56c"),
            new Stop(1200, "#e4cf5b"),
            new Stop(2000, "#ffea46"));

    private static final double PASCAL_PER_KILOPASCAL = 1_000;
    private static final int RED = 16;
    private static final int GREEN = 8;
    private static final int CHANNEL = 0xff;

    private PressureScale() {}

    /// `#rrggbb`; below the first stop the first colour, above the last the last.
    public static String colour(double pascal) {
        double kilopascal = pascal / PASCAL_PER_KILOPASCAL;
        for (int i = 1; i < STOPS.size(); i++) {
            Stop low = STOPS.get(i - 1);
            Stop high = STOPS.get(i);
            if (kilopascal < high.kilopascal()) {
                double share = (kilopascal - low.kilopascal()) / (high.kilopascal() - low.kilopascal());
                return mixed(low.colour(), high.colour(), Math.max(0, share));
            }
        }
        return STOPS.getLast().colour();
    }

    private static String mixed(String from, String to, double share) {
        int low = Integer.parseInt(from.substring(1), 16);
        int high = Integer.parseInt(to.substring(1), 16);
        return IntStream.of(RED, GREEN, 0)
                .mapToObj(shift -> channel((low >> shift) & CHANNEL, (high >> shift) & CHANNEL, share))
                .collect(Collectors.joining("", "#", ""));
    }

    private static String channel(int from, int to, double share) {
        return "%02x".formatted((int) Math.floor(from + (to - from) * share + 0.5));
    }
}
