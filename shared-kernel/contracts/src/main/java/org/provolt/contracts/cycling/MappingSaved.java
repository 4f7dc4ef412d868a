package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.InstrumentId;

/// How an instrument's text files are read was settled, or changed; why it was changed travels beside the fact. Files
/// that were read by an earlier version stay as they are.
///
/// @param name    by which a person chooses it
/// @param version counts the versions of that name from 1
public record MappingSaved(
        InstrumentId instrumentId, String name, int version, ColumnMapping mapping, Instant occurredAt)
        implements CyclingFact {}
