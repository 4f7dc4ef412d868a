package org.provolt.metrics.conditions;

import java.time.Instant;
import org.provolt.kernel.SpecimenId;

/// That a cell was opened.
public record Harvested(SpecimenId specimenId, Instant at, Instant pressureReleasedAt) {}
