package org.provolt.formats.biologic;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.provolt.formats.reading.Repairs;

/// Reads the cells of `time/s`: seconds, or the moments that EC-Lab and BT-Lab write where absolute times were asked
/// for. A moment becomes seconds since the acquisition began, or since the first record where no header tells that.
final class MptClock {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Repairs repairs;
    private Optional<LocalDateTime> start;
    private boolean noted;

    MptClock(Optional<LocalDateTime> start, Repairs repairs) {
        this.start = start;
        this.repairs = repairs;
    }

    /// `NaN` for what is neither.
    double seconds(String cell) {
        double seconds = MptNumber.parse(cell);
        return Double.isNaN(seconds) ? EcLabDate.moment(cell).map(this::since).orElse(seconds) : seconds;
    }

    private double since(LocalDateTime moment) {
        LocalDateTime from = start.orElse(moment);
        start = Optional.of(from);
        if (!noted) {
            noted = true;
            repairs.note("absolute-time", "time/s holds moments: taken as seconds since " + from + ".", 0);
        }
        return ChronoUnit.NANOS.between(from, moment) / NANOS_PER_SECOND;
    }
}
