package org.provolt.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellCorrected;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.contracts.cellbuild.CellRetired;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.metrics.CycleConditions;
import org.provolt.contracts.metrics.CycleInputs;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.CycleWithdrawn;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.LotId;
import org.provolt.kernel.PressureBasis;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.RunId;

/// One cell's life on the bench, from its lot to its results: an example of every fact there is.
public final class Bench {

    public static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    public static final Instant LATER = Instant.parse("2026-11-02T08:15:30.250Z");
    public static final String FILE_SHA256 = "4f8b42c22dd3729b519ba6f68d2da7cc5b2d606d05daed5ad5128cc03e6c6358";
    public static final String SERIES = "gcpl-1";

    public final CellId cell;
    public final CellId otherCell;
    public final LotId lot;
    public final FixtureId fixture;
    public final CalibrationId calibration;
    public final PressureSettingId setting;
    public final InstrumentId instrument;
    public final RunId run;
    public final ImportId fileImport;

    private Bench(Supplier<UUID> ids) {
        cell = new CellId(ids.get());
        otherCell = new CellId(ids.get());
        lot = new LotId(ids.get());
        fixture = new FixtureId(ids.get());
        calibration = new CalibrationId(ids.get());
        setting = new PressureSettingId(ids.get());
        instrument = new InstrumentId(ids.get());
        run = new RunId(ids.get());
        fileImport = new ImportId(ids.get());
    }

    /// The same identities always: what is approved.
    public static Bench fixed() {
        long[] last = {0};
        return new Bench(() -> new UUID(0x5061_0000_0000_4000L, 0x8000_0000_0000_0000L | ++last[0]));
    }

    public static Bench fresh() {
        return new Bench(UUID::randomUUID);
    }

    /// One example of every fact, in the order of a cell's life.
    public List<Fact> everyFact() {
        return List.of(
                lotReceived(),
                cellRegistered(),
                cellCorrected(),
                cellRetired(),
                fixtureRegistered(),
                loadCellCalibrated(),
                pressureSet(),
                pressureReleased(),
                settingWithdrawn(),
                instrumentRegistered(),
                runStarted(),
                seriesOpened(),
                samples(0, 3),
                representationKept(),
                recordsMissing(),
                gapAccepted(),
                runCorrected(),
                runCompleted(),
                runAborted(),
                cycleMeasured(1, 22_000),
                cycleWithdrawn(1));
    }

    public LotReceived lotReceived() {
        return new LotReceived(
                lot, "sodium", "Sigma-Aldrich", "MKCT1234", LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 5), NOON);
    }

    public String label() {
        return "NaC45-" + cell.toString().substring(24);
    }

    private CellBuild build(double areaCm2) {
        return new CellBuild(
                label(),
                CellFormat.PRESSURE_CELL,
                new CellBuild.WorkingElectrode("C45 carbon black", "Al", areaCm2, null),
                new CellBuild.CounterElectrode("Na", "Al", 200.0, null, lot),
                new CellBuild.Separator("Celgard 2325", null),
                new CellBuild.Electrolyte("NaPF6", 1.0, "diglyme", 60.0, null),
                new CellBuild.Glovebox(0.1, 0.1));
    }

    public CellRegistered cellRegistered() {
        return new CellRegistered(cell, build(1.0), NOON);
    }

    public CellCorrected cellCorrected() {
        return new CellCorrected(cell, "/working_electrode/area_cm2", "1.0", "1.13", build(1.13), LATER);
    }

    public CellRetired cellRetired() {
        return new CellRetired(cell, "opened for SEM", LATER);
    }

    public FixtureRegistered fixtureRegistered() {
        return new FixtureRegistered(
                fixture, "P-" + fixture.toString().substring(24), 113.1, 1_500_000.0, "LC-7", NOON);
    }

    public LoadCellCalibrated loadCellCalibrated() {
        return new LoadCellCalibrated(
                calibration,
                fixture,
                250_000.0,
                null,
                -120.0,
                900.0,
                "DKD-4711",
                Instant.parse("2026-10-01T00:00:00Z"),
                Instant.parse("2027-10-01T00:00:00Z"),
                NOON);
    }

    public PressureSet pressureSet() {
        return new PressureSet(
                setting, cell, fixture, calibration, 500_000.0, 498_200.0, PressureBasis.MEASURED, null, NOON);
    }

    public PressureReleased pressureReleased() {
        return new PressureReleased(setting, cell, LATER);
    }

    public PressureSettingWithdrawn settingWithdrawn() {
        return new PressureSettingWithdrawn(setting, cell, LATER);
    }

    public InstrumentRegistered instrumentRegistered() {
        return new InstrumentRegistered(
                instrument, "BioLogic", "VMP-300", "0815", "11.50", "Europe/Berlin", List.of("1", "2"), 0.1, 0.1, NOON);
    }

    public RunStarted runStarted() {
        Protocol protocol = new Protocol(
                "50 cycles",
                List.of(
                        new Protocol.Step("plate", 0.5, 0.25, null, null, null),
                        new Protocol.Step("strip", 0.5, null, null, 0.5, 50)));
        return new RunStarted(run, cell, CellConfiguration.ANODE_HALF_CELL, instrument, "2", protocol, NOON);
    }

    public RunCompleted runCompleted() {
        return new RunCompleted(run, null, LATER);
    }

    public RunAborted runAborted() {
        return new RunAborted(run, "smell of solvent", LATER);
    }

    public RunCorrected runCorrected() {
        return new RunCorrected(
                run,
                "/cell_configuration",
                "\"anode-half-cell\"",
                "\"metal-plating\"",
                cell,
                CellConfiguration.METAL_PLATING,
                false,
                NOON,
                LATER);
    }

    public SeriesOpened seriesOpened() {
        return new SeriesOpened(run, SERIES, new TimeAnchor(TimeAnchor.Kind.FILE_LOCAL, NOON, 1.0), NOON);
    }

    public SampleSource source() {
        return new SampleSource(fileImport, FILE_SHA256, "cell-2.mpr", "biologic-mpr", "1.0");
    }

    /// Records from one index to before another, of a file.
    public SamplesRecorded samples(long from, long to) {
        int size = Math.toIntExact(to - from);
        double[] times = new double[size];
        double[] volts = new double[size];
        double[] amperes = new double[size];
        for (int row = 0; row < size; row++) {
            times[row] = from + row;
            volts[row] = -0.02;
            amperes[row] = -5e-4;
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, times);
        columns.put(Bdf.VOLTAGE, volts);
        columns.put(Bdf.CURRENT, amperes);
        return new SamplesRecorded(run, SERIES, from, Columns.of(columns), source(), NOON);
    }

    public RepresentationKept representationKept() {
        SampleSource text =
                new SampleSource(fileImport, FILE_SHA256.replace('4', '5'), "cell-2.mpt", "biologic-mpt", "1.0");
        return new RepresentationKept(run, SERIES, text, 3, LATER);
    }

    public RecordsMissing recordsMissing() {
        return new RecordsMissing(run, SERIES, 1_000, 2_000, "conflicting-records", LATER);
    }

    public GapAccepted gapAccepted() {
        return new GapAccepted(run, SERIES, 1_000, 2_000, LATER);
    }

    /// The identity of the cycle's efficiency under a pressure.
    public String resultId(int cycle, double pressurePa) {
        try {
            byte[] question = (run + "/" + cycle + "/" + pressurePa).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(question));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public CycleMeasured cycleMeasured(int cycle, double pressurePa) {
        Measurement efficiency = new Measurement(
                resultId(cycle, pressurePa),
                "coulombic_efficiency_percent",
                53.92,
                null,
                "coulombic-efficiency",
                "1",
                Map.of("deadband_share", 0.005));
        Measurement overpotential = new Measurement(
                resultId(cycle + 1_000, pressurePa),
                "nucleation_overpotential_volt",
                null,
                "too-few-records",
                "nucleation-overpotential",
                "1",
                Map.of());
        return new CycleMeasured(
                run,
                cell,
                cycle,
                1L,
                CellConfiguration.METAL_PLATING,
                true,
                List.of(efficiency, overpotential),
                List.of(new Flag("efficiency-above-100", 100.7, 100.5)),
                new CycleInputs(
                        List.of(new CycleInputs.RecordRange(SERIES, 0, 3, List.of(FILE_SHA256))),
                        FILE_SHA256.replace('f', 'e')),
                conditions(pressurePa),
                LATER);
    }

    private CycleConditions conditions(double pressurePa) {
        CycleConditions.Pressure pressure = new CycleConditions.Pressure(
                pressurePa,
                pressurePa,
                pressurePa,
                0,
                900.0,
                PressureBasis.SET,
                List.of(setting),
                List.of(fixture),
                List.of(calibration));
        return new CycleConditions(
                NOON,
                NOON.plusSeconds(3_600),
                1L,
                1.0,
                List.of(lot),
                pressure,
                null,
                0.5,
                0.25,
                FILE_SHA256.replace('f', 'd'));
    }

    public CycleWithdrawn cycleWithdrawn(int cycle) {
        return new CycleWithdrawn(run, cell, cycle, LATER);
    }
}
