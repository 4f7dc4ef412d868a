package org.provolt.analysis.pressure;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.kernel.CalibrationId;

/// What is summed over the readings of an interval, in two walks: means first, then what deviates from them.
final class ReadingTotals {

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final long NANOS = 1_000_000_000;

    private final Instant origin;
    private final MessageDigest digest = sha256();
    private final ByteBuffer bytes = ByteBuffer.allocate(2 * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final Set<CalibrationId> calibrations = new LinkedHashSet<>();
    private final CompensatedSum weight = new CompensatedSum();
    private final CompensatedSum time = new CompensatedSum();
    private final CompensatedSum pressure = new CompensatedSum();
    private final CompensatedSum together = new CompensatedSum();
    private final CompensatedSum spread = new CompensatedSum();
    private long count;
    private @Nullable Instant first;
    private @Nullable Instant last;

    ReadingTotals(Instant origin) {
        this.origin = origin;
    }

    void first(PressureReading reading, double second) {
        Instant at = reading.at();
        first = first == null ? at : first;
        last = at;
        count++;
        LoadCellCalibration calibration = reading.calibration();
        if (calibration != null) {
            calibrations.add(calibration.id());
        }
        bytes.clear();
        bytes.putLong(at.getEpochSecond() * NANOS + at.getNano());
        bytes.putDouble(reading.pressurePa());
        digest.update(bytes.array());
        weight.add(second);
        time.add(second * since(at));
        pressure.add(second * reading.pressurePa());
    }

    void second(PressureReading reading, double second) {
        double late = since(reading.at()) - time.value() / weight.value();
        double above = reading.pressurePa() - pressure.value() / weight.value();
        together.add(second * late * above);
        spread.add(second * late * late);
    }

    private double since(Instant at) {
        return PressurePart.second(origin, at);
    }

    /// @param allSecond the time in force, s
    Optional<ReadingsUsed> used(double allSecond) {
        if (first == null || last == null) {
            return Optional.empty();
        }
        return Optional.of(new ReadingsUsed(
                count,
                first,
                last,
                weight.value() / allSecond,
                HexFormat.of().formatHex(digest.digest()),
                List.copyOf(calibrations),
                drift()));
    }

    private Measured drift() {
        double slope = together.value() / spread.value() * SECONDS_PER_HOUR;
        return count > 1 && Double.isFinite(slope) ? Measured.of(slope) : Measured.absent(Reason.TOO_FEW_READINGS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
