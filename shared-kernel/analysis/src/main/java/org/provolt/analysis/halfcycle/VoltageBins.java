package org.provolt.analysis.halfcycle;

/// How much charge passed at which voltage, between two voltages.
final class VoltageBins implements SegmentSink {

    private static final int COUNT = 4096;

    /// A nested set of bins reaches this far beyond the bin that it refines, in its widths: rounding at an edge must
    /// not push charge out.
    private static final double MARGIN = 1.0 / 64;

    private final double lowestVolt;
    private final double widthVolt;
    private final double[] chargeAh = new double[COUNT];
    private final double[] wholeBinsAh = new double[COUNT + 1];
    private double belowAh;
    private double totalAh;

    VoltageBins(double lowestVolt, double highestVolt) {
        this.lowestVolt = lowestVolt;
        this.widthVolt = (highestVolt - lowestVolt) / COUNT;
    }

    /// Spreads charge evenly from one voltage to another; charge outside the bins counts as below or above them.
    @Override
    public void add(double growthAh, double beginVolt, double endVolt) {
        totalAh += growthAh;
        double low = place(Math.min(beginVolt, endVolt));
        double high = place(Math.max(beginVolt, endVolt));
        if (high > low) {
            spread(growthAh / (high - low), low, high);
        } else if (low < 0) {
            belowAh += growthAh;
        } else if (low <= COUNT) {
            chargeAh[binOf(low)] += growthAh;
        }
    }

    private void spread(double densityAh, double low, double high) {
        belowAh += densityAh * Math.max(0, Math.min(high, 0) - low);
        double begin = Math.max(0, low);
        double end = Math.min(COUNT, high);
        if (!(end > begin)) {
            return;
        }
        int first = binOf(begin);
        int last = binOf(end);
        if (first == last) {
            chargeAh[first] += densityAh * (end - begin);
            return;
        }
        chargeAh[first] += densityAh * (first + 1 - begin);
        chargeAh[last] += densityAh * (end - last);
        wholeBinsAh[first + 1] += densityAh;
        wholeBinsAh[last] -= densityAh;
    }

    private static int binOf(double place) {
        return (int) Math.min(COUNT - 1, place);
    }

    /// In widths above the lowest voltage; below 0 or above the count where it lies outside.
    private double place(double volt) {
        return widthVolt > 0 ? (volt - lowestVolt) / widthVolt : Math.signum(volt - lowestVolt) * 2 * COUNT;
    }

    boolean isEmpty() {
        return totalAh <= 0;
    }

    /// Finer bins, around the one that holds the middle of the charge.
    VoltageBins ofTheMiddle() {
        int bin = binOf(middlePlace());
        return new VoltageBins(lowestVolt + (bin - MARGIN) * widthVolt, lowestVolt + (bin + 1 + MARGIN) * widthVolt);
    }

    double middleVolt() {
        return lowestVolt + middlePlace() * widthVolt;
    }

    private double middlePlace() {
        double sought = totalAh / 2 - belowAh;
        double wholeAh = 0;
        for (int bin = 0; bin < COUNT; bin++) {
            wholeAh += wholeBinsAh[bin];
            double here = chargeAh[bin] + Math.max(0, wholeAh);
            if (here > 0 && here >= sought) {
                return bin + Math.max(0, sought / here);
            }
            sought -= here;
        }
        return COUNT;
    }
}
