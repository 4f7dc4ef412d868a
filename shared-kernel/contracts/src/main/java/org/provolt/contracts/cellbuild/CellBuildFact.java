package org.provolt.contracts.cellbuild;

import org.provolt.contracts.Fact;

/// A fact of cell-build.
public sealed interface CellBuildFact extends Fact
        permits LotReceived, CellRegistered, CellCorrected, CellHarvested, HarvestCorrected, CellRetired, StudyFact {}
