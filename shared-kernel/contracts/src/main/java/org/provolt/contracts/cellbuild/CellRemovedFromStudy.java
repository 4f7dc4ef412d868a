package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;

/// A cell takes no part in a study any more. The reason travels beside the fact.
public record CellRemovedFromStudy(StudyId studyId, CellId cellId, Instant occurredAt) implements StudyFact {}
