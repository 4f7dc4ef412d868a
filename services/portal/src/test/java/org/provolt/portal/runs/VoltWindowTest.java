package org.provolt.portal.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class VoltWindowTest {

    private static final double[] PLATEAUS_AND_A_REST = DoubleStream.concat(
                    DoubleStream.generate(() -> -0.01).limit(50),
                    DoubleStream.concat(DoubleStream.generate(() -> 0.01).limit(50), DoubleStream.of(2.5)))
            .toArray();

    @Test
    void aRestAtVoltsLeavesThePlateausTheirRoom() {
        assertThat(VoltWindow.ofMost(PLATEAUS_AND_A_REST).highVolt()).isLessThan(0.05);
    }

    @Test
    void plateausOfMillivoltsStandInMillivolt() {
        assertThat(VoltWindow.ofMost(PLATEAUS_AND_A_REST).axis().unit()).isEqualTo("mV");
    }

    @Test
    void theWholeRangeCutsNothingOff() {
        assertThat(VoltWindow.whole(PLATEAUS_AND_A_REST).axis().max()).isNull();
    }

    @Test
    void anIntercalationCurveIsShownWhole() {
        double[] slope = DoubleStream.iterate(2, volt -> volt + 0.01).limit(200).toArray();
        assertThat(VoltWindow.ofMost(slope).highVolt()).isNull();
    }

    @Test
    void nothingHasNoWindow() {
        assertThat(VoltWindow.ofMost(new double[0]).lowVolt()).isNull();
    }
}
