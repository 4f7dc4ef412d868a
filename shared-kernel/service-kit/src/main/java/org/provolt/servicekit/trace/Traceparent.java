package org.provolt.servicekit.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The trace that something belongs to and the step of it that caused it, as W3C Trace Context writes them:
/// `00-<trace id>-<span id>-<flags>`. It is kept with what is stored or published, because what comes of that comes
/// later, in another thread or service.
///
/// Source: https://www.w3.org/TR/trace-context/; in messages as the `traceparent` extension of CloudEvents.
public record Traceparent(String text) {

    /// Its name as a header, as an attribute of a CloudEvent and in an event's metadata.
    public static final String NAME = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    /// Of what this thread is doing; empty where that is part of no trace.
    public static Optional<Traceparent> current() {
        return of(Span.current().getSpanContext());
    }

    /// The id of the trace that this thread works in, 32 hex digits.
    public static Optional<String> currentTraceId() {
        return current().map(Traceparent::traceId);
    }

    /// Reads a header; empty for what is none, which begins a trace of its own.
    public static Optional<Traceparent> of(@Nullable String header) {
        return header == null ? Optional.empty() : of(contextOf(header));
    }

    public String traceId() {
        return span().getTraceId();
    }

    SpanContext span() {
        return contextOf(text);
    }

    private static Optional<Traceparent> of(SpanContext span) {
        if (!span.isValid()) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        W3C.inject(Context.root().with(Span.wrap(span)), headers, (all, name, value) -> headers.put(name, value));
        return Optional.ofNullable(headers.get(NAME)).map(Traceparent::new);
    }

    private static SpanContext contextOf(String header) {
        return Span.fromContext(W3C.extract(Context.root(), header, new OneHeader()))
                .getSpanContext();
    }

    /// A carrier that is nothing but the header.
    private static final class OneHeader implements TextMapGetter<String> {
        @Override
        public Iterable<String> keys(String header) {
            return List.of(NAME);
        }

        @Override
        public @Nullable String get(@Nullable String header, String name) {
            return NAME.equals(name) ? header : null;
        }
    }
}
