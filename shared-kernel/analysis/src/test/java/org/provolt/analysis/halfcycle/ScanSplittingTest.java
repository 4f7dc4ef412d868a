package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;

/// Half cycles do not depend on how records are cut into blocks, nor on when they are read. Seeds are in the names of
/// the tests; a failing one repeats.
class ScanSplittingTest {

    private static final double[] CURRENTS = {-1e-3, 1e-3, -2e-3, 5e-4, 1e-9, -1e-9, 3e-6, -4e-6, 0};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void blocksMakeNoDifference(long seed) {
        Random random = new Random(seed);
        StoredRun whole = randomRun(random);
        StoredRun cut = whole.cut(random, 1 + random.nextInt(40));
        assertThat(ScannedRun.completed(cut)).isEqualTo(ScannedRun.completed(whole));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40})
    void recordsThatArriveBitByBitGiveTheSameHalfCycles(long seed) {
        Random random = new Random(seed);
        StoredRun whole = randomRun(random);
        assertThat(keptWhileArriving(whole.cut(random, 1 + random.nextInt(40)))).isEqualTo(ScannedRun.completed(whole));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50})
    void aReadingThatStopsAndGoesOnGivesTheSameHalfCycles(long seed) {
        Random random = new Random(seed);
        StoredRun run = randomRun(random).cut(random, 20);
        List<HalfCycleRange> kept = new ArrayList<>();
        ScanProgress progress = ScannedRun.SCAN.advance(ScannedRun.SCAN.start(), run, 1 + random.nextInt(50));
        kept = ScannedRun.kept(kept, progress);
        while (!progress.upToDate()) {
            progress = ScannedRun.SCAN.advance(progress.state(), run, 1 + random.nextInt(50));
            kept = ScannedRun.kept(kept, progress);
        }
        assertThat(ScannedRun.kept(kept, ScannedRun.SCAN.completed(progress.state(), run)))
                .isEqualTo(ScannedRun.completed(run));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {51, 52, 53, 54, 55})
    void directionsAlternate(long seed) {
        List<HalfCycleRange> halves = ScannedRun.completed(randomRun(new Random(seed)));
        for (int at = 1; at < halves.size(); at++) {
            assertThat(halves.get(at).direction())
                    .isNotEqualTo(halves.get(at - 1).direction());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {61, 62, 63, 64, 65})
    void currentsInAnotherUnitGiveTheSameHalfCycles(long seed) {
        List<String> inAmpere = places(randomRun(new Random(seed)));
        HalfCycleScan scan = new HalfCycleScan(AnalysisParameters.DEFAULTS);
        StoredRun scaled = scaled(randomRun(new Random(seed)), 1024);
        assertThat(scan.completed(scan.start(), scaled).closed())
                .extracting(ScannedRun::place)
                .isEqualTo(inAmpere);
    }

    private static List<String> places(StoredRun run) {
        return ScannedRun.completed(run).stream().map(ScannedRun::place).toList();
    }

    private static List<HalfCycleRange> keptWhileArriving(StoredRun all) {
        StoredRun arrived = new StoredRun();
        ScanState state = ScannedRun.SCAN.start();
        List<HalfCycleRange> kept = List.of();
        for (RecordBlock block : all.blocks()) {
            arrived.add(block);
            ScanProgress progress = ScannedRun.SCAN.advance(state, arrived);
            kept = ScannedRun.kept(kept, progress);
            state = progress.state();
        }
        return ScannedRun.kept(kept, ScannedRun.SCAN.completed(state, arrived));
    }

    private static StoredRun randomRun(RandomGenerator random) {
        List<Recording> series = new ArrayList<>();
        for (int place = 0; place <= random.nextInt(4); place++) {
            series.add(randomSeries(random));
        }
        return StoredRun.of(series.toArray(Recording[]::new));
    }

    private static Recording randomSeries(RandomGenerator random) {
        Recording recording = new Recording();
        for (int step = 0; step <= random.nextInt(12); step++) {
            recording.current(CURRENTS[random.nextInt(CURRENTS.length)], 1 + random.nextInt(40));
        }
        return recording;
    }

    private static StoredRun scaled(StoredRun run, double factor) {
        StoredRun scaled = new StoredRun();
        run.blocks().forEach(block -> {
            Recording recording = new Recording();
            for (int row = 0; row < block.columns().size(); row++) {
                recording.record(row + 1, 0, factor * block.columns().at("current_ampere", row));
            }
            scaled.add(block.series(), 0, recording.columns());
        });
        return scaled;
    }
}
