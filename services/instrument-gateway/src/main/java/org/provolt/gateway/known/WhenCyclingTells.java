package org.provolt.gateway.known;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.provolt.contracts.Fact;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Notes runs and instruments as cycling tells of them. Samples pass unread.
@Singleton
class WhenCyclingTells implements Lane {

    private static final FactTypes TYPES = FactTypes.all();
    private static final Set<String> HEARD = Set.of(
            TYPES.nameOf(InstrumentRegistered.class),
            TYPES.nameOf(LoadCellsMapped.class),
            TYPES.nameOf(MappingSaved.class),
            TYPES.nameOf(RunStarted.class),
            TYPES.nameOf(RunCorrected.class));

    private final EntityManager entityManager;
    private final KnownMappings mappings;
    private final KnownLoadCells loadCells;

    WhenCyclingTells(EntityManager entityManager, KnownMappings mappings, KnownLoadCells loadCells) {
        this.entityManager = entityManager;
        this.mappings = mappings;
        this.loadCells = loadCells;
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
