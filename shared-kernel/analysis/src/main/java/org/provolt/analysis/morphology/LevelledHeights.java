package org.provolt.analysis.morphology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A height map above the plane that it is measured from, µm: for looking at it.
///
/// The plane is that of the [thickness][DepositThickness], through the ground of the whole field; where little ground
/// is
/// seen, or only a region was segmented, the least-squares plane of all points, as for the [texture][SurfaceTexture].
public final class LevelledHeights {

    /// What lies at height 0.
    public enum Plane0 {
        SUBSTRATE("substrate"),
        LEAST_SQUARES_PLANE("least-squares-plane");

        private final String text;

        Plane0(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// A height at a distance from the line's first end; `NaN` where a point is missing.
    public record ProfilePoint(double distanceUm, double heightUm) {}

    /// Means of blocks of points, row by row from the top; `NaN` where all points of a block are missing.
    ///
    /// @param step points along a block's side; the last of a row or column may have fewer
    public record Grid(int columns, int rows, int step, List<Double> heightsUm) {}

    /// So many points of a profile are as fine as any screen.
    public static final int MOST_POINTS = 4_096;

    private final Field field;
    private final Plane plane;
    private final Plane0 levelledBy;

    private LevelledHeights(Field field, Plane plane, Plane0 levelledBy) {
        this.field = field;
        this.plane = plane;
        this.levelledBy = levelledBy;
    }

    /// @param whole the field of which the segmentation is
    public static LevelledHeights of(Field whole, Segmentation segmentation) {
        Optional<Plane> substrate =
                segmentation.field().pixels() == whole.pixels() ? segmentation.substrate() : Optional.empty();
        return substrate
                .map(plane -> new LevelledHeights(whole, plane, Plane0.SUBSTRATE))
                .orElseGet(() ->
                        new LevelledHeights(whole, Plane.through(whole, pixel -> true), Plane0.LEAST_SQUARES_PLANE));
    }

    public Plane0 levelledBy() {
        return levelledBy;
    }

    /// Blocks so large that no side has more of them.
    public Grid grid(int mostBlocks) {
        int step = Math.max(1, Math.ceilDiv(Math.max(field.width(), field.height()), mostBlocks));
        int columns = Math.ceilDiv(field.width(), step);
        int rows = Math.ceilDiv(field.height(), step);
        return new Grid(
                columns,
                rows,
                step,
                IntStream.range(0, columns * rows)
                        .mapToObj(block -> mean(block % columns * step, block / columns * step, step))
                        .toList());
    }

    private double mean(int left, int top, int step) {
        double sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + step, field.height()); y++) {
            for (int x = left; x < Math.min(left + step, field.width()); x++) {
                int pixel = y * field.width() + x;
                if (!field.isMissing(pixel)) {
                    sum += plane.above(field, pixel);
                    count++;
                }
            }
        }
        return sum / count;
    }

    /// Along a straight line, from point to point as far apart as pixels are, bilinear between them.
    ///
    /// @param from x and y from the map's upper left corner, µm
    /// @param pixelUm width and height of a pixel
    public List<ProfilePoint> profile(double[] from, double[] to, double[] pixelUm) {
        double length = StrictMath.hypot(to[0] - from[0], to[1] - from[1]);
        int steps = (int) Math.clamp(Math.ceil(length / Math.min(pixelUm[0], pixelUm[1])), 1, MOST_POINTS - 1);
        List<ProfilePoint> points = new ArrayList<>(steps + 1);
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            double x = (from[0] + share * (to[0] - from[0])) / pixelUm[0] - 0.5;
            double y = (from[1] + share * (to[1] - from[1])) / pixelUm[1] - 0.5;
            points.add(new ProfilePoint(share * length, between(x, y)));
        }
        return points;
    }

    /// Between the centres of pixels, of which the first is at 0; beyond the outermost it stays as it is.
    private double between(double x, double y) {
        double withinX = Math.clamp(x, 0, field.width() - 1);
        double withinY = Math.clamp(y, 0, field.height() - 1);
        int left = (int) withinX;
        int top = (int) withinY;
        double right = withinX - left;
        double down = withinY - top;
        return weighed((1 - right) * (1 - down), left, top)
                + weighed(right * (1 - down), left + 1, top)
                + weighed((1 - right) * down, left, top + 1)
                + weighed(right * down, left + 1, top + 1);
    }

    /// A pixel that counts nothing may be missing, or lie outside.
    private double weighed(double weight, int x, int y) {
        return weight == 0 ? 0 : weight * plane.above(field, y * field.width() + x);
    }
}
