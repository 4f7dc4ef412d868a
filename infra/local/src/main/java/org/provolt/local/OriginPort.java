package org.provolt.local;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.provolt.local.data.KeptPorts;
import org.provolt.local.house.Origin;
import org.provolt.local.process.PortHolder;

/// The port of the origin: what was asked for, else what the data folder keeps, else 8080. People have it in their
/// bookmarks, so another is never taken silently.
///
/// @param asked by `--port`
record OriginPort(Optional<Integer> asked, KeptPorts kept) {

    int number() {
        return asked.or(() -> kept.kept("portal")).orElse(Origin.DEFAULT_PORT);
    }

    /// Keeps it, if nobody else listens there.
    int take(IntPredicate free) {
        int port = number();
        if (!free.test(port)) {
            throw new Trouble(
                    Ending.PORT_TAKEN,
                    "Port " + port + whose() + " is taken by " + PortHolder.of(port)
                            + ". End that program, or name another port"
                            + another(port, free)
                                    .map(" (--port %d is free)"::formatted)
                                    .orElse(" with --port")
                            + ", which is then kept.");
        }
        kept.keep("portal", port);
        return port;
    }

    private String whose() {
        return asked.isEmpty() && kept.kept("portal").isPresent() ? ", which this data folder keeps," : "";
    }

    private static Optional<Integer> another(int port, IntPredicate free) {
        return IntStream.rangeClosed(port + 1, Math.min(port + 20, 65_535))
                .filter(free)
                .boxed()
                .findFirst();
    }
}
