package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.InstrumentId;

/// A version of which columns of an instrument's files are load cells was wrong and is taken back; the reason travels
/// beside the fact. Files that were read by it are read again, by the newest version that is not taken back: readings
/// that they told by the wrong one are withdrawn.
///
/// @param version of the [LoadCellsMapped]
public record LoadCellsWithdrawn(InstrumentId instrumentId, int version, Instant occurredAt) implements CyclingFact {}
