package org.provolt.analysis.halfcycle;

/// Segments as they were told once, to be told again.
final class HeldSegments implements Segments, SegmentSink {

    private final double[] growthAh;
    private final double[] beginVolt;
    private final double[] endVolt;
    private int count;

    HeldSegments(int most) {
        this.growthAh = new double[most];
        this.beginVolt = new double[most];
        this.endVolt = new double[most];
    }

    @Override
    public void add(double growth, double begin, double end) {
        growthAh[count] = growth;
        beginVolt[count] = begin;
        endVolt[count] = end;
        count++;
    }

    @Override
    public void through(SegmentSink sink) {
        for (int segment = 0; segment < count; segment++) {
            sink.add(growthAh[segment], beginVolt[segment], endVolt[segment]);
        }
    }
}
