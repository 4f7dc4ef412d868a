package org.provolt.contracts.cycling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.InstrumentId;

/// An instrument joined the laboratory.
///
/// @param timeZone IANA name of the zone its clock shows
/// @param currentAccuracyPercent of reading, standard uncertainty
public record InstrumentRegistered(
        InstrumentId instrumentId,
        String maker,
        String model,
        String serial,
        @Nullable String firmware,
        String timeZone,
        List<String> channels,
        @Nullable Double currentAccuracyPercent,
        @Nullable Double voltageAccuracyPercent,
        Instant occurredAt)
        implements CyclingFact {}
