package org.provolt.simulator;

/// The outline of a deposit: a rectangle whose corners are quarters of a circle.
///
/// @param acrossUm half its width, µm
/// @param downUm   half its height, µm
/// @param cornerUm radius of the corners, µm
/// @param xUm      of its centre
/// @param yUm      of its centre
record RoundedRectangle(double acrossUm, double downUm, double cornerUm, double xUm, double yUm) {

    /// Its area is `4·a·b − (4 − π)·r²`.
    ///
    /// @param round  radius of the corners, of the shorter half: 1 has no straight short side
    /// @param aspect width over height is its square
    static RoundedRectangle of(double areaUm2, double round, double aspect, double xUm, double yUm) {
        double corner = round * Math.min(aspect, 1 / aspect);
        double half = StrictMath.sqrt(areaUm2 / (4 - (4 - Math.PI) * corner * corner));
        return new RoundedRectangle(half * aspect, half / aspect, half * corner, xUm, yUm);
    }

    /// From the outline, µm: negative within.
    double distanceUm(double x, double y) {
        double across = StrictMath.abs(x - xUm) - acrossUm + cornerUm;
        double down = StrictMath.abs(y - yUm) - downUm + cornerUm;
        return StrictMath.hypot(Math.max(across, 0), Math.max(down, 0))
                + Math.min(Math.max(across, down), 0)
                - cornerUm;
    }
}
