package org.provolt.analysis.morphology;

/// What is done to the grey levels before the threshold: ImageJ's filters.
///
/// @param kind   which
/// @param radius pixels; the standard deviation of a Gaussian; 0 without a filter
public record Prefilter(Kind kind, double radius) {

    public static final Prefilter NONE = new Prefilter(Kind.NONE, 0);

    /// The most that has been of use; a larger one takes long.
    public static final double LARGEST_RADIUS = 100;

    public enum Kind {
        NONE("none"),
        MEDIAN("median"),
        GAUSSIAN("gaussian");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Prefilter {
        if (kind == Kind.NONE ? radius != 0 : !(radius > 0 && radius <= LARGEST_RADIUS)) {
            throw new IllegalArgumentException("a " + kind + " filter of radius " + radius);
        }
    }
}
