package org.provolt.gateway.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.provolt.kernel.ImportId;

/// How far an import is, as server-sent events: `progress` whenever something changed, `finished` once at the end.
///
/// It is read from the table, so it does not matter which copy of the service reads the file.
@Singleton
class ImportProgress {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Imports imports;
    private final Sse sse;

    ImportProgress(Imports imports, Sse sse) {
        this.imports = imports;
        this.sse = sse;
    }

    Multi<OutboundSseEvent> of(ImportId importId) {
        return Multi.createBy()
                .repeating()
                .uni(() -> now(importId))
                .withDelay(PAUSE)
                .whilst(card -> !card.state().isFinal())
                .skip()
                .repetitions()
                .map(this::event);
    }

    private Uni<ImportCard> now(ImportId importId) {
        return Uni.createFrom()
                .item(() -> QuarkusTransaction.requiringNew().call(() -> imports.get(importId, null)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private OutboundSseEvent event(ImportCard card) {
        return sse.newEventBuilder()
                .name(card.state().isFinal() ? "finished" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(card)
                .build();
    }
}
