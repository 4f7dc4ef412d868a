package org.provolt.cycling.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.cycling.domain.RunState;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.ListPage;

/// Finds runs.
@Singleton
public class Runs {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Runs(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// A run and the version of it.
    public record Versioned(RunCard card, long version) {}

    public Versioned get(RunId runId) {
        RunView view = entityManager.find(RunView.class, runId.value());
        if (view == null) {
            throw unknown(runId);
        }
        return new Versioned(card(view), view.version);
    }

    /// When the run started. Keeps others from changing its series for the rest of the transaction; what was asked of
    /// them meanwhile is in the database when this returns.
    public Instant lock(RunId runId) {
        return lockIfKnown(runId).orElseThrow(() -> unknown(runId));
    }

    /// The same, empty where there is no such run.
    public Optional<Instant> lockIfKnown(RunId runId) {
        RunView view = entityManager.find(RunView.class, runId.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(view).map(run -> run.startedAt);
    }

    /// Runs, those recorded last first.
    ///
    /// @param state of a run, as on the wire
    /// @param text in the cell's label, the channel or the protocol's name
    public ListPage<RunCard> list(
            @Nullable CellId cellId,
            @Nullable InstrumentId instrumentId,
            @Nullable String state,
            @Nullable String text,
            @Nullable String after,
            int limit) {
        return RunSearch.of(cellId, instrumentId, state, text, after).page(entityManager, limit, this::card);
    }

    private static Refused unknown(RunId runId) {
        return Refused.unknown("unknown-run", "There is no run " + runId + ".");
    }

    private RunCard card(RunView view) {
        return new RunCard(
                new RunId(view.runId),
                new CellId(view.cellId),
                view.cellConfiguration,
                view.polarityReversed,
                new InstrumentId(view.instrumentId),
                view.channel,
                protocol(view.protocol),
                view.state,
                view.startedAt,
                view.recordedAt,
                view.recordedBy,
                view.state.equals(RunState.COMPLETED.toString()) ? view.endedAt : null,
                view.state.equals(RunState.ABORTED.toString()) ? view.endedAt : null);
    }

    private @Nullable Protocol protocol(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Protocol.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored protocol cannot be read", broken);
        }
    }
}
