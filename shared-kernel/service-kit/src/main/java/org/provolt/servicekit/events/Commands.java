package org.provolt.servicekit.events;

import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// The one way to change something: a command goes to its aggregate, and has been carried out when this returns.
/// A rule that says no comes back as [Refused].
@Singleton
@Unremovable
public class Commands {

    private final AxonRuntime axon;

    Commands(AxonRuntime axon) {
        this.axon = axon;
    }

    public void send(Object command) {
        send(command, null);
    }

    /// @param reason why, in the actor's words; required by corrections, withdrawals and overrides
    public void send(Object command, @Nullable String reason) {
        Origin origin = Origin.CURRENT.get().because(reason);
        MetaData metadata = MetaData.from(origin.metadata(command.getClass().getSimpleName()))
                .mergedWith(trace());
        try {
            gateway().sendAndWait(new GenericCommandMessage<>(command, metadata));
        } catch (AggregateNotFoundException unknown) {
            Refused refused = Refused.unknown("unknown-record", "There is no such record.");
            refused.initCause(unknown);
            throw refused;
        }
    }

    private static Map<String, String> trace() {
        return Traceparent.current()
                .map(trace -> Map.of(Traceparent.NAME, trace.text()))
                .orElseGet(Map::of);
    }

    private DefaultCommandGateway gateway() {
        CommandBus bus = axon.configuration().commandBus();
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }
}
