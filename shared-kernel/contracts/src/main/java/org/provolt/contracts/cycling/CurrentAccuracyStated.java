package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.InstrumentId;

/// How accurate an instrument's current is was stated, or stated anew; why it was changed travels beside the fact. The
/// newest statement holds for all runs of the instrument.
///
/// @param version      counts from 1; what the registration said is version 0
/// @param gainPercent  of the reading, standard uncertainty, the same in both directions
/// @param offsetAmpere in every reading, standard uncertainty, A; absent where it is not known
/// @param basis        where the figures come from: a data sheet, a certificate with its number
public record CurrentAccuracyStated(
        InstrumentId instrumentId,
        int version,
        double gainPercent,
        @Nullable Double offsetAmpere,
        String basis,
        Instant occurredAt)
        implements CyclingFact {}
