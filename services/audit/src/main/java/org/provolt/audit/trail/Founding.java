package org.provolt.audit.trail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.subject.Subject;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellHarvested;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.HarvestCorrected;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.imaging.ImageRecorded;
import org.provolt.contracts.imaging.ImageWithdrawn;
import org.provolt.contracts.imaging.SegmentationAsked;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.DepositAge;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.ResultsTold;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SegmentationId;

/// Facts of one type about one record, on which a result rests. Of a fixture only its registration, not the other cells
/// that it pressed.
///
/// @param factType as published
record Founding(Subject subject, String factType) {

    private static final FactTypes TYPES = FactTypes.all();

    /// What results rest on, but for the samples, which are found by their ranges.
    ///
    /// @param instruments on which the run ran; none for an image
    static List<Founding> of(ResultsTold told, List<Subject> instruments) {
        List<Founding> all = new ArrayList<>();
        add(all, Subject.of(told.cellId()), CellRegistered.class, CellCorrected.class);
        instruments.forEach(instrument -> add(all, instrument, InstrumentRegistered.class));
        switch (told) {
            case CycleMeasured cycle -> {
                run(all, cycle.runId());
                series(all, cycle.runId(), cycle.inputs());
            }
            case SpectrumFitted spectrum -> {
                run(all, spectrum.runId());
                add(
                        all,
                        Subject.of(spectrum.spectrumId()),
                        SpectrumRecorded.class,
                        SpectrumConfirmed.class,
                        SpectrumStageStated.class);
            }
            case DepositMeasured deposit -> {
                image(all, deposit.imageId(), deposit.segmentationId());
                DepositAge age = deposit.conditions().depositAge();
                harvest(all, deposit.cellId(), age);
                if (age != null && age.runId() != null) {
                    run(all, age.runId());
                }
            }
            case VolumeClosureMeasured closure -> closure(all, closure);
        }
        conditions(all, told.conditions());
        return all;
    }

    private static void run(List<Founding> all, RunId runId) {
        add(all, Subject.of(runId), RunStarted.class, RunCorrected.class, RunCompleted.class, RunAborted.class);
    }

    /// The automatic segmentation rests on the image alone.
    private static void image(List<Founding> all, ImageId imageId, @Nullable SegmentationId segmentationId) {
        add(all, Subject.of(imageId), ImageRecorded.class, ImageWithdrawn.class);
        if (segmentationId != null) {
            add(all, Subject.of(imageId), SegmentationAsked.class);
        }
    }

    /// On the image, and on the run that plated.
    private static void closure(List<Founding> all, VolumeClosureMeasured closure) {
        image(all, closure.imageId(), closure.segmentationId());
        harvest(all, closure.cellId(), closure.conditions().depositAge());
        RunId runId = closure.runId();
        if (runId != null) {
            run(all, runId);
            series(all, runId, closure.inputs());
        }
    }

    private static void harvest(List<Founding> all, CellId cellId, @Nullable DepositAge age) {
        if (age != null && age.specimenId() != null) {
            add(all, Subject.of(cellId), CellHarvested.class, HarvestCorrected.class);
        }
    }

    private static void series(List<Founding> all, RunId runId, CycleInputs inputs) {
        inputs.ranges().stream()
                .map(range -> Subject.ofSeries(runId, range.seriesId()))
                .distinct()
                .forEach(series -> add(
                        all,
                        series,
                        SeriesOpened.class,
                        SeriesAnchored.class,
                        RepresentationKept.class,
                        RecordsMissing.class,
                        GapAccepted.class,
                        SeriesWithdrawn.class));
    }

    private static void conditions(List<Founding> all, CycleConditions conditions) {
        conditions.lotIds().forEach(lot -> add(all, Subject.of(lot), LotReceived.class));
        CycleConditions.Pressure pressure = conditions.pressure();
        if (pressure != null) {
            pressure.settingIds()
                    .forEach(setting -> add(
                            all,
                            Subject.of(setting),
                            PressureSet.class,
                            PressureSettingWithdrawn.class,
                            PressureReleased.class));
            pressure.fixtureIds().forEach(fixture -> add(all, Subject.of(fixture), FixtureRegistered.class));
            pressure.calibrationIds()
                    .forEach(calibration -> add(all, Subject.of(calibration), LoadCellCalibrated.class));
        }
    }

    @SafeVarargs
    private static void add(List<Founding> all, Subject subject, Class<? extends Fact>... types) {
        for (Class<? extends Fact> type : types) {
            all.add(new Founding(subject, TYPES.nameOf(type)));
        }
    }
}
