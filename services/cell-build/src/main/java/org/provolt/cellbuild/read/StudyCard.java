package org.provolt.cellbuild.read;

import java.time.Instant;
import java.util.List;
import org.provolt.kernel.CellId;
import org.provolt.kernel.StudyId;

/// A study with its cells, in the order of their labels.
///
/// @param factors what varies between the cells, by names of the API
public record StudyCard(
        StudyId studyId,
        String title,
        String question,
        List<String> factors,
        List<Member> cells,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy) {

    /// A cell that takes part.
    public record Member(CellId cellId, String label, Instant assignedAt, String assignedBy) {}
}
