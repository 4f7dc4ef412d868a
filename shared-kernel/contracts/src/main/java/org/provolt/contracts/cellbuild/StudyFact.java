package org.provolt.contracts.cellbuild;

import org.provolt.kernel.StudyId;

/// A fact of a study: cells that are compared to answer a question.
public sealed interface StudyFact extends CellBuildFact permits StudyOpened, CellAssignedToStudy, CellRemovedFromStudy {

    StudyId studyId();
}
