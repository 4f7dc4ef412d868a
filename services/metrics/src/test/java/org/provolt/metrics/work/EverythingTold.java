package org.provolt.metrics.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.StudyFact;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.StageBasis;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;

/// One cell from its build to its opening, with all that people and instruments tell of it and put right later.
///
/// @param bench       the cell and its run
/// @param random      decides how records and readings fall into batches
/// @param longestPart of records, and ten times as many readings
record EverythingTold(Bench bench, Microscope microscope, Random random, int longestPart) {

    private static final Columns FIRST = new Recorded()
            .rest(5)
            .cycle(60, 50)
            .cycle(61, 52)
            .cycle(62, 65)
            .cycle(63, 53)
            .columns();
    private static final Columns SECOND =
            new Recorded().cycle(60, 51).cycle(61, 50).columns();
    private static final Columns MISTAKEN = new Recorded().cycle(50, 20).columns();

    /// After a hole of two minutes in the first series' readings.
    private static final long READ_AGAIN_TENTH = 3200;

    StudyId study() {
        return new StudyId(bench.id("study"));
    }

    List<Told> facts() {
        List<Told> facts = new ArrayList<>(cell());
        facts.addAll(instrument());
        facts.addAll(run());
        facts.addAll(pressure());
        facts.addAll(spectra());
        facts.addAll(images());
        return facts;
    }

    private List<Told> cell() {
        return List.of(
                bench.registered(),
                bench.areaCorrected(1.13),
                bench.harvested(500, 3600),
                bench.harvestCorrected(1700, 3600),
                studied(0, new StudyOpened(study(), "Pressure", "?", List.of(), Bench.START)),
                studied(1, new CellAssignedToStudy(study(), bench.cell, Bench.START)),
                studied(2, new CellRemovedFromStudy(study(), bench.cell, Bench.at(10))),
                studied(3, new CellAssignedToStudy(study(), bench.cell, Bench.at(20))));
    }

    private Told studied(long sequence, StudyFact fact) {
        return new Told(fact, study().value(), sequence, "sub-scientist", Bench.START);
    }

    private List<Told> instrument() {
        return List.of(
                bench.instrumentRegistered(0.1),
                bench.accuracyStated(1, 0.05, 2e-7),
                bench.accuracyStated(2, 0.04, 3e-7));
    }

    private List<Told> run() {
        List<Told> facts = new ArrayList<>();
        facts.add(bench.started(CellConfiguration.ANODE_HALF_CELL));
        facts.add(bench.opened("a", 700));
        facts.addAll(recorded("a", FIRST, 0, 100));
        facts.add(bench.missing("a", 100, 130));
        facts.addAll(recorded("a", FIRST, 130, FIRST.size()));
        facts.addAll(recorded("a", FIRST, 100, 130));
        facts.add(bench.anchored("a", 0));
        facts.add(bench.represented("a", Bench.OTHER_FILE, FIRST.size()));
        facts.add(bench.opened("b", 1000));
        facts.addAll(recorded("b", SECOND, 0, 40));
        facts.add(bench.missing("b", 40, 50));
        facts.addAll(recorded("b", SECOND, 50, SECOND.size()));
        facts.add(bench.gapAccepted("b", 40, 50));
        facts.add(bench.opened("mistaken", 600));
        facts.addAll(recorded("mistaken", MISTAKEN, 0, MISTAKEN.size()));
        facts.add(bench.seriesWithdrawn("mistaken", Bench.FILE));
        facts.add(bench.corrected(CellConfiguration.METAL_PLATING, false));
        facts.add(bench.completed());
        return facts;
    }

    private List<Told> recorded(String series, Columns records, int from, int to) {
        List<Told> batches = new ArrayList<>();
        for (int next = from; next < to; ) {
            int end = Math.min(to, next + 1 + random.nextInt(longestPart));
            batches.add(bench.recorded(series, next, records.rows(next, end)));
            next = end;
        }
        return batches;
    }

    private List<Told> pressure() {
        List<Told> facts = new ArrayList<>();
        facts.add(bench.fixtureRegistered(113.1));
        facts.add(bench.calibrated(150));
        facts.add(bench.calibratedFrom("first", 25, 400, -86_400));
        facts.add(bench.calibratedFrom("back-dated", 26, 300, 60));
        facts.add(bench.pressed("first", 22_000, -3600));
        facts.add(bench.pressed("second", 50_000, 49_000.0, bench.calibration(), 300));
        facts.add(bench.pressed("late", 911_000, 20));
        facts.add(bench.pressureWithdrawn("late"));
        facts.add(bench.pressureReleased("second", 1150));
        facts.addAll(readings(-600, 2000));
        facts.addAll(readings(READ_AGAIN_TENTH, 5000));
        ImportId stays = new ImportId(bench.id("file that stays"));
        ImportId goes = new ImportId(bench.id("file that is taken back"));
        facts.add(bench.readOf(stays, 1, 0, 250, EverythingTold::volt));
        facts.add(bench.readOf(goes, 1, 200, 250, EverythingTold::volt));
        facts.add(bench.takenBack(goes, 1));
        facts.add(bench.liveWithdrawn(1, 10, 60));
        facts.add(bench.readAfter(1, 300, 100, EverythingTold::volt));
        return facts;
    }

    private static double volt(long tenth) {
        return 0.1 + 0.01 * Math.sin(tenth / 37.0);
    }

    private List<Told> readings(long from, long to) {
        List<Told> batches = new ArrayList<>();
        for (long next = from; next < to; ) {
            int count = (int) Math.min(to - next, 1 + random.nextInt(10 * longestPart));
            batches.add(bench.read(next, count, EverythingTold::volt));
            next += count;
        }
        return batches;
    }

    private List<Told> spectra() {
        return List.of(
                bench.spectrumRecorded("told", "ocv", Impedance.between(1e5, 0.1), 60),
                bench.spectrumRecorded("derived", null, Impedance.between(1e5, 0.1, 91), 66),
                bench.spectrumRecorded("open", "after_plating:2", Impedance.between(1e5, 200), 600),
                bench.spectrumRecorded(
                        "undated",
                        null,
                        Impedance.between(1e5, 0.1, 70),
                        new TimeAnchor(TimeAnchor.Kind.RUN_START, Bench.START, 60.0),
                        3),
                bench.spectrumRecorded("derived too", null, Impedance.between(1e5, 0.1, 92), 66),
                bench.spectrumRecorded("gone", "ocv", Impedance.between(1e5, 0.1, 80), 30),
                bench.spectrumWithdrawn("gone"),
                bench.spectrumWithdrawn("told"),
                bench.spectrumRecorded("told", "ocv", Impedance.between(1e5, 0.1), 60),
                bench.stageStated("derived", "after_plating:1", StageBasis.CORRECTED),
                bench.stageStated("derived", "after_stripping:1", StageBasis.CORRECTED),
                bench.spectrumConfirmed("told", Bench.OTHER_FILE));
    }

    private List<Told> images() {
        Segmentation high = new Segmentation(null, 150.0, "bright", "none", 0, false, false, 8, null);
        return List.of(
                bench.imageRecorded("discs", "after_plating:2", microscope.twoDiscs()),
                bench.imageRecorded("plateaus", "after_plating:6", microscope.twoPlateaus()),
                bench.segmentationAsked("discs", "high", high, 7300),
                bench.imageRecorded("discs", "after_plating:1", microscope.twoDiscs(), 0.25),
                bench.imageAcquired("opened", "after_plating:6", microscope.twoDiscs(), 5000),
                bench.imageRecorded("gone", "after_plating:2", microscope.twoPlateaus()),
                bench.imageWithdrawn("gone"));
    }
}
