package org.provolt.analysis.study;

import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Reason;

/// From which level of a factor on a response changes no more, as a reader sees it in a plot with error bars.
///
/// From the highest level downwards, levels are taken together as long as one mean describes them
/// ([EqualMeans], probability at least `significance`). The lowest of them is the change point; the response stopped
/// changing somewhere between the level below and this one: that is the interval. No shape of the curve is assumed,
/// which
/// a line that bends into a constant does: that one is fitted to the steepest part and puts the bend of a response
/// that levels off slowly far too low.
///
/// Absent: fewer than three levels (`too-few-levels`); no level has two runs (`no-repeats`); the two highest levels
/// differ already (`still-changing`); all levels agree (`no-change`). Differences smaller than the scatter are not
/// seen, so more runs can move the point up.
///
/// @param factorValue  of the lowest level of the plateau, in the factor's unit
/// @param below        factor of the level below: the interval is from it to `factorValue`
/// @param plateauMean  of the metric over the plateau's runs
/// @param probability  that levels which do not differ scatter as these of the plateau do
/// @param significance below which levels are taken to differ
public record ChangePoint(
        double factorValue, double below, double plateauMean, double probability, double significance) {

    public static final Algorithm ALGORITHM = new Algorithm("change-point", 1);

    /// The usual one in twenty.
    public static final double SIGNIFICANCE = 0.05;

    private static final int FEWEST_LEVELS = 3;

    /// A change point, or why there is none.
    public sealed interface Found {
        record At(ChangePoint point) implements Found {}

        record None(Reason because) implements Found {}
    }

    /// @param levels in ascending order of the factor
    public static Found of(List<Level> levels, double significance) {
        if (levels.size() < FEWEST_LEVELS) {
            return new Found.None(Reason.TOO_FEW_LEVELS);
        }
        if (levels.stream().noneMatch(level -> level.n() > 1)) {
            return new Found.None(Reason.NO_REPEATS);
        }
        int first = plateau(levels, significance);
        if (first == levels.size() - 1) {
            return new Found.None(Reason.STILL_CHANGING);
        }
        return first == 0 ? new Found.None(Reason.NO_CHANGE) : new Found.At(at(levels, first, significance));
    }

    /// Index of the lowest level that is one with all above it.
    private static int plateau(List<Level> levels, double significance) {
        int first = levels.size() - 1;
        while (first > 0) {
            List<Level> tried = levels.subList(first - 1, levels.size());
            if (!EqualMeans.canTell(tried) || EqualMeans.probability(tried) < significance) {
                return first;
            }
            first--;
        }
        return first;
    }

    private static ChangePoint at(List<Level> levels, int first, double significance) {
        List<Level> plateau = levels.subList(first, levels.size());
        List<StudyPoint> runs = plateau.stream()
                .flatMap(level -> level.values().stream())
                .map(value -> new StudyPoint(0, value))
                .toList();
        double mean = Level.of(runs, new LevelWidth(0, 0)).getFirst().mean();
        return new ChangePoint(
                levels.get(first).factorValue(),
                levels.get(first - 1).factorValue(),
                mean,
                EqualMeans.probability(plateau),
                significance);
    }
}
