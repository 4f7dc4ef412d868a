package org.provolt.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.provolt.contracts.Fact;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StudyId;

/// One cell's life on the bench, from its lot to its results: an example of every fact there is.
public record Bench(
        CellId cell,
        CellId otherCell,
        LotId lot,
        FixtureId fixture,
        CalibrationId calibration,
        PressureSettingId setting,
        InstrumentId instrument,
        RunId run,
        ImportId fileImport,
        SpectrumId spectrum,
        StudyId study,
        ImageId image,
        SegmentationId segmentation,
        ImportId imageImport)
        implements CellBuildFacts, PressureFacts, CyclingFacts, ImagingFacts, MetricsFacts {

    public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    public static final Instant LATER = Instant.parse("2026-11-02T08:15:30.250Z");
    public static final String FILE_SHA256 = "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358";
    public static final String SERIES = "gcpl-1";

    /// The same identities always: what is approved.
    public static Bench fixed() {
        long[] last = {0};
        return with(() -> new UUID(0x5061_0000_0000_4000L, 0x8000_0000_0000_0000L | ++last[0]));
    }

    public static Bench fresh() {
        return with(UUID::randomUUID);
    }

    private static Bench with(Supplier<UUID> ids) {
        return new Bench(
                new CellId(ids.get()),
                new CellId(ids.get()),
                new LotId(ids.get()),
                new FixtureId(ids.get()),
                new CalibrationId(ids.get()),
                new PressureSettingId(ids.get()),
                new InstrumentId(ids.get()),
                new RunId(ids.get()),
                new ImportId(ids.get()),
                new SpectrumId(ids.get()),
                new StudyId(ids.get()),
                new ImageId(ids.get()),
                new SegmentationId(ids.get()),
                new ImportId(ids.get()));
    }

    /// One example of every fact, in the order of a cell's life.
    public List<Fact> everyFact() {
        return List.of(
                lotReceived(),
                cellRegistered(),
                cellCorrected(),
                cellHarvested(),
                harvestCorrected(),
                cellRetired(),
                studyOpened(),
                cellAssignedToStudy(),
                cellRemovedFromStudy(),
                fixtureRegistered(),
                loadCellCalibrated(),
                pressureSet(),
                pressureReleased(),
                settingWithdrawn(),
                readingsRecorded(),
                readingsWithdrawn(),
                liveReadingsWithdrawn(),
                instrumentRegistered(),
                currentAccuracyStated(),
                loadCellsMapped(),
                loadCellsWithdrawn(),
                mappingSaved(),
                runStarted(),
                seriesOpened(),
                seriesAnchored(),
                samples(0, 3),
                representationKept(),
                recordsMissing(),
                gapAccepted(),
                spectrumRecorded(),
                spectrumConfirmed(),
                seriesWithdrawn(),
                spectrumWithdrawn(),
                spectrumStageStated(),
                runCorrected(),
                runCompleted(),
                runAborted(),
                imageRecorded(),
                imageRefused(),
                segmentationAsked(),
                imageWithdrawn(),
                cycleMeasured(1, 22_000),
                spectrumFitted(22_000),
                depositMeasured(22_000),
                volumeClosureMeasured(22_000),
                cycleWithdrawn(1),
                fitWithdrawn(),
                versionQuoted(),
                regimeJudged(),
                depositWithdrawn(),
                volumeClosureWithdrawn());
    }
}
