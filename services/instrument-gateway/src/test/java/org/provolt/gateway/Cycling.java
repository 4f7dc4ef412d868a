package org.provolt.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Columns;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;

/// Plays cycling: tells its facts on its topic.
final class Cycling {

    static final Instant STARTED = Instant.parse("2026-11-02T08:10:00Z");

    private static final Map<RunId, InstrumentId> INSTRUMENTS = new ConcurrentHashMap<>();

    private Cycling() {}

    /// A mapping of the columns Zeit, U and I of the run's instrument.
    static void savesAMapping(RunId run, String name, int version, String unitOfTheVoltage) {
        InstrumentId instrument = INSTRUMENTS.get(run);
        ColumnMapping mapping = new ColumnMapping(
                2,
                "semicolon",
                "comma",
                List.of(
                        new ColumnMapping.Column("Zeit", "test_time_second", "min", null),
                        new ColumnMapping.Column("U", "voltage_volt", unitOfTheVoltage, null),
                        new ColumnMapping.Column("I", "current_ampere", "mA", null)),
                new ColumnMapping.CurrentSign("positive-discharges", null, null));
        tells(instrument.toString(), new MappingSaved(instrument, name, version, mapping, STARTED));
    }

    /// The columns of the run's instrument that are load cells, on its channel 1.
    static void mapsLoadCells(RunId run, int version, LoadCellsMapped.Column... columns) {
        InstrumentId instrument = INSTRUMENTS.get(run);
        tells(instrument.toString(), new LoadCellsMapped(instrument, version, List.of(columns), STARTED));
    }

    static void withdrawsLoadCells(RunId run, int version) {
        InstrumentId instrument = INSTRUMENTS.get(run);
        tells(instrument.toString(), new LoadCellsWithdrawn(instrument, version, STARTED));
    }

    /// Records of a live instrument, whose test time was 0 so long after the run's start.
    static void records(RunId run, long second, Columns columns) {
        TimeAnchor anchor = new TimeAnchor(TimeAnchor.Kind.FILE_UTC, STARTED.plusSeconds(second), 1.0);
        String series = run + "/live";
        tells(series, new SeriesOpened(run, "live", anchor, STARTED));
        tells(series, new SamplesRecorded(run, "live", 0, columns, null, STARTED));
    }

    /// A run on an instrument in Berlin.
    static RunId startsARun() {
        return startsARun("Europe/Berlin", STARTED);
    }

    static RunId startsARun(String timeZone, Instant startedAt) {
        InstrumentId instrument = new InstrumentId(UUID.randomUUID());
        RunId run = new RunId(UUID.randomUUID());
        INSTRUMENTS.put(run, instrument);
        tells(
                instrument.toString(),
                new InstrumentRegistered(
                        instrument, "BioLogic", "SP-300", "0001", null, timeZone, List.of("1"), null, null, startedAt));
        tells(
                run.toString(),
                new RunStarted(
                        run,
                        new CellId(UUID.randomUUID()),
                        CellConfiguration.METAL_PLATING,
                        instrument,
                        "1",
                        null,
                        startedAt));
        return run;
    }

    private static void tells(String stream, Fact fact) {
        Facts.tell("cycling", stream, fact);
    }
}
