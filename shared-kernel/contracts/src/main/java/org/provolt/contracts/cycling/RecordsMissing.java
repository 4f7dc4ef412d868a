package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// A batch was refused, so its records are not there: half cycles across them have no values until they come.
///
/// @param fromRecordIndex first record that is missing
/// @param toRecordIndex the record after the last that is missing
/// @param code why the batch was refused
public record RecordsMissing(
        RunId runId, String seriesId, long fromRecordIndex, long toRecordIndex, String code, Instant occurredAt)
        implements CyclingFact {}
