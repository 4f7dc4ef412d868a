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
import java.util.Optional;
import org.provolt.gateway.images.ImageImportCard;
import org.provolt.gateway.images.ImageImports;
import org.provolt.kernel.ImportId;

/// How far an import is, as server-sent events: `progress` whenever something changed, `finished` once at the end.
///
/// It is read from the table, so it does not matter which copy of the service reads the file.
@Singleton
class ImportProgress {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Imports imports;
    private final ImageImports images;
    private final Sse sse;

    ImportProgress(Imports imports, ImageImports images, Sse sse) {
        this.imports = imports;
        this.images = images;
        this.sse = sse;
    }

    Multi<OutboundSseEvent> of(ImportId importId) {
        return Multi.createBy()
                .repeating()
                .uni(() -> now(importId))
                .withDelay(PAUSE)
                .whilst(now -> !now.isFinal())
                .skip()
                .repetitions()
                .map(this::event);
    }

    /// @param card of a run's file or of an image
    private record Now(Object card, boolean isFinal) {}

    private Uni<Now> now(ImportId importId) {
        return Uni.createFrom()
                .item(() -> QuarkusTransaction.requiringNew().call(() -> find(importId)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Now find(ImportId importId) {
        Optional<ImageImportCard> image = images.find(importId, null);
        if (image.isPresent()) {
            return new Now(image.get(), image.get().finishedAt() != null);
        }
        ImportCard card = imports.get(importId, null);
        return new Now(card, card.state().isFinal());
    }

    private OutboundSseEvent event(Now now) {
        return sse.newEventBuilder()
                .name(now.isFinal() ? "finished" : "progress")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(now.card())
                .build();
    }
}
