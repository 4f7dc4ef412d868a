package org.provolt.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.GapAccepted;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.contracts.cycling.RecordsMissing;
import org.provolt.contracts.cycling.RepresentationKept;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.SeriesWithdrawn;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

/// What cycling tells of a bench.
public interface CyclingFacts {

    FixtureId fixture();

    CellId cell();

    InstrumentId instrument();

    RunId run();

    ImportId fileImport();

    default InstrumentRegistered instrumentRegistered() {
        return new InstrumentRegistered(
                instrument(),
                "BioLogic",
                "VMP-300",
                "0815",
                "11.50",
                "Europe/Berlin",
                List.of("1", "2"),
                0.1,
                0.1,
                Bench.NOON);
    }

    default MappingSaved mappingSaved() {
        ColumnMapping mapping = new ColumnMapping(
                2,
                "semicolon",
                "comma",
                List.of(
                        new ColumnMapping.Column("Zeit", "test_time_second", null, "time-span"),
                        new ColumnMapping.Column("U", "voltage_volt", "mV", "number"),
                        new ColumnMapping.Column("I", "current_ampere", "mA", null)),
                new ColumnMapping.CurrentSign("by-state", "Zustand", List.of("DCH")));
        return new MappingSaved(instrument(), "Basytec", 2, mapping, Bench.LATER);
    }

    default CurrentAccuracyStated currentAccuracyStated() {
        return new CurrentAccuracyStated(instrument(), 1, 0.05, 2e-7, "certificate 77", Bench.LATER);
    }

    default LoadCellsMapped loadCellsMapped() {
        return new LoadCellsMapped(
                instrument(),
                1,
                List.of(new LoadCellsMapped.Column("Analog IN 1/V", "2", fixture(), "V")),
                Bench.LATER);
    }

    default LoadCellsWithdrawn loadCellsWithdrawn() {
        return new LoadCellsWithdrawn(instrument(), 1, Bench.LATER);
    }

    default SeriesWithdrawn seriesWithdrawn() {
        return new SeriesWithdrawn(run(), Bench.SERIES, fileImport(), Bench.LATER);
    }

    default SpectrumWithdrawn spectrumWithdrawn() {
        return new SpectrumWithdrawn(run(), spectrum(), fileImport(), Bench.LATER);
    }

    default SpectrumStageStated spectrumStageStated() {
        return new SpectrumStageStated(
                run(), spectrum(), "ocv", "after_plating:2", StageBasis.CORRECTED, null, Bench.LATER);
    }

    default RunStarted runStarted() {
        Protocol protocol = new Protocol(
                "50 cycles",
                List.of(
                        new Protocol.Step("plate", 0.5, 0.25, null, null, null),
                        new Protocol.Step("strip", 0.5, null, null, 0.5, 50)));
        return new RunStarted(
                run(), cell(), CellConfiguration.ANODE_HALF_CELL, instrument(), "2", protocol, Bench.NOON);
    }

    default RunCompleted runCompleted() {
        return new RunCompleted(run(), null, Bench.LATER);
    }

    default RunAborted runAborted() {
        return new RunAborted(run(), "smell of solvent", Bench.LATER);
    }

    default RunCorrected runCorrected() {
        return new RunCorrected(
                run(),
                "/cell_configuration",
                "\"anode-half-cell\"",
                "\"metal-plating\"",
                cell(),
                CellConfiguration.METAL_PLATING,
                false,
                Bench.NOON,
                Bench.LATER);
    }

    default SeriesOpened seriesOpened() {
        return new SeriesOpened(
                run(), Bench.SERIES, new TimeAnchor(TimeAnchor.Kind.FILE_LOCAL, Bench.NOON, 1.0), Bench.NOON);
    }

    default SeriesAnchored seriesAnchored() {
        return new SeriesAnchored(
                run(), Bench.SERIES, 0, new TimeAnchor(TimeAnchor.Kind.FILE_UTC, Bench.NOON, 1.0), Bench.LATER);
    }

    default SampleSource source() {
        return new SampleSource(fileImport(), Bench.FILE_SHA256, "cell-2.mpr", "biologic-mpr", "1.0");
    }

    /// Records from one index to before another, of a file.
    default SamplesRecorded samples(long from, long to) {
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
        return new SamplesRecorded(run(), Bench.SERIES, from, Columns.of(columns), source(), Bench.NOON);
    }

    default RepresentationKept representationKept() {
        SampleSource text = new SampleSource(
                fileImport(), Bench.FILE_SHA256.replace('4', '5'), "cell-2.mpt", "biologic-mpt", "1.0");
        return new RepresentationKept(run(), Bench.SERIES, text, 3, Bench.LATER);
    }

    SpectrumId spectrum();

    default SpectrumRecorded spectrumRecorded() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.FREQUENCY, new double[] {1e5, 1e2, 1e-1});
        columns.put(Bdf.REAL_IMPEDANCE, new double[] {3.1, 5.0, 6.8});
        columns.put(Bdf.IMAGINARY_IMPEDANCE, new double[] {-0.2, -1.8, -0.1});
        return new SpectrumRecorded(
                run(),
                spectrum(),
                "after_plating:2",
                new TimeAnchor(TimeAnchor.Kind.FILE_LOCAL, Bench.NOON, 60.0),
                1,
                Columns.of(columns),
                source(),
                Bench.LATER);
    }

    default SpectrumConfirmed spectrumConfirmed() {
        SampleSource text = new SampleSource(
                fileImport(), Bench.FILE_SHA256.replace('4', '6'), "peis-2.mpt", "biologic-mpt-spectra", "1.0");
        return new SpectrumConfirmed(run(), spectrum(), text, 3, Bench.LATER);
    }

    default RecordsMissing recordsMissing() {
        return new RecordsMissing(run(), Bench.SERIES, 1_000, 2_000, "conflicting-records", Bench.LATER);
    }

    default GapAccepted gapAccepted() {
        return new GapAccepted(run(), Bench.SERIES, 1_000, 2_000, Bench.LATER);
    }
}
