package org.provolt.metrics.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.halfcycle.ScanProgress;
import org.provolt.analysis.halfcycle.ScanState;
import org.provolt.metrics.fixtures.HeldRun;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.SeriesRecords;
import org.provolt.metrics.halfcycle.RecordedTemperature;
import org.provolt.metrics.samples.IndexRange;

class AnalysisJsonTest {

    private static final HeldRun RUN =
            HeldRun.of(new Recorded().rest(3).cycle(40, 33).cycle(41, 37).columns());
    private static final HalfCycleScan SCAN = new HalfCycleScan(AnalysisParameters.DEFAULTS);

    private static <T> T keptAndRead(T value, Class<T> type) {
        return AnalysisJson.read(AnalysisJson.write(value), type);
    }

    @Test
    void whereAReadingStandsComesBackToTheBit() {
        ScanState state = SCAN.advance(SCAN.start(), RUN).state();
        assertThat(keptAndRead(state, ScanState.class)).isEqualTo(state);
    }

    @Test
    void whereAReadingBeginsComesBackToTheBit() {
        assertThat(keptAndRead(SCAN.start(), ScanState.class)).isEqualTo(SCAN.start());
    }

    @Test
    void aMeasuredHalfCycleComesBackToTheBit() {
        ScanProgress progress = SCAN.advance(SCAN.start(), RUN);
        HalfCycle half = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS)
                .measure(progress.closed().getFirst(), RUN, false);
        DigestedHalfCycle digested = new DigestedHalfCycle(
                half,
                0.1 + 0.2,
                new FlowEnd("s", 0.1 + 0.7, 0.1 + 0.2),
                0.1 + 0.6,
                new RecordedTemperature("surface_temperature_celsius", 0.1 + 0.3, 0.1 + 0.5, 24.9, 25.1),
                List.of(new SeriesRecords("s", new IndexRange(3, 9))),
                "ab");
        assertThat(keptAndRead(digested, DigestedHalfCycle.class)).isEqualTo(digested);
    }

    @Test
    void anAbsenceComesBackWithItsReason() {
        Measured absent = Measured.absent(Reason.RECORDS_MISSING);
        assertThat(keptAndRead(absent, Measured.class)).isEqualTo(absent);
    }
}
