package org.provolt.servicekit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.arc.Unremovable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;

/// Does something as a step of a trace that began elsewhere. What is stored, sent and logged meanwhile belongs to it.
@Singleton
@Unremovable
public class Tracing {

    private final Tracer tracer;

    Tracing(Tracer tracer) {
        this.tracer = tracer;
    }

    /// A message is worked on.
    ///
    /// @param causes see [#step]
    public <T> T hearing(String name, List<Traceparent> causes, Supplier<T> act) {
        return within(SpanKind.CONSUMER, name, causes, act);
    }

    /// The service goes on with what waited.
    ///
    /// @param causes what led to it: the step belongs to the first one's trace and is linked to the others; without
    ///     any it begins a trace
    public <T> T step(String name, List<Traceparent> causes, Supplier<T> act) {
        return within(SpanKind.INTERNAL, name, causes, act);
    }

    private <T> T within(SpanKind kind, String name, List<Traceparent> causes, Supplier<T> act) {
        Span span = begin(kind, name, causes);
        try {
            return Context.current().with(span).wrapSupplier(act).get();
        } catch (RuntimeException failed) {
            span.recordException(failed);
            span.setStatus(StatusCode.ERROR);
            throw failed;
        } finally {
            span.end();
        }
    }

    private Span begin(SpanKind kind, String name, List<Traceparent> causes) {
        SpanBuilder span = tracer.spanBuilder(name).setSpanKind(kind);
        if (causes.isEmpty()) {
            return span.setNoParent().startSpan();
        }
        causes.stream().skip(1).map(Traceparent::span).forEach(span::addLink);
        Span parent = Span.wrap(causes.getFirst().span());
        return span.setParent(Context.root().with(parent)).startSpan();
    }
}
