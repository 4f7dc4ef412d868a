package org.provolt.analysis.halfcycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.ScannedRun.completed;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.StoredRun;

class ScanDeadbandTest {
    @Test
    void currentBelowTheDeadbandEndsNothing() {
        double below = 0.004 * 1e-3;
        assertThat(completed(new Recording().current(-1e-3, 9).current(below, 5).current(-1e-3, 5)))
                .hasSize(1);
    }

    @Test
    void currentAboveTheDeadbandEndsTheHalfCycle() {
        double above = 0.006 * 1e-3;
        assertThat(completed(new Recording().current(-1e-3, 9).current(above, 5).current(-1e-3, 5)))
                .hasSize(3);
    }

    @Test
    void theDeadbandIsHalfAPercentOfTheMedianOfTheFirstHalfCycle() {
        // Nine records: the median is the fifth of 1..9 mA, whatever their order, and rests count for nothing.
        Recording first = new Recording();
        IntStream.of(9, 1, 8, 2, 7, 3, 6, 4, 5).forEach(milli -> first.current(-milli * 1e-3, 1));
        assertThat(completed(first.rest(50).current(1, 3)).getFirst().deadbandAmpere())
                .isCloseTo(0.005 * 5e-3, within(1e-18));
    }

    @Test
    void noDeadbandLiesBelowTheChannelsNoise() {
        HalfCycleScan noisy = new HalfCycleScan(AnalysisParameters.DEFAULTS.withChannelNoiseAmpere(2e-4));
        StoredRun run = StoredRun.of(new Recording().current(-1e-3, 9).current(1.5e-4, 5));
        assertThat(noisy.completed(noisy.start(), run).closed())
                .singleElement()
                .extracting(HalfCycleRange::deadbandAmpere)
                .isEqualTo(2e-4);
    }

    @Test
    void anOffsetOfTheOtherSignBeforeTheFirstCurrentIsNoHalfCycle() {
        assertThat(completed(new Recording().current(1e-9, 300).current(-1e-3, 5)))
                .extracting(ScannedRun::place)
                .containsExactly("0:300-0:304");
    }

    @Test
    void alternatingNoiseBeforeTheFirstCurrentIsNoHalfCycle() {
        Recording recording = new Recording();
        for (int at = 0; at < 50; at++) {
            recording.current(at % 2 == 0 ? 1e-9 : -1e-9, 1);
        }
        assertThat(completed(recording.current(-1e-3, 30).current(1e-3, 30)))
                .extracting(ScannedRun::place)
                .containsExactly("0:50-0:79", "0:80-0:109");
    }

    @Test
    void halfCyclesOfNoiseAreTakenBackWhenTheFirstCurrentDwarfsThem() {
        StoredRun run =
                StoredRun.of(new Recording().current(1e-9, 1).current(-1e-9, 1).current(1e-9, 1));
        ScanProgress noise = ScannedRun.SCAN.advance(ScannedRun.SCAN.start(), run);
        run.add(
                0,
                3,
                new Recording().clock(3).current(-1e-3, 5).current(1e-3, 1).columns());
        ScanProgress current = ScannedRun.SCAN.advance(noise.state(), run);
        assertThat(ScannedRun.kept(noise.closed(), current))
                .extracting(ScannedRun::place)
                .containsExactly("0:3-0:7");
    }

    @Test
    void aConfirmedDeadbandStandsWhateverCurrentFollows() {
        // Formation at 5 µA for 30 records each way, then 2 mA: four hundred times as much.
        assertThat(completed(
                        new Recording().current(-5e-6, 30).current(5e-6, 30).current(-2e-3, 5)))
                .hasSize(3);
    }

    @Test
    void eachSeriesHasItsOwnDeadband() {
        assertThat(completed(new Recording().current(-1e-3, 5), new Recording().current(1e-2, 5)))
                .extracting(HalfCycleRange::deadbandAmpere)
                .containsExactly(0.005 * 1e-3, 0.005 * 1e-2);
    }

    @Test
    void theNoiseThatWasFoundIsTheLeastDeadband() {
        // An offset of 4.9 µA gives way to 1 mA; the half cycle's own median, 0.5 mA, would set 2.5 µA.
        assertThat(completed(
                        new Recording().current(4.9e-6, 300).current(-1e-3, 1).current(-0.5e-3, 9)))
                .singleElement()
                .extracting(HalfCycleRange::deadbandAmpere)
                .isEqualTo(4.9e-6);
    }

    @Test
    void noiseAtTheBeginOfASeriesDoesNotEndTheHalfCycleBefore() {
        Recording second = new Recording();
        for (int at = 0; at < 50; at++) {
            second.current(at % 2 == 0 ? 1e-9 : -1e-9, 1);
        }
        assertThat(completed(
                        new Recording().current(-1e-3, 30),
                        second.current(-1e-3, 5).current(1e-3, 5)))
                .extracting(ScannedRun::place)
                .containsExactly("0:0-1:54", "1:55-1:59");
    }
}
