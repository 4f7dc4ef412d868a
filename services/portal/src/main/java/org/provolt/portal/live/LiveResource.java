package org.provolt.portal.live;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/// `GET /live?subject=<id>&subject=…`: tells a page when something was recorded about what it shows, as server-sent
/// events. `changed` names the subjects; `hearing` is `true` or `false`; a comment every 15 s keeps the connection.
///
/// A stream ends after a quarter of an hour and the browser comes back by itself, so that one whose session has ended
/// does not listen on.
@Path("/live")
public class LiveResource {

    private static final Duration KEEP_ALIVE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Changes changes;
    private final Sse sse;

    LiveResource(Changes changes, Sse sse) {
        this.changes = changes;
        this.sse = sse;
    }

    @GET
    @Authenticated
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(@QueryParam("subject") List<String> subjects) {
        Set<String> wanted = Set.copyOf(subjects);
        Multi<Signal> silence =
                Multi.createFrom().ticks().every(KEEP_ALIVE).onOverflow().drop().map(tick -> new Signal.StillHere());
        return Multi.createBy()
                .merging()
                .streams(changes.about(wanted), silence)
                .select()
                .first(LONGEST)
                .map(signal -> event(signal, wanted));
    }

    private OutboundSseEvent event(Signal signal, Set<String> wanted) {
        return switch (signal) {
            case Signal.Changed(var subjects) ->
                named(
                        "changed",
                        String.join(
                                " ",
                                wanted.stream()
                                        .filter(subjects::contains)
                                        .sorted()
                                        .toList()));
            case Signal.Hearing(boolean live) -> named("hearing", String.valueOf(live));
            case Signal.StillHere silent ->
                sse.newEventBuilder().comment("still here").build();
        };
    }

    private OutboundSseEvent named(String name, String data) {
        return sse.newEventBuilder().name(name).data(data).build();
    }
}
