package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;
import org.provolt.kernel.Bdf;

/// Every bit of a measured half cycle is the same however its records are cut and wherever they are read from.
class MeasurementSplittingTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void blocksMakeNoDifference(long seed) {
        Random random = new Random(seed);
        StoredRun whole = noisyRun(random);
        assertThat(MeasuredRun.of(whole.cut(random, 1 + random.nextInt(60)))).isEqualTo(MeasuredRun.of(whole));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void aBufferMakesNoDifference(long seed) {
        Random random = new Random(seed);
        StoredRun run = noisyRun(random).cut(random, 100);
        HalfCycleMeasurement fromStore = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS, 0);
        List<HalfCycle> unbuffered = ScannedRun.completed(run).stream()
                .map(range -> fromStore.measure(range, run, false))
                .toList();
        assertThat(unbuffered).isEqualTo(MeasuredRun.of(run));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {31, 32, 33, 34, 35})
    void reversedLeadsGiveTheSameCharges(long seed) {
        List<HalfCycle> plain = MeasuredRun.of(noisyRun(new Random(seed), 1));
        List<HalfCycle> reversed = MeasuredRun.of(noisyRun(new Random(seed), -1));
        assertThat(reversed)
                .extracting(HalfCycle::chargeAh)
                .isEqualTo(plain.stream().map(HalfCycle::chargeAh).toList());
    }

    private static StoredRun noisyRun(RandomGenerator random) {
        return noisyRun(random, 1);
    }

    private static StoredRun noisyRun(RandomGenerator random, int sign) {
        Recording recording = new Recording();
        double second = 0;
        double net = 0;
        for (int half = 0; half < 4; half++) {
            double ampere = sign * (half % 2 == 0 ? -1e-3 : 1e-3);
            for (int at = 0; at < 50 + random.nextInt(200); at++) {
                double step = random.nextInt(50) == 0 ? 100 * random.nextDouble() : random.nextDouble();
                second += step;
                net += ampere * step / 3600;
                recording
                        .record(
                                second,
                                ampere * 20 + random.nextGaussian() * 1e-3,
                                ampere * (1 + random.nextDouble() / 10))
                        .with(Bdf.NET_CAPACITY, net)
                        .with(Bdf.CYCLE_COUNT, half / 2);
            }
        }
        return StoredRun.of(recording);
    }
}
