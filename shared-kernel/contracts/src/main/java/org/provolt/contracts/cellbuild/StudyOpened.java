package org.provolt.contracts.cellbuild;

import java.time.Instant;
import java.util.List;
import org.provolt.kernel.StudyId;

/// Someone asks a question that cells shall answer.
///
/// @param factors what varies between the cells, by its name in the API, such as `applied_pressure_pa`; may be empty
public record StudyOpened(StudyId studyId, String title, String question, List<String> factors, Instant occurredAt)
        implements StudyFact {}
