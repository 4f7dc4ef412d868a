package org.provolt.analysis.morphology;

import ij.gui.PolygonRoi;
import ij.gui.Roi;
import ij.gui.Wand;
import ij.measure.Measurements;
import ij.measure.ResultsTable;
import ij.plugin.filter.ParticleAnalyzer;
import ij.process.ImageStatistics;
import java.awt.Polygon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The edges of the deposits that a segmentation counted, as ImageJ's wand traced them while it counted: along the
/// borders of pixels, from the whole image's upper left corner. Holes in a deposit have none.
///
/// @param edges   corners as x, y, x, y, …; one deposit each, in the order in which they were counted
/// @param leftOut how many deposits have none here, the ones with the fewest corners, as all would be too many
public record Outlines(List<int[]> edges, int leftOut) {

    /// A browser draws so many corners without a delay.
    public static final int MOST_CORNERS = 200_000;

    private static final int DEPOSIT = 255;

    public static Outlines of(Segmentation segmentation) {
        return of(segmentation, MOST_CORNERS);
    }

    static Outlines of(Segmentation segmentation, int mostCorners) {
        if (!segmentation.deposits().countable()) {
            return new Outlines(List.of(), 0);
        }
        List<int[]> all = traced(segmentation);
        int least = leastDrawn(all, mostCorners);
        List<int[]> drawn = all.stream().filter(edge -> edge.length >= least).toList();
        return new Outlines(drawn, all.size() - drawn.size());
    }

    /// The length from which on all edges together have few enough corners.
    private static int leastDrawn(List<int[]> edges, int mostCorners) {
        List<int[]> longestFirst = edges.stream()
                .sorted(Comparator.comparingInt((int[] edge) -> edge.length).reversed())
                .toList();
        long corners = 0;
        for (int[] edge : longestFirst) {
            corners += edge.length / 2;
            if (corners > mostCorners) {
                return edge.length + 1;
            }
        }
        return 0;
    }

    private static List<int[]> traced(Segmentation segmentation) {
        if (segmentation.parameters().countedByStretches()) {
            return ofParts(segmentation);
        }
        Tracing tracing = new Tracing(segmentation);
        Particles.analyze(tracing, segmentation.mask());
        return tracing.edges;
    }

    private static List<int[]> ofParts(Segmentation segmentation) {
        ConnectedParts parts =
                segmentation.mask().depositParts(segmentation.parameters().connectivity());
        List<Particle> particles = parts.particles();
        int[][] first = parts.firstPixels();
        Region region = regionOf(segmentation);
        Wand wand = new Wand(segmentation.mask().processor());
        List<int[]> edges = new ArrayList<>();
        for (int part = 0; part < first.length; part++) {
            if (Particles.counts(particles.get(part), segmentation.parameters(), segmentation.leastPixels())) {
                wand.autoOutline(first[part][0], first[part][1], DEPOSIT, DEPOSIT, Wand.FOUR_CONNECTED);
                edges.add(edge(wand.xpoints, wand.ypoints, wand.npoints, region));
            }
        }
        return edges;
    }

    private static Region regionOf(Segmentation segmentation) {
        Field field = segmentation.field();
        return segmentation.parameters().region().orElse(new Region(0, 0, field.width(), field.height()));
    }

    private static int[] edge(int[] x, int[] y, int corners, Region region) {
        int[] edge = new int[2 * corners];
        for (int corner = 0; corner < corners; corner++) {
            edge[2 * corner] = region.x() + x[corner];
            edge[2 * corner + 1] = region.y() + y[corner];
        }
        return edge;
    }

    /// Analyze Particles, which tells of each particle it counts.
    private static final class Tracing extends ParticleAnalyzer {

        private final List<int[]> edges = new ArrayList<>();
        private final Region region;

        Tracing(Segmentation segmentation) {
            super(
                    Particles.options(segmentation.parameters()),
                    Measurements.AREA,
                    new ResultsTable(),
                    segmentation.leastPixels(),
                    Double.POSITIVE_INFINITY);
            region = regionOf(segmentation);
        }

        @Override
        protected void saveResults(ImageStatistics statistics, Roi roi) {
            Polygon corners = ((PolygonRoi) roi).getPolygon();
            edges.add(edge(corners.xpoints, corners.ypoints, corners.npoints, region));
        }
    }
}
