package org.provolt.metrics.read;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.LevelledHeights;
import org.provolt.analysis.morphology.LevelledHeights.Grid;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.SegmentationId;
import org.provolt.metrics.morphology.HeardImage;
import org.provolt.metrics.morphology.HeardImage.Asked;

/// A height map to look at: means of blocks of points above the plane that heights are measured from.
///
/// @param segmentationId by whose ground it is levelled; absent for the automatic one
/// @param levelledBy     `substrate`, or `least-squares-plane` where little ground is seen
/// @param pointsPerBlock along a block's side; the last of a row or column may have fewer
/// @param blockWidthUm   on the specimen
/// @param lowestUm       of the blocks; absent where all are missing
/// @param heightsUm      row by row from the top, to 0.1 nm; absent where every point of a block is missing
public record ImageHeights(
        ImageId imageId,
        @Nullable SegmentationId segmentationId,
        String levelledBy,
        int pointsPerBlock,
        double blockWidthUm,
        double blockHeightUm,
        @Nullable Double lowestUm,
        @Nullable Double highestUm,
        List<List<@Nullable Double>> heightsUm) {

    private static final double PER_UM = 1e4;

    static ImageHeights of(HeardImage image, Asked asked, LevelledHeights heights, int mostBlocks) {
        Grid grid = heights.grid(mostBlocks);
        double[] pixel = Morphologies.pixelUm(image);
        List<Double> known =
                grid.heightsUm().stream().filter(Double::isFinite).sorted().toList();
        return new ImageHeights(
                image.imageId(),
                asked.segmentationId(),
                heights.levelledBy().toString(),
                grid.step(),
                grid.step() * pixel[0],
                grid.step() * pixel[1],
                known.isEmpty() ? null : rounded(known.getFirst()),
                known.isEmpty() ? null : rounded(known.getLast()),
                IntStream.range(0, grid.rows()).mapToObj(row -> row(grid, row)).toList());
    }

    private static List<@Nullable Double> row(Grid grid, int row) {
        return grid.heightsUm().subList(row * grid.columns(), (row + 1) * grid.columns()).stream()
                .<@Nullable Double>map(ImageHeights::rounded)
                .toList();
    }

    private static @Nullable Double rounded(double heightUm) {
        return Double.isNaN(heightUm) ? null : Math.rint(heightUm * PER_UM) / PER_UM;
    }
}
