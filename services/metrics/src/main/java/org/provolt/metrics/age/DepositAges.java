package org.provolt.metrics.age;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.metrics.conditions.Harvested;

/// How long metal lay on the electrode before the pressure was released, before the cell was opened and before an image
/// was taken: the moment of each less the one at which the plating's current ended, s.
///
/// Nothing is clipped: an age below 0 stays as it is within the uncertainty of the plating's end, and is absent where
/// it contradicts it (`before-plating-ended`). An image of which nobody says when it was taken is of the specimen if
/// the cell had been opened when it was read.
public final class DepositAges {

    private static final double NANO = 1e-9;

    private DepositAges() {}

    /// @param harvest    empty where the cell was not opened, as far as was heard
    /// @param acquiredAt when the image was taken; empty where nobody says
    /// @param knownBy    when it had been taken at the latest
    public static DepositAge of(
            PlatingEnd plating, Optional<Harvested> harvest, Optional<Instant> acquiredAt, Instant knownBy) {
        Instant taken = acquiredAt.orElse(knownBy);
        Optional<Harvested> before = harvest.filter(opened -> !taken.isBefore(opened.at()));
        Reason notOpened = harvest.isPresent() ? Reason.IMAGED_BEFORE_HARVEST : Reason.NO_HARVEST;
        Measured release = after(plating, before.map(Harvested::pressureReleasedAt), notOpened);
        Measured opening = after(plating, before.map(Harvested::at), notOpened);
        Measured imaging = after(plating, acquiredAt, Reason.ACQUIRED_AT_UNKNOWN);
        PlatingEnd.@Nullable Known known = plating instanceof PlatingEnd.Known end ? end : null;
        return new DepositAge(
                before.map(Harvested::specimenId).orElse(null),
                known == null ? null : known.runId(),
                known == null ? null : known.at(),
                known == null ? null : known.uncertaintySecond(),
                second(release),
                because(release),
                second(opening),
                because(opening),
                second(imaging),
                because(imaging));
    }

    private static Measured after(PlatingEnd plating, Optional<Instant> moment, Reason none) {
        return moment.map(at -> switch (plating) {
                    case PlatingEnd.Known end -> after(end, at);
                    case PlatingEnd.Unknown(Reason because) -> Measured.absent(because);
                })
                .orElseGet(() -> Measured.absent(none));
    }

    private static Measured after(PlatingEnd.Known end, Instant at) {
        Duration lay = Duration.between(end.at(), at);
        double second = lay.getSeconds() + lay.getNano() * NANO;
        double uncertainty = end.uncertaintySecond() == null ? 0 : end.uncertaintySecond();
        return second < -uncertainty ? Measured.absent(Reason.BEFORE_PLATING_ENDED) : Measured.of(second);
    }

    private static @Nullable Double second(Measured age) {
        return age instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured age) {
        return age instanceof Measured.Absent(Reason because) ? because.toString() : null;
    }
}
