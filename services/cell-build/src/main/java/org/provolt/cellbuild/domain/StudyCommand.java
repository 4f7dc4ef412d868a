package org.provolt.cellbuild.domain;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;

/// What can be asked of a study.
public sealed interface StudyCommand {

    /// @param factors what varies between its cells, by names of the API
    record OpenStudy(
            @TargetAggregateIdentifier StudyId studyId,
            String title,
            String question,
            List<String> factors,
            Instant occurredAt)
            implements StudyCommand {}

    /// @param seen version of the study that it rests on: refused when the study has moved on
    record AssignCell(
            @TargetAggregateIdentifier StudyId studyId,
            CellId cellId,
            @TargetAggregateVersion long seen,
            Instant occurredAt)
            implements StudyCommand {}

    record RemoveCell(@TargetAggregateIdentifier StudyId studyId, CellId cellId, Instant occurredAt)
            implements StudyCommand {}
}
