package org.provolt.contracts.instrument;

import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// What a file told of a fixture's load cell is taken back.
///
/// @param lastReading it and what was told when the file was read before; what a later reading told stays
/// @param reason      in a person's words
public record ReadingsWithdrawal(FixtureId fixtureId, ImportId importId, Integer lastReading, String reason) {}
