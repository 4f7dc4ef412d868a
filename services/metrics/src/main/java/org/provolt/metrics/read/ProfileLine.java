package org.provolt.metrics.read;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// A straight line over a map, between two places told from its upper left corner.
record ProfileLine(
        @QueryParam("x1_um") @Nullable Double x1Um,
        @QueryParam("y1_um") @Nullable Double y1Um,
        @QueryParam("x2_um") @Nullable Double x2Um,
        @QueryParam("y2_um") @Nullable Double y2Um) {

    /// A number that was computed from a width may miss it by rounding.
    private static final double ROUNDING = 1e-6;

    double[] from() {
        return new double[] {given(x1Um), given(y1Um)};
    }

    double[] to() {
        return new double[] {given(x2Um), given(y2Um)};
    }

    void checkWithin(double widthUm, double heightUm) {
        checkWithin(from(), widthUm, heightUm);
        checkWithin(to(), widthUm, heightUm);
        if (from()[0] == to()[0] && from()[1] == to()[1]) {
            throw bad("A line has two ends that differ.");
        }
    }

    private static void checkWithin(double[] place, double widthUm, double heightUm) {
        boolean inside = place[0] >= 0
                && place[1] >= 0
                && place[0] <= widthUm * (1 + ROUNDING)
                && place[1] <= heightUm * (1 + ROUNDING);
        if (!inside) {
            throw bad("Both ends lie on the map, of %.6g by %.6g µm.".formatted(widthUm, heightUm));
        }
    }

    private static double given(@Nullable Double value) {
        if (value == null || !Double.isFinite(value)) {
            throw bad("Say with x1_um, y1_um, x2_um and y2_um where the line begins and ends.");
        }
        return value;
    }

    private static Refused bad(String detail) {
        return Refused.malformed("bad-line", detail);
    }
}
