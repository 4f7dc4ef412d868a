package org.provolt.portal.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A chart as `js/charts.js` draws it: panels that share their x axis, the pressure under the efficiency for example.
///
/// @param title what it shows, for people who do not see it
/// @param empty what is said when there is nothing to draw
/// @param marks places on the x axis that mean something
/// @param equalScales whether a unit is as long on both axes, as in a plane of impedance
public record ChartSheet(
        String title, Axis x, List<Panel> panels, @Nullable String empty, List<Mark> marks, boolean equalScales) {

    public ChartSheet(String title, Axis x, List<Panel> panels, @Nullable String empty, List<Mark> marks) {
        this(title, x, panels, empty, marks, false);
    }

    public ChartSheet(String title, Axis x, List<Panel> panels, @Nullable String empty) {
        this(title, x, panels, empty, List.of());
    }

    /// One panel whose axes are of one quantity: an arc that is a half circle looks like one.
    public static ChartSheet ofPlane(String title, Axis x, Panel panel, @Nullable String empty) {
        return new ChartSheet(title, x, List.of(panel), empty, List.of(), true);
    }

    /// A line across the panels.
    public record Mark(double x, String label) {}

    /// @param type `value`, `time` (points in milliseconds since 1970, UTC) or `category`
    /// @param min where the axis begins; absent where its points say it
    /// @param max where it ends
    /// @param whole whether only whole numbers mean something, as of cycles
    public record Axis(
            String label,
            @Nullable String unit,
            String type,
            @Nullable Boolean whole,
            @Nullable Boolean fromZero,
            @Nullable Double min,
            @Nullable Double max) {

        /// One that reaches as far as its points.
        public Axis(
                String label, @Nullable String unit, String type, @Nullable Boolean whole, @Nullable Boolean fromZero) {
            this(label, unit, type, whole, fromZero, null, null);
        }

        public static Axis value(String label, @Nullable String unit) {
            return new Axis(label, unit, "value", null, null);
        }
    }

    /// @param share of the height, beside the other panels' shares
    public record Panel(Axis y, double share, List<Series> series) {}

    /// @param kind `line`, `curve` (many points, none of them marked), `step`, `points`, `dots` (points spread beside
    /// their place), `mean` and `median` (a stroke and a diamond over such dots), `bar`, or `interval`,
    /// whose points are `[x, low, high]`
    /// @param pressurePa colours it; absent where it is of no one pressure
    /// @param points `[x, y]`, y null where a value is absent, or `[x, y, path]` where a click leads somewhere
    /// (path null where it does not), or `[x, y, path, pressure]` where the point alone has the colour of a
    /// pressure, Pa
    /// @param tone `good`, `warn`, `bad` or `quiet`, for a series that is of a kind and not of a pressure
    public record Series(
            String name,
            String kind,
            @Nullable Double pressurePa,
            List<List<@Nullable Object>> points,
            @Nullable String tone) {

        public Series(String name, String kind, @Nullable Double pressurePa, List<List<@Nullable Object>> points) {
            this(name, kind, pressurePa, points, null);
        }
    }
}
