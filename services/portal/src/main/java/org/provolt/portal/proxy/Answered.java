package org.provolt.portal.proxy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.provolt.portal.route.Upstream;

/// How often and how fast each upstream answers: the time until the first byte of the answer, because an event stream
/// has no last one.
@Singleton
class Answered {

    private final MeterRegistry meters;

    Answered(MeterRegistry meters) {
        this.meters = meters;
    }

    void watch(RoutingContext context, Upstream upstream) {
        Timer.Sample started = Timer.start(meters);
        context.addHeadersEndHandler(
                head -> started.stop(timer(upstream, context.response().getStatusCode())));
    }

    private Timer timer(Upstream upstream, int status) {
        return Timer.builder("provolt.portal.answers")
                .description("Time to the first byte of an answer, by who answered and how")
                .tag("upstream", upstream.label())
                .tag("status", status / 100 + "xx")
                .register(meters);
    }
}
