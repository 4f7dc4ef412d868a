package org.provolt.servicekit.box;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.kernel.LotId;
import org.provolt.kernel.Refused;

/// The kit's own test stream: something into which things are put, one after the other, each at its place.
public class Box {

    public static final Instant THEN = Instant.parse("2026-11-01T09:30:00Z");

    @AggregateIdentifier
    LotId boxId;

    int puts;

    /// @param place how many are in it before
    public record Put(@TargetAggregateIdentifier LotId boxId, int place, String content) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Put command) {
        if (command.place() != puts) {
            throw Refused.conflict("wrong-place", "The box holds " + puts + ", not " + command.place() + ".");
        }
        apply(new LotReceived(
                command.boxId(), command.content(), "kit", "" + command.place(), LocalDate.EPOCH, null, THEN));
    }

    @EventSourcingHandler
    void on(LotReceived event) {
        boxId = event.lotId();
        puts++;
    }
}
