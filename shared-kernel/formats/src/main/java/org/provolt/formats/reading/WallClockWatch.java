package org.provolt.formats.reading;

import java.util.Optional;
import org.provolt.formats.EvidenceReport.WallClock;

/// Watches the records' own clock beside the test time.
final class WallClockWatch {

    private long row = -1;
    private double firstSecond = Double.NaN;
    private double lastSecond = Double.NaN;
    private double firstTestTime = Double.NaN;
    private double lastTestTime = Double.NaN;
    private long back;
    private Optional<Long> firstBack = Optional.empty();

    void see(double second, double testTimeSecond) {
        row++;
        if (Double.isNaN(second) || Double.isNaN(testTimeSecond)) {
            return;
        }
        if (Double.isNaN(firstSecond)) {
            firstSecond = second;
            firstTestTime = testTimeSecond;
        }
        if (second < lastSecond) {
            back++;
            firstBack = firstBack.or(() -> Optional.of(row));
        }
        lastSecond = second;
        lastTestTime = testTimeSecond;
    }

    /// Empty where no record had a clock.
    Optional<WallClock> found() {
        return Double.isNaN(firstSecond)
                ? Optional.empty()
                : Optional.of(new WallClock(back, firstBack, lastSecond - firstSecond, lastTestTime - firstTestTime));
    }
}
