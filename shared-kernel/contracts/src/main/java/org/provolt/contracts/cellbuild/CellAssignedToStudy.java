package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;

/// A cell takes part in a study, with all its runs. A cell can take part in several.
public record CellAssignedToStudy(StudyId studyId, CellId cellId, Instant occurredAt) implements StudyFact {}
