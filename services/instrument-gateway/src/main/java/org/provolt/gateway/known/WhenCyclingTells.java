package org.provolt.gateway.known;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.contracts.cycling.SeriesAnchored;
import org.provolt.contracts.cycling.SeriesOpened;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.origin.Origin;

/// Notes runs, instruments and live series as cycling tells of them.
@Singleton
class WhenCyclingTells implements Lane {

    private static final FactTypes TYPES = FactTypes.all();
    private static final Set<String> HEARD = Set.of(
            TYPES.nameOf(InstrumentRegistered.class),
            TYPES.nameOf(LoadCellsMapped.class),
            TYPES.nameOf(LoadCellsWithdrawn.class),
            TYPES.nameOf(MappingSaved.class),
            TYPES.nameOf(RunStarted.class),
            TYPES.nameOf(RunCorrected.class),
            TYPES.nameOf(SeriesOpened.class),
            TYPES.nameOf(SeriesAnchored.class));
    private static final String SAMPLES = TYPES.nameOf(SamplesRecorded.class);

    private final EntityManager entityManager;
    private final KnownMappings mappings;
    private final KnownLoadCells loadCells;
    private final LiveSeries series;

    WhenCyclingTells(EntityManager entityManager, KnownMappings mappings, KnownLoadCells loadCells, LiveSeries series) {
        this.entityManager = entityManager;
        this.mappings = mappings;
        this.loadCells = loadCells;
        this.series = series;
    }

    @Override
    public String name() {
        return "cycling";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.cycling.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        if (HEARD.contains(message.type())) {
            message.fact().ifPresent(this::note);
        } else if (message.type().equals(SAMPLES)) {
            series.recorded(message);
        }
    }

    private void note(Fact fact) {
        if (fact instanceof InstrumentRegistered instrument) {
            set(
                    "insert into known_instrument (instrument_id, time_zone) values (?1, ?2) on conflict do nothing",
                    instrument.instrumentId().value(),
                    instrument.timeZone());
        } else if (fact instanceof MappingSaved saved) {
            mappings.note(saved);
        } else if (fact instanceof LoadCellsMapped mapped) {
            loadCells.note(mapped);
        } else if (fact instanceof SeriesOpened opened) {
            series.opened(opened);
        } else if (fact instanceof SeriesAnchored anchored) {
            series.anchored(anchored);
        } else if (fact instanceof LoadCellsWithdrawn withdrawn) {
            loadCells.withdraw(withdrawn, Origin.CURRENT.get());
        } else if (fact instanceof RunStarted run) {
            set("""
                    insert into known_run (run_id, instrument_id, started_at, channel) values (?1, ?2, ?3, ?4)
                    on conflict do nothing""", run.runId().value(), run.instrumentId().value(), run.occurredAt(), run.channel());
        } else if (fact instanceof RunCorrected run) {
            set(
                    "update known_run set started_at = ?2 where run_id = ?1",
                    run.runId().value(),
                    run.startedAt());
        }
    }

    private void set(String sql, Object... values) {
        var statement = entityManager.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setParameter(place + 1, values[place]);
        }
        statement.executeUpdate();
    }
}
