package org.provolt.contracts.cellbuild;

import java.time.Instant;

/// How a cell was opened.
///
/// @param occurredAt         when it was opened
/// @param pressureReleasedAt when it was pressed on for the last time; not after it was opened
/// @param rinse              with what the specimen was rinsed, such as `diglyme, 3 × 1 mL`, or `none`
/// @param transfer           how it came to the microscope, such as `sealed vessel`
/// @param atmosphere         in which it was opened, such as `Ar glovebox`
public record Harvest(
        Instant occurredAt, Instant pressureReleasedAt, String rinse, String transfer, String atmosphere) {}
