package org.provolt.analysis.halfcycle;

/// A plateau as it was told once, to be told again.
final class HeldPlateau implements PlateauSink {

    private final double[] growthAh;
    private final double[] beginVolt;
    private final double[] endVolt;
    private int count;

    HeldPlateau(int most) {
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

    void through(PlateauSink sink) {
        for (int piece = 0; piece < count; piece++) {
            sink.add(growthAh[piece], beginVolt[piece], endVolt[piece]);
        }
    }
}
