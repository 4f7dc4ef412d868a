package org.provolt.contracts.cycling;

import org.provolt.contracts.Fact;

/// A fact of cycling.
public sealed interface CyclingFact extends Fact
        permits InstrumentRegistered,
                CurrentAccuracyStated,
                LoadCellsMapped,
                LoadCellsWithdrawn,
                MappingSaved,
                RunStarted,
                RunCompleted,
                RunAborted,
                RunCorrected,
                SeriesOpened,
                SeriesAnchored,
                SamplesRecorded,
                RepresentationKept,
                RecordsMissing,
                GapAccepted,
                SpectrumRecorded,
                SpectrumConfirmed,
                SpectrumStageStated,
                SeriesWithdrawn,
                SpectrumWithdrawn {}
