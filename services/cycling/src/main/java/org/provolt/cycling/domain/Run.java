package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.RunAborted;
import org.provolt.contracts.cycling.RunCompleted;
import org.provolt.contracts.cycling.RunCorrected;
import org.provolt.contracts.cycling.RunStarted;
import org.provolt.cycling.domain.RunCommand.AbortRun;
import org.provolt.cycling.domain.RunCommand.CompleteRun;
import org.provolt.cycling.domain.RunCommand.CorrectRun;
import org.provolt.cycling.domain.RunCommand.StartRun;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// One protocol on one cell on one channel, from its start to its completion or abortion. Knows nothing of samples.
public class Run {

    @AggregateIdentifier
    RunId runId;

    @SuppressWarnings("NullAway.Init") // the first event of a run sets them
    RunTerms terms;

    RunState state = RunState.RUNNING;

    @Nullable
    Instant endedAt;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartRun command) {
        if (runId != null) {
            throw Refused.conflict("run-exists", "Run " + command.runId() + " is started already.");
        }
        RunRules.check(command);
        apply(new RunStarted(
                command.runId(),
                command.cellId(),
                command.cellConfiguration(),
                command.instrumentId(),
                command.channel(),
                command.protocol(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(CompleteRun command) {
        requireCanEnd(command.occurredAt());
        apply(new RunCompleted(runId, command.note(), command.occurredAt()));
    }

    @CommandHandler
    void handle(AbortRun command) {
        requireCanEnd(command.occurredAt());
        apply(new RunAborted(runId, command.note(), command.occurredAt()));
    }

    @CommandHandler
    void handle(CorrectRun command) {
        RunCorrection correction = command.correction();
        RunTerms corrected = correction.applyTo(terms);
        if (corrected.equals(terms)) {
            throw Refused.impossible("impossible-value", "/value", "The run says so already.");
        }
        if (endedAt != null && corrected.startedAt().isAfter(endedAt)) {
            throw Refused.impossible("impossible-value", "/value", "The run ended at " + endedAt + ", before that.");
        }
        apply(new RunCorrected(
                runId,
                correction.field(),
                correction.valueIn(terms),
                correction.valueIn(corrected),
                corrected.cellId(),
                corrected.cellConfiguration(),
                corrected.polarityReversed(),
                corrected.startedAt(),
                command.occurredAt()));
    }

    private void requireCanEnd(Instant end) {
        switch (state) {
            case COMPLETED -> throw Refused.conflict("run-completed", "Run " + runId + " is completed already.");
            case ABORTED -> throw Refused.conflict("run-aborted", "Run " + runId + " was aborted.");
            case RUNNING -> requireNotBeforeStart(end);
        }
    }

    private void requireNotBeforeStart(Instant end) {
        if (end.isBefore(terms.startedAt())) {
            throw Refused.impossible(
                    "impossible-value", "/occurred_at", "The run started at " + terms.startedAt() + ", after that.");
        }
    }

    @EventSourcingHandler
    void on(RunStarted event) {
        runId = event.runId();
        terms = new RunTerms(event.cellId(), event.cellConfiguration(), false, event.occurredAt());
    }

    @EventSourcingHandler
    void on(RunCompleted event) {
        state = RunState.COMPLETED;
        endedAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(RunAborted event) {
        state = RunState.ABORTED;
        endedAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(RunCorrected event) {
        terms = new RunTerms(event.cellId(), event.cellConfiguration(), event.polarityReversed(), event.startedAt());
    }
}
